// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/policybook.h"
#include "ui/models/listtable.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// What recurring exceptions have in common, and the rules that put texts of different words into one group: a name,
/// the words of which the text holds one, and whether that is the reason or the context.
class ReasonRulesDialog : public QDialog
{
    Q_OBJECT
public:
    ReasonRulesDialog(std::vector<insight::ReasonRule> rules, insight::Grouping groupedBy, QWidget *parent = nullptr);

Q_SIGNALS:
    /// All rules, as they are to be kept.
    void chosen(const std::vector<precedent::insight::ReasonRule> &rules, precedent::insight::Grouping groupedBy);

private:
    void arrange();
    [[nodiscard]] QPushButton *makeSave();
    void connectParts();
    void showRules(int selected);
    void showSelected();
    /// What the fields say, as Add or Change would; false, and a notice, when they say half a rule.
    bool takeEntered();
    void add();
    void replace();
    void remove();
    [[nodiscard]] insight::ReasonRule entered() const;
    [[nodiscard]] int selected() const;
    void check();

    std::vector<insight::ReasonRule> m_rules;
    models::ListTable<insight::ReasonRule> *m_list;
    QTableView *m_table;
    QComboBox *m_groupedBy;
    QLineEdit *m_name;
    QComboBox *m_text;
    QLineEdit *m_words;
    QPushButton *m_add;
    QPushButton *m_replace;
    QPushButton *m_remove;
    widgets::PlainLabel *m_notice;
};

} // namespace precedent::pages
