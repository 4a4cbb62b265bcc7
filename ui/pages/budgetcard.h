// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listtable.h"
#include "ui/models/policy.h"
#include "ui/widgets/card.h"

class QAction;
class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

class PolicyActions;

/// What is left of the monthly ceilings, and the day on which one was crossed. A click shows the approvals.
class BudgetCard : public widgets::Card
{
    Q_OBJECT
public:
    explicit BudgetCard(PolicyActions &actions, QWidget *parent = nullptr);

    void showBudget(const models::Policy &policy);

private:
    void openCeilings();
    void showApprovals(int row);

    PolicyActions &m_actions;
    QTableView *m_table;
    models::ListTable<insight::BudgetUse> *m_uses;
    widgets::PlainLabel *m_note;
    QAction *m_set;
    QDate m_day;
    query::DateBasis m_basis = query::DateBasis::Requested;
};

} // namespace precedent::pages
