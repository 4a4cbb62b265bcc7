// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "query/vocabulary.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/legend.h"
#include "ui/models/houserefresh.h"
#include "ui/models/narrowing.h"
#include "ui/pages/chartmarks.h"
#include "ui/pages/contentstack.h"
#include "ui/pages/emptytexts.h"
#include "ui/pages/handover.h"
#include "ui/pages/overviewcharts.h"
#include "ui/pages/overviewlists.h"
#include "ui/pages/overviewtexts.h"
#include "ui/pages/patterntexts.h"
#include "ui/pages/policychangetexts.h"
#include "ui/pages/stepmenu.h"
#include "ui/pages/synceddays.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/dates.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/foldinggrid.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

namespace {

/// Below this width, in design pixels, five figures or two charts side by side are too narrow to be read.
constexpr int foldingWidth = 960;

enum Figure { Decisions, Approved, Time, Value, Complete, FigureCount };

} // namespace

OverviewPage::OverviewPage(const shell::PageContext &context, std::shared_ptr<Handover> handover, QWidget *parent)
    : Page(QStringLiteral("overview"), context, parent), m_handover(std::move(handover)),
      m_types(new charts::StackedBarChart), m_legend(new charts::Legend),
      m_typesFrame(new charts::ChartFrame(m_types, m_legend)), m_steps(new StepMenu(context.settings, this)),
      m_arrivals(new charts::HeatMap), m_arrivalsFrame(new charts::ChartFrame(m_arrivals)), m_flagged(new QTableView),
      m_allFlagged(new QAction(tr("Show all"), this)), m_patterns(new QTableView),
      m_flaggedRows(new models::ListTable<insight::Row>(this)),
      m_patternRows(new models::ListTable<models::Pattern>(this)),
      m_missing(new widgets::PlainLabel({}, widgets::TextRole::Secondary)),
      m_refresher(context.pool, this,
                  models::withHouseRules(context.workspace.ledger(),
                                         [step = m_steps->chosen()](const models::RefreshRequest &request,
                                                                    const workspace::HouseRules &house) {
                                             return models::makeOverview(request, house, step());
                                         }),
                  [this](const models::RefreshRequest &request, const base::Result<models::Overview> &overview) {
                      showOverview(request, overview);
                  })
{
    setAccessibleName(tr("Overview"));
    arrange();
    connectParts();
}

void OverviewPage::arrange()
{
    auto *content = new QWidget;
    content->setProperty("kind", QStringLiteral("plain"));
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal,
                              widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal);
    parts->setSpacing(widgets::gap);
    m_missing->setObjectName(QStringLiteral("overview.missing"));
    m_missing->setWordWrap(true);
    parts->addWidget(m_missing);
    parts->addWidget(makeFigures());
    parts->addWidget(makeCards(), 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_stack = new ContentStack(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

QWidget *OverviewPage::makeFigures()
{
    const std::initializer_list<std::pair<QString, QString>> cards{
        {tr("Requests"), tr("Show the requests of this period")},
        {tr("Approved"), tr("Show what was approved")},
        {tr("Median time to decision"), tr("Show what was decided")},
        {tr("Value approved"), tr("Show what was approved with an amount")},
        {tr("Complete records"), tr("Show decisions without a reason")},
    };
    // The value has the most to say, in both arrangements.
    const widgets::FoldingGrid::Place folded[FigureCount] = {{0, 0, 1}, {0, 1, 1}, {0, 2, 1}, {1, 0, 2}, {1, 2, 1}};
    auto *row = new widgets::FoldingGrid(foldingWidth);
    row->setObjectName(QStringLiteral("overview.figures"));
    for (const auto &[label, explanation] : cards) {
        const auto number = m_figures.size();
        auto *card = new widgets::FigureCard(label);
        card->setActivatable(explanation);
        card->setObjectName(QStringLiteral("overview.figure.%1").arg(number));
        row->add(card, {0, int(number), 1}, folded[number]);
        m_figures.push_back(card);
    }
    row->setShares({7, 7, 8, 11, 7});
    return row;
}

QWidget *OverviewPage::makeCards()
{
    auto *types = new widgets::Card(tr("Exceptions by type"));
    types->setHint(tr("click a bar to filter"));
    types->addHeaderAction(m_steps->action());
    fillCard(*types, *m_typesFrame);
    m_types->setObjectName(QStringLiteral("overview.chart.types"));
    m_flaggedCard = new widgets::Card(tr("Needs a look"));
    m_flagged->setModel(m_flaggedRows);
    setUpList(*m_flagged, QStringLiteral("overview.flagged"), tr("Needs a look"), 1);
    m_flagged->horizontalHeader()->hide();
    // All of them at 1440 × 900, without a bar to scroll by half a row.
    m_flagged->verticalHeader()->setDefaultSectionSize(widgets::scaled(28, *this));
    m_flagged->setMinimumHeight(heightOf(*m_flagged, models::Overview::flaggedShown));
    m_flaggedCard->setContent(m_flagged);
    m_allFlagged->setObjectName(QStringLiteral("overview.action.flagged"));
    m_allFlagged->setToolTip(tr("Show everything that needs a look on Decisions"));
    m_flaggedCard->addHeaderAction(m_allFlagged);
    m_patternsCard = new widgets::Card(tr("Recurring exceptions"));
    m_patterns->setModel(m_patternRows);
    setUpList(*m_patterns, QStringLiteral("overview.patterns"), tr("Recurring exceptions"), 0);
    m_patterns->setMinimumHeight(heightOf(*m_patterns, 5));
    m_noPatterns = new widgets::PlainLabel({}, widgets::TextRole::Secondary);
    m_noPatterns->setWordWrap(true);
    auto *patterns = new QWidget;
    auto *lines = new QVBoxLayout(patterns);
    lines->setContentsMargins({});
    lines->addWidget(m_noPatterns);
    lines->addWidget(m_patterns, 1);
    m_patternsCard->setContent(patterns);
    auto *arrivals = new widgets::Card(tr("When requests arrive"));
    arrivals->setHint(tr("hour × weekday, reporting zone"));
    fillCard(*arrivals, *m_arrivalsFrame);
    m_arrivals->setObjectName(QStringLiteral("overview.chart.arrivals"));
    auto *grid = new widgets::FoldingGrid(foldingWidth);
    grid->setObjectName(QStringLiteral("overview.cards"));
    grid->add(types, {0, 0, 1}, {0, 0, 1});
    grid->add(m_flaggedCard, {0, 1, 1}, {1, 0, 1});
    grid->add(m_patternsCard, {1, 0, 1}, {2, 0, 1});
    grid->add(arrivals, {1, 1, 1}, {3, 0, 1});
    grid->setShares({8, 7}, {5, 4});
    return grid;
}

void OverviewPage::connectParts()
{
    using widgets::FigureCard;
    if (context().syncAction != nullptr)
        widgets::setPrimary(context().syncAction);
    connect(m_figures[Decisions], &FigureCard::activated, this,
            [this] { context().filter.setPage(QStringLiteral("decisions")); });
    const auto drillOn = [this](Figure figure, std::vector<query::Clause> clauses) {
        connect(m_figures[std::size_t(figure)], &FigureCard::activated, this,
                [this, clauses = std::move(clauses)] { drill(clauses); });
    };
    const query::Clause approved{query::Key::Decision, false, {QStringLiteral("approved")}};
    drillOn(Approved, {approved});
    drillOn(Time, {{query::Key::Is, false, {QStringLiteral("decided")}}});
    drillOn(Value, {approved, {query::Key::Has, false, {QStringLiteral("amount")}}});
    drillOn(Complete, {{query::Key::Flag, false, {QStringLiteral("no-reason")}}});
    connectMarks(*m_types, context(), [this](int category, int series) { return barConditions(category, series); });
    connect(m_steps, &StepMenu::changed, this, &OverviewPage::refresh);
    connectMarks(*m_arrivals, context(), [this](int row, int hour) { return arrivalConditions(row, hour); });
    // Both a click and Enter; which of them activates is the desktop's setting otherwise.
    connect(m_allFlagged, &QAction::triggered, this, &OverviewPage::drillFlagged);
    connect(m_flagged, &QTableView::clicked, this, [this](const QModelIndex &index) { openFlagged(index.row()); });
    connect(m_flagged, &QTableView::activated, this, [this](const QModelIndex &index) { openFlagged(index.row()); });
    connect(m_patterns, &QTableView::clicked, this, [this](const QModelIndex &index) { drillPattern(index.row()); });
    connect(m_patterns, &QTableView::activated, this, [this](const QModelIndex &index) { drillPattern(index.row()); });
}

QList<QAction *> OverviewPage::pageActions() const
{
    return windowActions({context().exportAction, context().syncAction});
}

void OverviewPage::refresh()
{
    m_hasData = false;
    m_refresher.request(context().request());
}

void OverviewPage::showOverview(const models::RefreshRequest &request, const base::Result<models::Overview> &overview)
{
    m_hasData = true;
    if (!overview) {
        showError(*m_stack, overview.error(), [this] { refresh(); });
    } else {
        m_overview = *overview;
        const std::vector<base::TimeRange> coverage = syncedDays(context().workspace);
        models::markUncovered(m_overview.trend, coverage, request.calendar.zone);
        if (m_overview.period.compared)
            m_overview.comparedCovered =
                models::coveredPart(*m_overview.period.compared, coverage, request.calendar.zone);
        const auto missing = missingDaysText(context().workspace, request.filter, request.calendar, locale());
        m_missing->setText(missing);
        m_missing->setVisible(!missing.isEmpty());
        showFigures();
        showCharts(request.calendar);
        showLists(request.calendar);
        m_overview.figures.count == 0 ? showNothing(*m_stack, context()) : m_stack->showContent();
    }
    Q_EMIT dataShown();
}

void OverviewPage::showFigures()
{
    const CardText texts[FigureCount] = {decisionsCard(m_overview, locale()), approvedCard(m_overview, locale()),
                                         timeCard(m_overview, locale()), valueCard(m_overview, locale()),
                                         completeCard(m_overview, locale())};
    for (std::size_t i = 0; i < FigureCount; ++i)
        m_figures[i]->setFigure(texts[i].figure, texts[i].detail, texts[i].whole);
}

void OverviewPage::showCharts(const query::Calendar &calendar)
{
    m_steps->setShown(m_overview.step);
    charts::StackedBars bars = typesChart(m_overview, locale(), m_seriesTypes);
    bars.markers = policyMarkers(m_overview.house.policy.events, m_overview.trend, context().filter.filter(), locale());
    m_types->setBars(bars);
    m_legend->setSeries(bars.series);
    m_typesFrame->setGrid(bars.title, bars.toGrid(locale()));
    const charts::HeatGrid heat = arrivalsChart(m_overview.arrivals, calendar.weekStart, locale());
    m_arrivals->setGrid(heat);
    m_arrivalsFrame->setGrid(heat.title, heat.toGrid(locale()));
}

void OverviewPage::showLists(const query::Calendar &calendar)
{
    std::vector<insight::Row> rows;
    for (const insight::RowIndex index : m_overview.flagged)
        rows.push_back(m_overview.snapshot->row(index));
    const bool isAny = m_overview.flaggedCount > 0;
    m_flaggedCard->setHint(
        isAny ? tr("%1 of %2", "shown of all")
                    .arg(locale().toString(qulonglong(rows.size())), locale().toString(m_overview.flaggedCount))
              : tr("nothing stands out"));
    m_allFlagged->setVisible(isAny);
    m_flaggedRows->show(flaggedColumns({locale(), calendar.zone, calendar.now}, m_overview.house.rules.quiet,
                                       m_overview.snapshot->lastSync()),
                        std::move(rows));
    const insight::Grouping groupedBy = m_overview.house.policy.groupedBy;
    m_patternsCard->setHint(groupingHint(groupedBy, m_overview.patternSpan, calendar.today(), locale()));
    m_noPatterns->setText(m_overview.patternsAside == 0 ? nothingRecurred(groupedBy)
                                                        : tr("All recurring exceptions of these days are put aside."));
    m_patternRows->show(patternColumns(m_overview.leadingCurrency, locale()), m_overview.patterns);
    m_noPatterns->setVisible(m_overview.patterns.empty());
    m_patterns->horizontalHeader()->setVisible(!m_overview.patterns.empty());
}

void OverviewPage::drill(const std::vector<query::Clause> &clauses)
{
    context().filter.show(QStringLiteral("decisions"), models::narrowed(context().filter.filter(), clauses));
}

std::vector<query::Clause> OverviewPage::barConditions(int category, int series) const
{
    const models::StepOfTypes &step = m_overview.trend[std::size_t(category)];
    std::vector<query::Clause> conditions{{query::Key::Date, false, {widgets::toDateValue({step.first, step.last})}}};
    if (series >= 0)
        conditions.push_back({query::Key::Type, false, {domain::toWord(m_seriesTypes[std::size_t(series)])}});
    return conditions;
}

std::vector<query::Clause> OverviewPage::arrivalConditions(int row, int hour) const
{
    const int weekday = (context().workspace.calendar().weekStart - 1 + row) % 7;
    return {{query::Key::Weekday, false, {query::validValues(query::Key::Weekday).at(weekday)}},
            {query::Key::Hour, false, {query::validValues(query::Key::Hour).at(hour)}}};
}

void OverviewPage::drillPattern(int row)
{
    const models::Pattern &pattern = m_patternRows->item(row);
    const query::Filter days = models::withDates(context().filter.filter(), m_overview.patternSpan);
    context().filter.show(QStringLiteral("decisions"), models::requestsOf(pattern, days));
}

void OverviewPage::drillFlagged()
{
    drill({{query::Key::Flag, false, domain::toWords(~m_overview.house.rules.quiet)}});
}

void OverviewPage::openFlagged(int row)
{
    m_handover->askForRecord(m_flaggedRows->item(row).record.id);
    context().filter.setPage(QStringLiteral("decisions"));
}

} // namespace precedent::pages
