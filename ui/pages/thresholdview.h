// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/policy.h"
#include "ui/shell/page.h"

namespace precedent::charts {
class ChartFrame;
class HistogramChart;
class Legend;
} // namespace precedent::charts

namespace precedent::widgets {
class Card;
} // namespace precedent::widgets

namespace precedent::pages {

class BudgetCard;
class ExceptionsCard;
class PolicyActions;
class PolicyChangesCard;
class ThresholdMemory;
class WhatIfPanel;

/// Amounts by outcome with a movable threshold, what it would have changed, the exceptions that recur, and what changes
/// of policy did.
class ThresholdView : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdView(const shell::PageContext &context, QWidget *parent = nullptr);

    void showPolicy(const models::Policy &policy, const query::Calendar &calendar);

private:
    void arrange();
    void connectParts();
    void showCurrency();
    void showResult();
    [[nodiscard]] std::int64_t stepSize() const;
    [[nodiscard]] std::int64_t amountAt(int step) const;
    /// Where an amount stands on the chart.
    [[nodiscard]] double stepOf(std::int64_t amount) const;
    /// Where the limits of this filter and currency are remembered.
    [[nodiscard]] QString memoryKey() const;
    void setThreshold(std::int64_t minor);
    void setCurrent(std::optional<std::int64_t> minor);
    void noteThreshold();
    /// Of the currency that is shown.
    [[nodiscard]] std::vector<query::Clause> amountConditions(const QString &amount) const;
    [[nodiscard]] std::vector<query::Clause> barConditions(int bar, int series) const;
    void drillMoved();

    shell::PageContext m_context;
    charts::HistogramChart *m_chart;
    charts::Legend *m_legend;
    charts::ChartFrame *m_frame;
    WhatIfPanel *m_panel;
    ThresholdMemory *m_memory;
    PolicyActions *m_actions;
    ExceptionsCard *m_exceptions;
    PolicyChangesCard *m_changes;
    BudgetCard *m_budget;
    widgets::Card *m_chartCard = nullptr;

    models::Policy m_policy;
    base::Currency m_currency;
    insight::AmountLadder m_ladder;
    insight::AmountBars m_bars;
    insight::WhatIf m_result;
};

} // namespace precedent::pages
