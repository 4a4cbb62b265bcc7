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

/// "Refund", "Every type": what a ceiling is for.
[[nodiscard]] QString ceilingType(const insight::Ceiling &ceiling);

/// The monthly ceilings, one for each type and currency: set and removed here, kept by whoever asked for the dialog.
class CeilingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CeilingsDialog(std::vector<insight::Ceiling> ceilings, QWidget *parent = nullptr);

Q_SIGNALS:
    /// All ceilings, as they are to be kept.
    void chosen(const std::vector<precedent::insight::Ceiling> &ceilings);

private:
    void arrange();
    void connectParts();
    void showCeilings(int selected);
    void showSelected();
    void check();
    /// Takes what is entered first; what is no amount keeps the dialog open.
    void save();
    void set();
    void remove();
    /// What the fields say; nothing where they do not say a ceiling.
    [[nodiscard]] std::optional<insight::Ceiling> entered() const;

    std::vector<insight::Ceiling> m_ceilings;
    models::ListTable<insight::Ceiling> *m_list;
    QTableView *m_table;
    QComboBox *m_type;
    QLineEdit *m_amount;
    QComboBox *m_currency;
    QPushButton *m_set;
    QPushButton *m_remove;
    QPushButton *m_save;
    widgets::PlainLabel *m_notice;
};

} // namespace precedent::pages
