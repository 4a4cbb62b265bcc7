// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledgertypes.h"
#include "ui/pages/valueeditor.h"
#include "workspace/handentry.h"

#include <QtWidgets/QDialog>

class QFormLayout;
class QPushButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// Asks for the fields of a record that no format could read; what the message seems to say stands there already.
class HandEntryDialog : public QDialog
{
    Q_OBJECT
public:
    HandEntryDialog(workspace::HandEntry entry, const domain::UnreadMessage &message,
                    const models::Formatting &formatting, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What workspace::correct() writes.
    void entered(const std::vector<precedent::store::Correction> &corrections);

private:
    void arrange(const domain::UnreadMessage &message);
    [[nodiscard]] ValueEditor &editor(const char *field) const;
    void showDecision();
    void followCurrency();
    /// Why the amounts do not go together.
    [[nodiscard]] QString conflict() const;
    void check();
    void save();

    workspace::HandEntry m_entry;
    EditorContext m_context;
    std::vector<std::pair<QString, ValueEditor *>> m_editors; ///< by field
    std::vector<std::pair<QString, QString>> m_values;        ///< as last checked
    bool m_isPending = false;
    QString m_currency; ///< of the asked amount, as last seen
    QFormLayout *m_form;
    widgets::PlainLabel *m_notice;
    QPushButton *m_save;
};

} // namespace precedent::pages
