// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvingview.h"

#include "query/vocabulary.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/legend.h"
#include "ui/pages/amountinput.h"
#include "ui/pages/approvingtexts.h"
#include "ui/pages/chartmarks.h"
#include "ui/pages/columnroom.h"
#include "ui/pages/overviewtexts.h"
#include "ui/pages/policytexts.h"
#include "ui/pages/stalecard.h"
#include "ui/pages/synceddays.h"
#include "ui/pages/tablesetup.h"
#include "ui/pages/tagscard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/foldinggrid.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/periodpicker.h"

#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

namespace {

/// Below this width, in design pixels, cards stand below each other.
constexpr int foldingWidth = 900;
/// What the name of an approver has at the least.
constexpr int leastNameWidth = 120;
constexpr int shownRows = 6;

widgets::Card *listCard(QTableView &table, QAbstractItemModel *model, const char *name, const QString &title,
                        const QString &hint)
{
    table.setModel(model);
    setUpList(table, QLatin1String(name), title, 0);
    table.setMinimumHeight(heightOf(table, shownRows));
    auto *card = new widgets::Card(title);
    card->setHint(hint);
    card->setContent(&table);
    return card;
}

const QStringList &decidedWords()
{
    static const QStringList words{domain::toWord(domain::Decision::Approved),
                                   domain::toWord(domain::Decision::Denied)};
    return words;
}

} // namespace

ApprovingView::ApprovingView(const shell::PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_approverTable(new QTableView), m_consistencyTable(new QTableView),
      m_ageTable(new QTableView), m_approvers(new models::ListTable<models::ApproverLine>(this)),
      m_consistency(new models::ListTable<models::Consistency>(this)),
      m_ages(new models::ListTable<models::AgeBand>(this)), m_stale(new StaleCard), m_tags(new TagsCard),
      m_weekdays(new charts::HistogramChart), m_legend(new charts::Legend),
      m_frame(new charts::ChartFrame(m_weekdays, m_legend)), m_dayChart(new charts::StackedBarChart),
      m_dayLegend(new charts::Legend), m_dayFrame(new charts::ChartFrame(m_dayChart, m_dayLegend))
{
    arrange();
    connectParts();
}

void ApprovingView::arrange()
{
    m_approversCard = listCard(*m_approverTable, m_approvers, "policy.approvers", tr("Approvers"), {});
    auto *consistency = listCard(*m_consistencyTable, m_consistency, "policy.consistency", tr("Similar requests"), {});
    m_consistencyCard = consistency;
    auto *ages = listCard(*m_ageTable, m_ages, "policy.ages", tr("Waiting for a decision"), tr("at the last sync"));
    keepRoom(*m_approverTable, 0, leastNameWidth, {busiestColumn, oddHoursColumn, timedColumn});
    m_daysCard = daysCard();
    auto *grid = new widgets::FoldingGrid(foldingWidth);
    grid->add(m_approversCard, {0, 0, 2}, {0, 0, 1});
    grid->add(consistency, {1, 0, 1}, {1, 0, 1});
    grid->add(ages, {1, 1, 1}, {2, 0, 1});
    grid->add(m_stale, {2, 0, 1}, {3, 0, 1});
    grid->add(m_tags, {2, 1, 1}, {4, 0, 1});
    grid->add(m_daysCard, {3, 0, 1}, {5, 0, 1});
    grid->add(weekdaysCard(), {3, 1, 1}, {6, 0, 1});
    grid->setShares({5, 3}, {1, 1, 1, 1});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(grid);
}

widgets::Card *ApprovingView::weekdaysCard()
{
    m_weekdays->setObjectName(QStringLiteral("policy.chart.weekdays"));
    m_frame->setGrid(tr("Requests per weekday"), {});
    auto *card = new widgets::Card(tr("Requests per weekday"));
    card->setHint(tr("request date, reporting zone"));
    fillCard(*card, *m_frame);
    return card;
}

widgets::Card *ApprovingView::daysCard()
{
    m_dayChart->setObjectName(QStringLiteral("policy.chart.days"));
    m_dayFrame->setGrid(tr("Requests per day"), {});
    auto *card = new widgets::Card(tr("Requests per day"));
    fillCard(*card, *m_dayFrame);
    return card;
}

void ApprovingView::connectParts()
{
    const auto onRow = [this](QTableView &table, void (ApprovingView::*act)(int)) {
        connect(&table, &QTableView::clicked, this,
                [this, act](const QModelIndex &index) { (this->*act)(index.row()); });
        connect(&table, &QTableView::activated, this,
                [this, act](const QModelIndex &index) { (this->*act)(index.row()); });
    };
    onRow(*m_approverTable, &ApprovingView::drillApprover);
    onRow(*m_consistencyTable, &ApprovingView::drillConsistency);
    connect(m_stale, &StaleCard::asked, this, &ApprovingView::drill);
    connect(m_tags, &TagsCard::asked, this, &ApprovingView::drill);
    const auto showPending = [this] {
        drill({{query::Key::Decision, false, {domain::toWord(domain::Decision::Pending)}}});
    };
    connect(m_ageTable, &QTableView::clicked, this, showPending);
    connect(m_ageTable, &QTableView::activated, this, showPending);
    connectMarks(*m_weekdays, m_context, [this](int bar, int series) { return weekdayConditions(bar, series); });
    connectMarks(*m_dayChart, m_context, [this](int bar, int series) { return dayConditions(bar, series); });
}

void ApprovingView::showApproving(const models::Approving &approving, const query::Calendar &calendar)
{
    m_currency = base::Currency::parse(approving.alike.currency).value_or(base::Currency());
    QStringList hints{tr("a decision by several people counts for each")};
    if (approving.unnamed > 0)
        hints.prepend(tr("%Ln by an unknown approver", "decisions", approving.unnamed));
    if (approving.waited.cases > 0)
        hints.append(tr("decided requests: %1 (n %2)", "hours waited, number of decisions")
                         .arg(waitedText(approving.waited, locale()), locale().toString(approving.waited.cases)));
    m_approversCard->setHint(hints.join(QStringLiteral(" · ")));
    m_approvers->show(approverColumns(locale()), approving.approvers);
    m_consistencyCard->setHint(tr("approvers with %1 decisions or more are compared", "a count")
                                   .arg(locale().toString(approving.alike.rules.leastCases)));
    m_consistency->show(consistencyColumns(m_currency, approving.alike.rules, locale()), approving.alike.requests);
    m_ages->show(ageColumns(approving.alike.currency, locale()), approving.ages);
    m_stale->showStale(approving.stale);
    m_tags->showTags(approving.tags);
    const charts::Histogram chart = weekdayChart(approving, calendar.weekStart, locale());
    m_weekdays->setHistogram(chart);
    m_legend->setSeries(chart.bars.series);
    m_frame->setGrid(chart.bars.title, chart.bars.toGrid(locale()));
    m_weekStart = calendar.weekStart;
    showDays(approving, calendar);
}

void ApprovingView::showDays(const models::Approving &approving, const query::Calendar &calendar)
{
    m_days = approving.days;
    models::markUncovered(m_days, syncedDays(m_context.workspace), calendar.zone);
    m_daysCard->setHint(daysHint(approving, locale()));
    const charts::StackedBars bars = daysChart(m_days, locale());
    m_dayChart->setBars(bars);
    m_dayLegend->setSeries(bars.series);
    m_dayFrame->setGrid(bars.title, bars.toGrid(locale()));
}

void ApprovingView::drill(const std::vector<query::Clause> &clauses)
{
    query::Filter filter = m_context.filter.filter();
    filter.clauses.insert(filter.clauses.end(), clauses.begin(), clauses.end());
    m_context.filter.show(QStringLiteral("decisions"), filter);
}

void ApprovingView::drillApprover(int row)
{
    drill({{query::Key::Approver, false, {m_approvers->item(row).key}}, {query::Key::Decision, false, decidedWords()}});
}

void ApprovingView::drillConsistency(int row)
{
    const models::Consistency &cell = m_consistency->item(row);
    std::vector<query::Clause> clauses{{query::Key::Type, false, {domain::toWord(cell.type)}},
                                       {query::Key::Decision, false, decidedWords()}};
    const bool isWithout = !cell.low && !cell.high;
    if (!isWithout)
        clauses.push_back({query::Key::Amount, false, {amountClause(cell.low, cell.high, m_currency)}});
    if (!m_currency.isNull())
        clauses.push_back({query::Key::Currency, isWithout, {m_currency.code()}});
    drill(clauses);
}

std::vector<query::Clause> ApprovingView::weekdayConditions(int bar, int series) const
{
    const int weekday = (m_weekStart - 1 + bar) % 7;
    return withOutcome({{query::Key::Weekday, false, {query::validValues(query::Key::Weekday).at(weekday)}}}, series);
}

std::vector<query::Clause> ApprovingView::dayConditions(int bar, int series) const
{
    const QDate day = m_days[std::size_t(bar)].day;
    return withOutcome({{query::Key::Date, false, {widgets::toDateValue({day, day})}}}, series);
}

} // namespace precedent::pages
