// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agentspage.h"

#include "ui/charts/sparklinedelegate.h"
#include "ui/pages/agentlist.h"
#include "ui/pages/agentplanrows.h"
#include "ui/pages/agentview.h"
#include "ui/pages/cellmenu.h"
#include "ui/pages/contentstack.h"
#include "ui/pages/discussinglist.h"
#include "ui/pages/emptytexts.h"
#include "ui/pages/handover.h"
#include "ui/pages/tablesetup.h"
#include "ui/pages/ticketimport.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/periodpicker.h"
#include "workspace/pseudonyms.h"

#include <QtGui/QAction>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace precedent::pages {

namespace {

/// In design pixels: the list with and without the weeks, and the page's width that decides.
constexpr int listWidth = 300;
constexpr int noteHeight = 44;
constexpr int shortListWidth = 188;
constexpr int wideEnough = 960;
constexpr int weeksColumn = 1;

QFrame *framed(QWidget *list, QWidget *below)
{
    auto *frame = new QFrame;
    frame->setProperty("kind", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(widgets::space, widgets::space, widgets::space, widgets::space);
    layout->setSpacing(widgets::gap);
    layout->addWidget(list, 1);
    layout->addWidget(below);
    return frame;
}

void movePeriod(shell::FilterState &filter, const models::PeriodPair &period,
                query::DateSpan (*step)(const query::DateSpan &))
{
    if (period.span)
        filter.setPeriod(widgets::toDateValue(step(*period.span)));
}

/// With the ticket volumes that the ledger has by then.
auto teamMaker(const store::Ledger &ledger)
{
    return [&ledger](const models::RefreshRequest &request) -> base::Result<models::Team> {
        const auto volumes = workspace::ticketVolumes(ledger);
        return volumes ? models::makeTeam(request, *volumes) : volumes.error();
    };
}

} // namespace

AgentsPage::AgentsPage(const shell::PageContext &context, std::shared_ptr<Handover> handover, QWidget *parent)
    : Page(QStringLiteral("agents"), context, parent), m_handover(std::move(handover)), m_list(new QTableView),
      m_lines(new models::ListTable<models::AgentLine>(this)), m_view(nullptr), m_order(new QAction(this)),
      m_pseudonyms(new QCheckBox(tr("Pseudonyms"))), m_previous(new QAction(this)), m_next(new QAction(this)),
      m_tickets(new TicketImport(context, this)),
      m_teamRefresher(context.pool, this, teamMaker(context.workspace.ledger()),
                      [this](const models::RefreshRequest &request, const base::Result<models::Team> &team) {
                          showTeam(request, team);
                      }),
      m_rowsRefresher(
          context.pool, this, &models::selectAgentRows,
          [this](const models::RefreshRequest &request, const base::Result<Rows> &rows) { showRows(request, rows); }),
      m_ownLimit(context, this, [this](const insight::AskBelowLimit &figures) { m_view->showOwnLimit(figures); })
{
    setAccessibleName(tr("Agents"));
    makeActions();
    m_view = new AgentView(context, {m_previous, m_next});
    arrange();
    connectParts();
}

void AgentsPage::makeActions()
{
    m_order->setText(tr("Sort by volume"));
    m_order->setObjectName(QStringLiteral("agents.action.order"));
    m_order->setCheckable(true);
    m_order->setChecked(true);
    m_previous->setObjectName(QStringLiteral("agents.action.previous"));
    m_next->setObjectName(QStringLiteral("agents.action.next"));
    connect(m_order, &QAction::toggled, this, &AgentsPage::fillList);
    m_pseudonyms->setObjectName(QStringLiteral("agents.pseudonyms"));
    QAction *const hide = context().pseudonymsAction;
    m_pseudonyms->setVisible(hide != nullptr);
    if (hide != nullptr) {
        m_pseudonyms->setToolTip(hide->toolTip());
        m_pseudonyms->setChecked(hide->isChecked());
        connect(m_pseudonyms, &QCheckBox::toggled, hide, &QAction::setChecked);
        connect(hide, &QAction::toggled, m_pseudonyms, &QCheckBox::setChecked);
    }
    connect(m_previous, &QAction::triggered, this,
            [this] { movePeriod(context().filter, m_team.period, &query::previous); });
    connect(m_next, &QAction::triggered, this, [this] { movePeriod(context().filter, m_team.period, &query::next); });
}

void AgentsPage::arrange()
{
    m_list->setModel(m_lines);
    setUpList(*m_list, QStringLiteral("agents.list"), tr("Agents"), 0);
    m_list->setItemDelegateForColumn(1, new charts::SparklineDelegate(models::SparkRole, m_list));
    m_listFrame = framed(m_list, m_pseudonyms);
    auto *content = new QWidget;
    auto *parts = new QHBoxLayout(content);
    parts->setContentsMargins({});
    parts->setSpacing(widgets::gap);
    parts->addWidget(m_listFrame);
    parts->addWidget(m_view, 1);
    m_stack = new ContentStack(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal);
    layout->addWidget(m_stack);
}

void AgentsPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AgentsPage::agentChosen);
    RecordTable &decisions = m_view->decisions();
    connect(&decisions, &RecordTable::opened, this, [this, &decisions] {
        if (const auto row = decisions.currentRecord()) {
            m_handover->askForRecord(row->record.id);
            context().filter.setPage(QStringLiteral("decisions"));
        }
    });
    connect(&m_view->discussing(), &DiscussingList::opened, this, [this](const domain::RecordId &id) {
        m_handover->askForRecord(id);
        context().filter.setPage(QStringLiteral("decisions"));
    });
    connect(m_view, &AgentView::agentChosen, this, [this](const QString &key) {
        m_agent = key;
        fillList();
    });
    connect(m_view, &AgentView::ticketsAsked, m_tickets, &TicketImport::ask);
    connect(m_tickets, &TicketImport::imported, this, &AgentsPage::refresh);
    connect(m_view, &AgentView::plansRead, this, &AgentsPage::showPlans);
    connect(&decisions, &RecordTable::sortChosen, this,
            [this](const query::Sort &sort) { context().filter.setSort(sort); });
    connect(&decisions, &RecordTable::menuRequested, this,
            [this, &decisions](const CellRequest &cell, const QPoint &position) {
                makeCellMenu(decisions, cell, context(), *m_handover)->popup(position);
            });
    connect(m_handover.get(), &Handover::agentAsked, this, [this] {
        if (m_hasData)
            choose({m_handover->takeAgent().value_or(m_agent)});
    });
}

QList<QAction *> AgentsPage::pageActions() const
{
    return windowActions({m_order, context().reportAction, context().exportAction});
}

void AgentsPage::refresh()
{
    m_hasData = false;
    m_teamRefresher.request(context().request());
}

void AgentsPage::showTeam(const models::RefreshRequest &request, const base::Result<models::Team> &team)
{
    if (!team) {
        showError(*m_stack, team.error(), [this] { refresh(); });
        return finish();
    }
    m_team = *team;
    m_calendar = request.calendar;
    showSteps();
    followFilter(request.filter);
    m_agent = m_handover->takeAgent().value_or(m_agent);
    if (m_team.agents.empty()) {
        showNothing(*m_stack, context());
        return finish();
    }
    m_stack->showContent();
    keepChosen();
    fillList();
}

void AgentsPage::showSteps()
{
    const bool hasPeriod = m_team.period.span.has_value();
    const auto nameOf = [this](query::DateSpan (*step)(const query::DateSpan &)) {
        return stepName(step(*m_team.period.span), locale());
    };
    m_previous->setText(hasPeriod ? tr("◀ %1", "the period before").arg(nameOf(&query::previous)) : tr("◀ Before"));
    m_next->setText(hasPeriod ? tr("%1 ▶", "the period after").arg(nameOf(&query::next)) : tr("After ▶"));
    m_previous->setEnabled(hasPeriod);
    m_next->setEnabled(hasPeriod);
}

void AgentsPage::followFilter(const query::Filter &filter)
{
    const query::Filter asked = models::onlyAgents(filter);
    if (asked == m_asked)
        return;
    m_asked = asked;
    const auto isNamed = [this](const QString &key) {
        return std::any_of(m_team.named.begin(), m_team.named.end(),
                           [&key](const models::AgentLine &line) { return line.key == key; });
    };
    if (asked.isEmpty() || isNamed(m_agent))
        return;
    for (const models::AgentLine &line : inOrder(m_team.agents, m_order->isChecked(), locale())) {
        if (isNamed(line.key)) {
            m_agent = line.key;
            return;
        }
    }
    const query::Clause *clause = asked.find(query::Key::Agent);
    if (!m_team.named.empty())
        m_agent = m_team.named.front().key;
    else if (clause != nullptr)
        m_agent = clause->values.value(0);
}

void AgentsPage::keepChosen()
{
    const auto isChosen = [this](const models::AgentLine &line) { return line.key == m_agent; };
    const auto isMeant = [this](const models::AgentLine &line) { return line.key == m_agent || line.name == m_agent; };
    if (m_agent.isEmpty() || std::any_of(m_team.agents.begin(), m_team.agents.end(), isMeant))
        return;
    models::AgentLine line;
    line.key = m_agent;
    const auto named = std::find_if(m_team.named.begin(), m_team.named.end(), isChosen);
    const auto hiding = context().workspace.pseudonyms();
    line.name = named != m_team.named.end() ? named->name : models::agentName(*context().workspace.snapshot(), m_agent);
    if (line.name.isEmpty())
        line.name = hiding != nullptr ? hiding->ofAuthor(m_agent) : m_agent;
    m_team.agents.push_back(line);
}

void AgentsPage::fillList()
{
    auto lines = inOrder(m_team.agents, m_order->isChecked(), locale());
    for (models::AgentLine &line : lines)
        line.plan = planText(m_plans.value(line.key), wholeMonth(m_team.period), m_calendar.today(), locale());
    m_lines->show(agentColumns(locale(), shortPeriodName(m_team.period, locale())), std::move(lines));
    QHeaderView *const header = m_list->horizontalHeader();
    header->setSectionResizeMode(weeksColumn, QHeaderView::Fixed);
    m_list->setColumnWidth(weeksColumn, std::max(widgets::scaled(84, *this), header->sectionSizeHint(weeksColumn)));
    fitList();
    int named = 0;
    int row = -1;
    for (int i = 0; i < m_lines->rowCount(); ++i) {
        row = m_lines->item(i).key == m_agent ? i : row;
        named = m_lines->item(i).name == m_agent ? i : named;
        const bool isPlain = m_lines->index(i, 0).data(models::NoteRole).toString().isEmpty();
        m_list->setRowHeight(i, isPlain ? m_list->verticalHeader()->defaultSectionSize()
                                        : widgets::scaled(noteHeight, *this));
    }
    m_list->selectRow(row < 0 ? named : row);
}

void AgentsPage::showPlans(const workspace::AgentPlans &plans)
{
    if (plans == m_plans)
        return;
    m_plans = plans;
    fillList();
}

void AgentsPage::fitList()
{
    const bool isWide = width() >= widgets::scaled(wideEnough, *this);
    m_listFrame->setFixedWidth(widgets::scaled(isWide ? listWidth : shortListWidth, *this));
    m_list->setColumnHidden(weeksColumn, !isWide);
}

void AgentsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitList();
}

void AgentsPage::choose(const QStringList &keys)
{
    m_agent = keys.value(0);
    keepChosen();
    fillList();
}

void AgentsPage::agentChosen()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const models::AgentLine &line = m_lines->item(current.row());
    m_agent = line.key;
    m_view->showAgent(line, m_team);
    requestRows();
}

void AgentsPage::requestRows()
{
    models::RefreshRequest request = context().request();
    request.filter = models::withoutAgents(request.filter).with(query::Key::Agent, {m_agent});
    m_rowsRefresher.request(request);
}

void AgentsPage::showRows(const models::RefreshRequest &request, const base::Result<Rows> &rows)
{
    if (!rows) {
        showError(*m_stack, rows.error(), [this] { refresh(); });
        return finish();
    }
    RecordTable &decisions = m_view->decisions();
    decisions.setSort(request.sort);
    decisions.showRows(request.snapshot, *rows, {locale(), request.calendar.zone, request.calendar.now});
    m_ownLimit.request(request.snapshot, *rows);
    m_view->discussing().request(request.snapshot, *rows, {locale(), request.calendar.zone, request.calendar.now});
    finish();
}

void AgentsPage::finish()
{
    m_hasData = true;
    Q_EMIT dataShown();
}

} // namespace precedent::pages
