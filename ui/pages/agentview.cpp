// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agentview.h"

#include "ui/charts/bulletchart.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/funnelplot.h"
#include "ui/pages/agentlist.h"
#include "ui/pages/agentnotes.h"
#include "ui/pages/chartmarks.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/columnroom.h"
#include "ui/pages/discussinglist.h"
#include "ui/pages/ownlimit.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/dates.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/foldinggrid.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace precedent::pages {

namespace {

/// The team's spread gives way to the team's figure, which needs so many design pixels; its tooltips say it.
constexpr int teamColumn = 2;
constexpr int spreadColumn = 3;
constexpr int leastTeamWidth = 116;
/// In design pixels, what tells a story has in the decisions at the least.
constexpr int leastStoryWidth = 82;
/// Below, two charts side by side are too narrow to be read.
constexpr int foldingWidth = 620;

std::vector<models::ListColumn<ComparisonRow>> comparisonColumns()
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto tip = [](const ComparisonRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(row.whole)) : QVariant();
    };
    return {
        {AgentView::tr("Figure"), left, [](const ComparisonRow &row) { return row.label; }, tip},
        {AgentView::tr("Agent"), models::figureAlignment, [](const ComparisonRow &row) { return row.agent; }, tip},
        {AgentView::tr("Team"), left, [](const ComparisonRow &row) { return row.team; }, tip},
        {AgentView::tr("Middle half"), left, [](const ComparisonRow &row) { return row.spread; }, tip},
    };
}

} // namespace

AgentView::AgentView(const shell::PageContext &context, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_filter(context.filter),
      m_name(new widgets::PlainLabel(QString(), widgets::TextRole::PageTitle)),
      m_period(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary)), m_bars(new charts::BulletChart),
      m_barsFrame(new charts::ChartFrame(m_bars)),
      m_figures(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary)), m_funnel(new charts::FunnelPlot),
      m_funnelFrame(new charts::ChartFrame(m_funnel)),
      m_noFunnel(new widgets::PlainLabel(tr("Fewer than three agents have five decided requests in this period."),
                                         widgets::TextRole::Secondary)),
      m_discussing(new DiscussingList(context.pool)), m_notes(new AgentNotes(context)),
      m_comparison(new models::ListTable<ComparisonRow>(this)), m_comparisonTable(new QTableView),
      m_decisions(new RecordTable(QStringLiteral("agents.decisions"), tr("Decisions of the agent")))
{
    m_name->setObjectName(QStringLiteral("agents.name"));
    m_name->setElideMode(Qt::ElideRight);
    m_figures->setObjectName(QStringLiteral("agents.figures"));
    m_figures->setWordWrap(true);
    m_bars->setObjectName(QStringLiteral("agents.chart.types"));
    m_decisions->setEmptyText(tr("No request of this agent in this period"));
    // What is flagged stands under Worth discussing too, and the chart tells of types; why it was asked and answered
    // stands nowhere else.
    m_decisions->columnFit().setGivingWay({QStringLiteral("flags"), QStringLiteral("type")});
    m_decisions->columnFit().setLeast(
        {{QStringLiteral("context"), leastStoryWidth}, {QStringLiteral("reason"), leastStoryWidth}});
    m_decisions->setColumns({QStringLiteral("requested_at"), QStringLiteral("type"), QStringLiteral("context"),
                             QStringLiteral("amount"), QStringLiteral("decision"), QStringLiteral("reason"),
                             QStringLiteral("flags")});
    arrange(actions);
    connectMarks(*m_bars, context, [this](int bar) { return typeMark(bar); });
    connect(m_notes, &AgentNotes::plansRead, this, &AgentView::plansRead);
    connect(m_funnel, &charts::FunnelPlot::activated, this,
            [this](int point) { Q_EMIT agentChosen(m_funnelKeys.at(point)); });
}

void AgentView::arrange(const QList<QAction *> &actions)
{
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_period);
    auto *header = new QHBoxLayout;
    header->addLayout(names, 1);
    for (QAction *action : actions)
        header->addWidget(widgets::makeActionButton(action, this));
    auto *cards = new widgets::FoldingGrid(foldingWidth);
    cards->add(makeTypes(), {0, 0, 1}, {0, 0, 1});
    cards->add(makeFunnel(), {0, 1, 1}, {1, 0, 1});
    cards->add(m_discussing, {1, 0, 2}, {2, 0, 1});
    cards->add(makeDecisions(), {2, 0, 2}, {3, 0, 1});
    cards->add(makeComparison(), {3, 0, 1}, {4, 0, 1});
    cards->add(m_notes, {3, 1, 1}, {5, 0, 1});
    cards->setShares({1, 1}, {0, 0, 1, 0});
    auto *content = new QWidget;
    content->setProperty("kind", QStringLiteral("plain"));
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins({});
    parts->setSpacing(widgets::gap);
    parts->addLayout(header);
    parts->addWidget(cards, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

QWidget *AgentView::makeTypes()
{
    m_typesCard = new widgets::Card(tr("Requests by type"));
    m_typesCard->addHeaderAction(m_barsFrame->tableAction());
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(m_barsFrame, 1);
    layout->addWidget(m_figures);
    m_typesCard->setContent(content);
    return m_typesCard;
}

QWidget *AgentView::makeFunnel()
{
    auto *card = new widgets::Card(tr("Denial rate against the team"));
    card->addHeaderAction(m_funnelFrame->tableAction());
    m_funnel->setObjectName(QStringLiteral("agents.chart.funnel"));
    m_noFunnel->setWordWrap(true);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(m_noFunnel, 0, Qt::AlignTop);
    layout->addWidget(m_funnelFrame, 1);
    card->setContent(content);
    return card;
}

void AgentView::showFunnel(const models::AgentLine &agent, const models::Team &team)
{
    const models::Funnel funnel = denialFunnel(agent, team, m_funnelKeys);
    m_noFunnel->setVisible(funnel.points.empty());
    m_funnelFrame->setVisible(!funnel.points.empty());
    m_funnel->setFunnel(funnel);
    m_funnelFrame->setGrid(funnel.title, funnel.toGrid(locale()));
}

QWidget *AgentView::makeComparison()
{
    m_comparisonCard = new widgets::Card(tr("Outcome against the team"));
    m_comparisonTable->setModel(m_comparison);
    setUpList(*m_comparisonTable, QStringLiteral("agents.comparison"), tr("Outcome against the team"), teamColumn);
    keepRoom(*m_comparisonTable, teamColumn, leastTeamWidth, {spreadColumn});
    auto *tickets = new QAction(tr("Ticket volumes…"), this);
    tickets->setObjectName(QStringLiteral("agents.action.tickets"));
    tickets->setToolTip(tr("Read a CSV of tickets by agent and week, which turns counts into rates"));
    connect(tickets, &QAction::triggered, this, &AgentView::ticketsAsked);
    QToolButton *button = widgets::makeActionButton(tickets, this);
    button->setProperty("kind", QStringLiteral("link"));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(m_comparisonTable, 1);
    layout->addWidget(button, 0, Qt::AlignLeading);
    m_comparisonCard->setContent(content);
    return m_comparisonCard;
}

QWidget *AgentView::makeDecisions()
{
    m_decisionsCard = new widgets::Card(tr("Decisions"));
    // Several rows, whatever the window; the rest of the page scrolls.
    m_decisions->setMinimumHeight(widgets::scaled(7 * 30, *this));
    m_decisionsCard->setContent(m_decisions);
    return m_decisionsCard;
}

void AgentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitComparison();
}

void AgentView::fitComparison()
{
    const bool isSpreadShown = !m_comparisonTable->isColumnHidden(spreadColumn);
    m_comparisonCard->setHint(isSpreadShown ? tr("agents with at least 5 cases") : QString());
}

void AgentView::showOwnLimit(const insight::AskBelowLimit &figures)
{
    m_decisionsCard->setHint(ownLimitText(figures, locale()));
}

shell::Mark AgentView::typeMark(int bar) const
{
    const std::vector<query::Clause> clauses{{query::Key::Agent, false, {m_agentWord}},
                                             {query::Key::Type, false, {domain::toWord(m_types[std::size_t(bar)])}}};
    query::Filter filter = models::withoutAgents(m_filter.filter());
    for (const query::Clause &clause : clauses)
        filter = filter.with(clause.key, clause.values);
    return {clauses, filter};
}

QString AgentView::agentName() const
{
    return m_name->fullText();
}

bool AgentView::printsNotes() const
{
    return m_notes->isPrinted();
}

void AgentView::showAgent(const models::AgentLine &agent, const models::Team &team)
{
    const QString period = text::asHeading(periodName(team.period, locale()), locale());
    m_key = agent.key;
    m_agentWord = models::agentWord(agent, team);
    m_name->setText(agentText(agent));
    const QString requests = tr("%1 · %Ln request(s)", "period", agent.figures.count).arg(period);
    m_period->setText(agent.firstAsked.isNull() ? requests
                                                : tr("%1 · first asked on %2", "a period's requests, a day")
                                                      .arg(requests, text::dayText(agent.firstAsked, locale())));
    const charts::BulletBars bars = typeBars(agent, team, m_types);
    m_bars->setBars(bars);
    m_barsFrame->setGrid(bars.title, bars.toGrid(locale()));
    const QStringList figures = QStringList(tr("Mark: team median")) + figureTexts(agent, team, locale());
    m_figures->setText(figures.join(QStringLiteral("\u00A0· ")));
    showFunnel(agent, team);
    m_notes->showAgent(agent.key, wholeMonth(team.period));
    m_comparison->show(comparisonColumns(), comparisonRows(agent, team, locale()));
    int height = m_comparisonTable->horizontalHeader()->sizeHint().height() + 2 * m_comparisonTable->frameWidth();
    for (int row = 0; row < m_comparison->rowCount(); ++row)
        height += m_comparisonTable->rowHeight(row);
    m_comparisonTable->setMinimumHeight(height);
    fitComparison();
    m_decisionsCard->setTitle(tr("%1: decisions", "a period").arg(period));
}

} // namespace precedent::pages
