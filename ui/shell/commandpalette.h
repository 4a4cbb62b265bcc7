// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listtable.h"
#include "ui/shell/choices.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::shell {

/// Finds commands, pages, saved views and agents by words, and does what is chosen. The keyboard stays in the field:
/// arrows choose, Enter does it, Esc closes; what is chosen is the field's description for screen readers.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(std::vector<Choice> choices, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void find(const QString &text);
    void say();
    void runChosen();

    std::vector<Choice> m_choices;
    models::ListTable<Choice> *m_found;
    QLineEdit *m_field;
    QTableView *m_list;
    widgets::PlainLabel *m_nothing;
};

} // namespace precedent::shell
