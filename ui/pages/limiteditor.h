// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/limits.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// One authority limit: whose, of which type, how much, from when to when.
class LimitEditor : public QDialog
{
    Q_OBJECT
public:
    /// `limits` are all there are: a limit that overlaps one of them is not taken. Number 0 makes a new one.
    LimitEditor(const insight::Limit &limit, std::vector<insight::Limit> limits,
                const std::vector<domain::Person> &people, const std::vector<domain::AgentTeam> &teams,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// All limits with this one.
    void chosen(const std::vector<precedent::insight::Limit> &limits);

private:
    void fillHolders(const std::vector<domain::Person> &people, const std::vector<domain::AgentTeam> &teams);
    void fill();
    void arrange();
    /// What the fields say; an error where they do not say a limit.
    [[nodiscard]] base::Result<std::vector<insight::Limit>> outcome() const;
    void check();
    void save();

    insight::Limit m_limit;
    std::vector<insight::Limit> m_limits;
    QComboBox *m_holder;
    QComboBox *m_type;
    QLineEdit *m_amount;
    QComboBox *m_currency;
    QCheckBox *m_unlimited;
    QLineEdit *m_from;
    QLineEdit *m_to;
    widgets::PlainLabel *m_notice;
    QPushButton *m_save;
};

} // namespace precedent::pages
