// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listtable.h"
#include "ui/models/policy.h"
#include "ui/shell/page.h"

class QTableView;

namespace precedent::charts {
class ChartFrame;
class HistogramChart;
class Legend;
} // namespace precedent::charts

namespace precedent::widgets {
class Card;
class PlainLabel;
} // namespace precedent::widgets

namespace precedent::pages {

class WhatIfPanel;

/// Amounts by outcome with a movable threshold, what it would have changed, and the exceptions that recur.
class ThresholdView : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdView(const shell::PageContext &context, QWidget *parent = nullptr);

    void showPolicy(const models::Policy &policy, const query::Calendar &calendar);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    /// Without weeks and agents a narrow page leaves the list's room to the pattern.
    void fitExceptions();
    void connectParts();
    void showCurrency();
    void showExceptions(const query::Calendar &calendar);
    void setThreshold(std::int64_t minor);
    void setCurrent(std::int64_t minor);
    void showResult();
    [[nodiscard]] std::int64_t stepSize() const;
    void drill(const QString &amount, const QStringList &decisions = {});
    void drillBar(int bar, int series);
    void drillMoved();
    void drillException(int row);

    shell::PageContext m_context;
    charts::HistogramChart *m_chart;
    charts::Legend *m_legend;
    charts::ChartFrame *m_frame;
    WhatIfPanel *m_panel;
    QTableView *m_table;
    models::ListTable<models::Exception> *m_exceptions;
    widgets::Card *m_chartCard = nullptr;
    widgets::Card *m_exceptionsCard = nullptr;
    widgets::PlainLabel *m_noExceptions;

    models::Policy m_policy;
    base::Currency m_currency;
    insight::AmountLadder m_ladder;
    insight::AmountBars m_bars;
    insight::WhatIf m_result;
    QHash<QString, qint64> m_thresholds; ///< by currency, once moved
    QHash<QString, qint64> m_currents;
};

} // namespace precedent::pages
