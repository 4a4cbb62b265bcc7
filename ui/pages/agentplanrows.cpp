// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agentplanrows.h"

#include "ui/text/dates.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/metrics.h"

#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>

namespace precedent::pages {

namespace {

/// Where a new follow-up begins.
constexpr int usualDays = 14;

} // namespace

AgentPlanRows::AgentPlanRows(QWidget *parent)
    : QWidget(parent), m_isFollowed(new QCheckBox(tr("Follow up on", "a date"))),
      m_day(new widgets::DateField(QDate::currentDate())), m_isReviewed(new QCheckBox)
{
    m_isFollowed->setObjectName(QStringLiteral("agents.plan.followed"));
    m_day->setObjectName(QStringLiteral("agents.plan.day"));
    m_day->setAccessibleName(tr("Day of the follow-up"));
    m_isReviewed->setObjectName(QStringLiteral("agents.plan.reviewed"));
    connect(m_isFollowed, &QCheckBox::clicked, this,
            [this](bool isChecked) { setFollowUp(isChecked ? m_today.addDays(usualDays) : QDate()); });
    connect(m_day, &widgets::DateField::editingFinished, this, [this] {
        if (m_isFollowed->isChecked())
            setFollowUp(m_day->date());
    });
    connect(m_isReviewed, &QCheckBox::clicked, this, &AgentPlanRows::setReviewed);
    auto *followed = new QHBoxLayout;
    followed->setSpacing(widgets::space);
    followed->addWidget(m_isFollowed);
    followed->addWidget(m_day);
    followed->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::space);
    layout->addLayout(followed);
    layout->addWidget(m_isReviewed);
}

void AgentPlanRows::showPlan(const workspace::AgentPlan &plan, const QString &month, QDate today)
{
    m_plan = plan;
    m_month = month;
    m_today = today;
    const QSignalBlocker blocker(m_day);
    m_isFollowed->setChecked(plan.followUp.isValid());
    m_day->setVisible(plan.followUp.isValid());
    if (plan.followUp.isValid())
        m_day->setDate(plan.followUp);
    const QDate first = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    m_isReviewed->setVisible(first.isValid());
    m_isReviewed->setText(
        tr("%1 reviewed", "a month").arg(text::asHeading(text::longMonthText(first, locale()), locale())));
    m_isReviewed->setChecked(plan.reviewedMonths.contains(month));
}

void AgentPlanRows::setFollowUp(QDate day)
{
    workspace::AgentPlan plan = m_plan;
    plan.followUp = day;
    if (plan != m_plan)
        Q_EMIT changeRequested(plan, day.isValid() ? tr("Plan follow-up") : tr("Remove follow-up"));
}

void AgentPlanRows::setReviewed(bool isReviewed)
{
    workspace::AgentPlan plan = m_plan;
    plan.reviewedMonths.removeAll(m_month);
    if (isReviewed)
        plan.reviewedMonths += m_month;
    plan.reviewedMonths.sort();
    Q_EMIT changeRequested(plan, isReviewed ? tr("Mark month as reviewed") : tr("Mark month as not reviewed"));
}

QString planText(const workspace::AgentPlan &plan, const QString &month, QDate today, const QLocale &locale)
{
    QStringList parts;
    if (plan.followUp.isValid() && plan.followUp <= today)
        parts += AgentPlanRows::tr("follow-up due");
    else if (plan.followUp.isValid())
        parts += AgentPlanRows::tr("follow up on %1", "a day").arg(text::dayOfYearText(plan.followUp, locale));
    if (!month.isEmpty() && plan.reviewedMonths.contains(month))
        parts += AgentPlanRows::tr("reviewed", "a month of an agent");
    return parts.join(QStringLiteral(" · "));
}

} // namespace precedent::pages
