// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/thresholdview.h"

#include "ui/charts/chartframe.h"
#include "ui/charts/histogram.h"
#include "ui/charts/legend.h"
#include "ui/charts/sparklinedelegate.h"
#include "ui/pages/amountinput.h"
#include "ui/pages/exceptionlist.h"
#include "ui/pages/tablesetup.h"
#include "ui/pages/whatifpanel.h"
#include "ui/text/formats.h"
#include "ui/widgets/foldinggrid.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <limits>

namespace precedent::pages {

namespace {

/// Below this width, in design pixels, the panel stands below the chart.
constexpr int foldingWidth = 900;
constexpr int weeksColumn = 4;
constexpr int agentsColumn = 5;
constexpr int exceptionHeight = 44;
constexpr int shownExceptions = 5;

/// The words of a series of the chart: approved, denied, and the three that are neither.
QStringList decisionsOf(int series)
{
    if (series < 0)
        return {};
    if (series == 0)
        return {domain::toWord(domain::Decision::Approved)};
    if (series == 1)
        return {domain::toWord(domain::Decision::Denied)};
    return {domain::toWord(domain::Decision::Pending), domain::toWord(domain::Decision::Withdrawn),
            domain::toWord(domain::Decision::Expired)};
}

} // namespace

ThresholdView::ThresholdView(const shell::PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_chart(new charts::HistogramChart), m_legend(new charts::Legend),
      m_frame(new charts::ChartFrame(m_chart, m_legend)), m_panel(new WhatIfPanel), m_table(new QTableView),
      m_exceptions(new models::ListTable<models::Exception>(this)),
      m_noExceptions(new widgets::PlainLabel(tr("No reason was given three times for one type in these days."),
                                             widgets::TextRole::Secondary))
{
    arrange();
    connectParts();
}

void ThresholdView::arrange()
{
    m_chart->setObjectName(QStringLiteral("policy.chart"));
    m_chartCard = new widgets::Card(tr("Requests by amount"));
    m_chartCard->addHeaderAction(m_frame->tableAction());
    m_chartCard->setContent(m_frame);
    m_table->setModel(m_exceptions);
    setUpList(*m_table, QStringLiteral("policy.exceptions"), tr("Recurring exceptions"), 0);
    m_table->setItemDelegateForColumn(weeksColumn, new charts::SparklineDelegate(models::SparkRole, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(widgets::scaled(exceptionHeight, *this));
    m_table->setMinimumHeight(widgets::scaled(shownExceptions * exceptionHeight + 30, *this));
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins({});
    lines->addWidget(m_noExceptions);
    lines->addWidget(m_table, 1);
    m_exceptionsCard = new widgets::Card(tr("Recurring exceptions"));
    m_exceptionsCard->setContent(list);
    auto *grid = new widgets::FoldingGrid(foldingWidth);
    grid->setObjectName(QStringLiteral("policy.cards"));
    grid->add(m_chartCard, {0, 0, 1}, {0, 0, 1});
    grid->add(m_panel, {0, 1, 1}, {1, 0, 1});
    grid->add(m_exceptionsCard, {1, 0, 2}, {2, 0, 1});
    grid->setShares({5, 3}, {0, 1});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(grid);
}

void ThresholdView::connectParts()
{
    connect(m_chart, &charts::HistogramChart::thresholdMoved, this,
            [this](int step) { setThreshold(step * stepSize()); });
    connect(m_chart, &charts::HistogramChart::activated, this, &ThresholdView::drillBar);
    connect(m_panel, &WhatIfPanel::thresholdTyped, this, &ThresholdView::setThreshold);
    connect(m_panel, &WhatIfPanel::currentTyped, this, &ThresholdView::setCurrent);
    connect(m_panel, &WhatIfPanel::requestsAsked, this, &ThresholdView::drillMoved);
    connect(m_panel, &WhatIfPanel::currencyChosen, this, [this](const QString &code) {
        m_currency = base::Currency::parse(code).value_or(m_currency);
        showCurrency();
    });
    connect(m_panel, &WhatIfPanel::typesChosen, this, [this](const QStringList &types) {
        m_context.filter.setFilter(
            m_context.filter.filter().with(query::Key::Type, {}, true).with(query::Key::Type, types));
    });
    // Both a click and Enter; which of them activates is the desktop's setting otherwise.
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { drillException(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { drillException(index.row()); });
}

void ThresholdView::showPolicy(const models::Policy &policy, const query::Calendar &calendar)
{
    m_policy = policy;
    const auto &codes = policy.currencies;
    if (std::find(codes.begin(), codes.end(), m_currency.code()) == codes.end())
        m_currency = codes.empty() ? base::Currency() : base::Currency::parse(codes.front()).value_or(base::Currency());
    m_chartCard->setHint(policy.period.span
                             ? tr("%1 · drag the threshold", "days").arg(text::spanText(*policy.period.span, locale()))
                             : tr("all time · drag the threshold"));
    showCurrency();
    showExceptions(calendar);
}

void ThresholdView::showCurrency()
{
    m_ladder = m_policy.ladder(m_currency.code());
    m_bars = insight::amountBars(m_ladder);
    m_panel->showChoices(m_policy.currencies, m_currency.code(), m_context.filter.filter());
    m_panel->setEnabled(!m_currency.isNull());
    const charts::Histogram chart = amountChart(m_bars, m_currency, locale());
    m_chartCard->setTitle(chart.bars.title);
    m_chart->setHistogram(chart);
    m_legend->setSeries(chart.bars.series);
    m_frame->setGrid(chart.bars.title, chart.bars.toGrid(locale()));
    showResult();
}

void ThresholdView::showExceptions(const query::Calendar &calendar)
{
    const bool untilToday = m_policy.exceptionSpan.last == calendar.today();
    m_exceptionsCard->setHint(
        untilToday ? tr("same type and reason, last 90 days")
                   : tr("same type and reason, %1", "days").arg(text::spanText(m_policy.exceptionSpan, locale())));
    m_exceptions->show(exceptionColumns(m_currency.code(), locale()), m_policy.exceptions);
    m_table->horizontalHeader()->setSectionResizeMode(weeksColumn, QHeaderView::Fixed);
    m_table->setColumnWidth(weeksColumn, widgets::scaled(90, *this));
    fitExceptions();
    m_noExceptions->setVisible(m_policy.exceptions.empty());
    m_table->setVisible(!m_policy.exceptions.empty());
}

void ThresholdView::fitExceptions()
{
    const bool isNarrow = width() < widgets::scaled(foldingWidth, *this);
    m_table->setColumnHidden(weeksColumn, isNarrow);
    m_table->setColumnHidden(agentsColumn, isNarrow);
}

void ThresholdView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitExceptions();
}

std::int64_t ThresholdView::stepSize() const
{
    return std::max<std::int64_t>(1, m_bars.width / std::max(1, m_chart->histogram().stepsPerBar));
}

void ThresholdView::setThreshold(std::int64_t minor)
{
    m_thresholds.insert(m_currency.code(), minor);
    showResult();
}

void ThresholdView::setCurrent(std::int64_t minor)
{
    m_currents.insert(m_currency.code(), minor);
    showResult();
}

void ThresholdView::showResult()
{
    // Until it is moved the threshold stands at the end of the bar that holds the median.
    const std::int64_t highest = std::numeric_limits<std::int64_t>::max() - m_bars.width;
    const std::int64_t median = std::clamp<std::int64_t>(m_ladder.amountAt(0.5).value_or(0), 0, highest);
    const std::int64_t start = (median + m_bars.width - 1) / m_bars.width * m_bars.width;
    const std::int64_t threshold = m_thresholds.value(m_currency.code(), start);
    m_result = insight::whatIf(m_ladder, m_currents.value(m_currency.code()), threshold);
    m_chart->setThreshold(double(threshold) / double(stepSize()),
                          tr("threshold %1", "an amount").arg(text::moneyText({threshold, m_currency}, locale())));
    m_panel->showResult(m_policy, m_result, m_currency);
    m_panel->setAdvice(whatIfAdvice(m_ladder, m_bars, m_result, m_currency, locale()));
}

void ThresholdView::drill(const QString &amount, const QStringList &decisions)
{
    query::Filter filter = m_context.filter.filter();
    filter.clauses.push_back({query::Key::Amount, false, {amount}});
    filter = filter.with(query::Key::Currency, {m_currency.code()});
    if (!decisions.isEmpty())
        filter.clauses.push_back({query::Key::Decision, false, decisions});
    m_context.filter.show(QStringLiteral("decisions"), filter);
}

void ThresholdView::drillBar(int bar, int series)
{
    const bool isLast = m_bars.hasMore && bar + 1 == int(m_bars.bars.size());
    const auto low = bar == 0 ? std::optional<std::int64_t>() : m_bars.upperEnd(bar - 1);
    const auto high = isLast ? std::optional<std::int64_t>() : m_bars.upperEnd(bar);
    if (low || high)
        drill(amountClause(low, high, m_currency), decisionsOf(series));
}

void ThresholdView::drillMoved()
{
    const auto [low, high] = std::minmax(m_result.current, m_result.candidate);
    drill(amountClause(low, high, m_currency));
}

void ThresholdView::drillException(int row)
{
    const models::Pattern &pattern = m_exceptions->item(row).pattern;
    const query::Filter filter = models::withDates(m_context.filter.filter(), m_policy.exceptionSpan)
                                     .with(query::Key::Type, {domain::toWord(pattern.type)})
                                     .with(query::Key::Reason, {pattern.reason});
    m_context.filter.show(QStringLiteral("decisions"), filter);
}

} // namespace precedent::pages
