// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/agentplan.h"

#include <QtWidgets/QWidget>

class QCheckBox;

namespace precedent::widgets {
class DateField;
}

namespace precedent::pages {

/// What is planned for an agent: the day to come back to them, and whether the month in view was gone through. It asks;
/// whoever owns it writes.
class AgentPlanRows : public QWidget
{
    Q_OBJECT
public:
    explicit AgentPlanRows(QWidget *parent = nullptr);

    /// `month` is "2026-10", empty where the period is no whole month. `today` is where a new date is counted from.
    void showPlan(const workspace::AgentPlan &plan, const QString &month, QDate today);

Q_SIGNALS:
    /// `what` names the change in the menu.
    void changeRequested(const precedent::workspace::AgentPlan &plan, const QString &what);

private:
    void setFollowUp(QDate day);
    void setReviewed(bool isReviewed);

    QCheckBox *m_isFollowed;
    widgets::DateField *m_day;
    QCheckBox *m_isReviewed;
    workspace::AgentPlan m_plan;
    QString m_month;
    QDate m_today;
};

/// What the list of agents says of a plan: "follow up on 5 Dec", "follow-up due", "reviewed"; empty for nothing.
[[nodiscard]] QString planText(const workspace::AgentPlan &plan, const QString &month, QDate today,
                               const QLocale &locale);

} // namespace precedent::pages
