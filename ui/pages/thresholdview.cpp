// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/thresholdview.h"

#include "query/parse.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/legend.h"
#include "ui/models/agentslimit.h"
#include "ui/models/narrowing.h"
#include "ui/pages/amountinput.h"
#include "ui/pages/budgetcard.h"
#include "ui/pages/chartmarks.h"
#include "ui/pages/exceptionscard.h"
#include "ui/pages/policyactions.h"
#include "ui/pages/policychangescard.h"
#include "ui/pages/thresholdmemory.h"
#include "ui/pages/whatifpanel.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/widgets/foldinggrid.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <limits>

namespace precedent::pages {

namespace {

/// Below this width, in design pixels, the panel stands below the chart.
constexpr int foldingWidth = 900;

} // namespace

ThresholdView::ThresholdView(const shell::PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_chart(new charts::HistogramChart), m_legend(new charts::Legend),
      m_frame(new charts::ChartFrame(m_chart, m_legend)), m_panel(new WhatIfPanel),
      m_memory(new ThresholdMemory(context.workspace, this)), m_actions(new PolicyActions(context, this)),
      m_exceptions(new ExceptionsCard(*m_actions)), m_changes(new PolicyChangesCard(context, *m_actions)),
      m_budget(new BudgetCard(*m_actions))
{
    arrange();
    connectParts();
}

void ThresholdView::arrange()
{
    m_chart->setObjectName(QStringLiteral("policy.chart"));
    m_chartCard = new widgets::Card(tr("Requests by amount"));
    fillCard(*m_chartCard, *m_frame);
    auto *grid = new widgets::FoldingGrid(foldingWidth);
    grid->setObjectName(QStringLiteral("policy.cards"));
    grid->add(m_chartCard, {0, 0, 1}, {0, 0, 1});
    grid->add(m_panel, {0, 1, 1}, {1, 0, 1});
    grid->add(m_exceptions, {1, 0, 2}, {2, 0, 1});
    grid->add(m_changes, {2, 0, 2}, {3, 0, 1});
    grid->add(m_budget, {3, 0, 2}, {4, 0, 1});
    grid->setShares({5, 3}, {0, 1, 0, 0});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(grid);
}

void ThresholdView::connectParts()
{
    connect(m_chart, &charts::HistogramChart::thresholdMoved, this, [this](int step) { setThreshold(amountAt(step)); });
    connectMarks(*m_chart, m_context, [this](int bar, int series) { return barConditions(bar, series); });
    connect(m_panel, &WhatIfPanel::thresholdTyped, this, &ThresholdView::setThreshold);
    connect(m_panel, &WhatIfPanel::currentTyped, this, [this](qint64 minor) { setCurrent(minor); });
    connect(m_panel, &WhatIfPanel::currentForgotten, this, [this] { setCurrent({}); });
    connect(m_panel, &WhatIfPanel::requestsAsked, this, &ThresholdView::drillMoved);
    connect(m_panel, &WhatIfPanel::noteAsked, this, &ThresholdView::noteThreshold);
    connect(m_panel, &WhatIfPanel::currencyChosen, this, [this](const QString &code) {
        m_currency = base::Currency::parse(code).value_or(m_currency);
        showCurrency();
    });
    connect(m_panel, &WhatIfPanel::typesChosen, this, [this](const QStringList &types) {
        m_context.filter.setFilter(
            m_context.filter.filter().with(query::Key::Type, {}, true).with(query::Key::Type, types));
    });
}

void ThresholdView::showPolicy(const models::Policy &policy, const query::Calendar &calendar)
{
    m_policy = policy;
    m_actions->setPolicy(policy);
    const auto &codes = policy.currencies;
    if (std::find(codes.begin(), codes.end(), m_currency.code()) == codes.end())
        m_currency = codes.empty() ? base::Currency() : base::Currency::parse(codes.front()).value_or(base::Currency());
    m_chartCard->setHint(policy.period.span
                             ? tr("%1 · drag the threshold", "days").arg(text::spanText(*policy.period.span, locale()))
                             : tr("all time · drag the threshold"));
    showCurrency();
    m_exceptions->showExceptions(policy, m_currency.code(), calendar);
    m_budget->showBudget(policy);
    m_changes->showChanges(policy, m_currency.code(), calendar);
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

std::int64_t ThresholdView::stepSize() const
{
    return std::max<std::int64_t>(1, m_bars.width / std::max(1, m_chart->histogram().stepsPerBar));
}

std::int64_t ThresholdView::amountAt(int step) const
{
    const bool isEnd = m_bars.hasMore && step >= int(m_bars.bars.size()) * m_chart->histogram().stepsPerBar;
    return isEnd ? m_ladder.amountAt(1).value_or(0) : step * stepSize();
}

double ThresholdView::stepOf(std::int64_t amount) const
{
    const double step = double(amount) / double(stepSize());
    const int bars = int(m_bars.bars.size());
    if (!m_bars.hasMore || amount <= m_bars.upperEnd(bars - 2))
        return step;
    // The last bar has no scale: its middle is before some of what it holds, its end behind all.
    const int stepsPerBar = m_chart->histogram().stepsPerBar;
    return amount < m_ladder.amountAt(1) ? (bars - 0.5) * stepsPerBar : bars * stepsPerBar;
}

QString ThresholdView::memoryKey() const
{
    const query::Filter filter = m_context.filter.filter();
    const query::Clause *types = filter.find(query::Key::Type);
    QStringList words = types != nullptr ? types->values : QStringList();
    words.sort();
    return words.join(u',') + u' ' + m_currency.code();
}

void ThresholdView::setThreshold(std::int64_t minor)
{
    ThresholdMemory::Amounts amounts = m_memory->amounts(memoryKey());
    amounts.threshold = minor;
    m_memory->setAmounts(memoryKey(), amounts);
    showResult();
}

void ThresholdView::setCurrent(std::optional<std::int64_t> minor)
{
    ThresholdMemory::Amounts amounts = m_memory->amounts(memoryKey());
    amounts.current = minor;
    m_memory->setAmounts(memoryKey(), amounts);
    showResult();
}

void ThresholdView::showResult()
{
    // Until it is moved the threshold stands at the end of the bar that holds the median.
    const std::int64_t highest = std::numeric_limits<std::int64_t>::max() - m_bars.width;
    const std::int64_t median = std::clamp<std::int64_t>(m_ladder.amountAt(0.5).value_or(0), 0, highest);
    const std::int64_t start = (median + m_bars.width - 1) / m_bars.width * m_bars.width;
    const ThresholdMemory::Amounts kept = m_memory->amounts(memoryKey());
    const std::int64_t threshold = kept.threshold.value_or(start);
    const auto limit = models::agentsLimit(m_policy.house.limits, m_context.filter.filter(), m_currency,
                                           m_context.workspace.calendar().today());
    m_result = insight::whatIf(m_ladder, kept.current.value_or(limit.value_or(0)), threshold);
    m_chart->setThreshold(stepOf(threshold),
                          tr("threshold %1", "an amount").arg(text::moneyText({threshold, m_currency}, locale())));
    m_panel->showResult(m_policy, m_result, m_currency, !kept.current && limit);
    m_panel->setAdvice(whatIfAdvice(m_ladder, m_result, m_currency, locale()));
}

void ThresholdView::noteThreshold()
{
    insight::PolicyEvent event;
    event.day = m_actions->today();
    event.title = whatIfTitle(m_result, m_currency, locale());
    query::Filter concerned;
    const query::Filter filter = m_context.filter.filter();
    if (const query::Clause *types = filter.find(query::Key::Type))
        concerned = concerned.with(query::Key::Type, types->values);
    const auto [low, high] = std::minmax(m_result.current, m_result.candidate);
    event.query = query::toText(concerned.with(query::Key::Amount, {amountClause(low, high, m_currency)})
                                    .with(query::Key::Currency, {m_currency.code()}));
    QStringList lines;
    for (const WhatIfLine &line : whatIfLines(m_policy, m_result, m_currency, locale()))
        lines.append(tr("%1: %2", "figure, value").arg(line.label, line.value));
    event.note = lines.join(u'\n');
    m_actions->edit(event);
}

std::vector<query::Clause> ThresholdView::amountConditions(const QString &amount) const
{
    return {{query::Key::Amount, false, {amount}}, {query::Key::Currency, false, {m_currency.code()}}};
}

std::vector<query::Clause> ThresholdView::barConditions(int bar, int series) const
{
    const bool isLast = m_bars.hasMore && bar + 1 == int(m_bars.bars.size());
    const auto low = bar == 0 ? std::optional<std::int64_t>() : m_bars.upperEnd(bar - 1);
    const auto high = isLast ? std::optional<std::int64_t>() : m_bars.upperEnd(bar);
    if (!low && !high)
        return {};
    return withOutcome(amountConditions(amountClause(low, high, m_currency)), series);
}

void ThresholdView::drillMoved()
{
    const auto [low, high] = std::minmax(m_result.current, m_result.candidate);
    m_context.filter.show(
        QStringLiteral("decisions"),
        models::narrowed(m_context.filter.filter(), amountConditions(amountClause(low, high, m_currency))));
}

} // namespace precedent::pages
