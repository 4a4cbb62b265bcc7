// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/policybook.h"
#include "ui/models/listtable.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;
class QTableView;

namespace precedent::pages {

/// The rules that put reasons of different words into one group: a name, and the words of which a reason holds one.
class ReasonRulesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReasonRulesDialog(std::vector<insight::ReasonRule> rules, QWidget *parent = nullptr);

Q_SIGNALS:
    /// All rules, as they are to be kept.
    void chosen(const std::vector<precedent::insight::ReasonRule> &rules);

private:
    void arrange();
    void connectParts();
    void showRules(int selected);
    void showSelected();
    void add();
    void replace();
    void remove();
    [[nodiscard]] insight::ReasonRule entered() const;
    [[nodiscard]] int selected() const;
    void check();

    std::vector<insight::ReasonRule> m_rules;
    models::ListTable<insight::ReasonRule> *m_list;
    QTableView *m_table;
    QLineEdit *m_name;
    QLineEdit *m_words;
    QPushButton *m_add;
    QPushButton *m_replace;
    QPushButton *m_remove;
};

} // namespace precedent::pages
