// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvingview.h"

#include "ui/charts/chartframe.h"
#include "ui/charts/histogram.h"
#include "ui/charts/legend.h"
#include "ui/pages/amountinput.h"
#include "ui/pages/approvingtexts.h"
#include "ui/pages/tablesetup.h"
#include "ui/widgets/card.h"
#include "ui/widgets/foldinggrid.h"
#include "ui/widgets/metrics.h"

#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

namespace {

/// Below this width, in design pixels, cards stand below each other.
constexpr int foldingWidth = 900;
constexpr int shownLines = 7;

widgets::Card *listCard(QTableView &table, QAbstractItemModel *model, const char *name, const QString &title,
                        const QString &hint)
{
    table.setModel(model);
    setUpList(table, QLatin1String(name), title, 0);
    table.setMinimumHeight(widgets::scaled(shownLines * 30, table));
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
      m_ages(new models::ListTable<models::AgeBand>(this)), m_weekdays(new charts::HistogramChart),
      m_legend(new charts::Legend), m_frame(new charts::ChartFrame(m_weekdays, m_legend))
{
    arrange();
    connectParts();
}

void ApprovingView::arrange()
{
    m_approversCard = listCard(*m_approverTable, m_approvers, "policy.approvers", tr("Approvers"), {});
    auto *consistency = listCard(*m_consistencyTable, m_consistency, "policy.consistency", tr("Alike requests"), {});
    m_consistencyCard = consistency;
    auto *ages = listCard(*m_ageTable, m_ages, "policy.ages", tr("Waiting for a decision"), {});
    m_weekdays->setObjectName(QStringLiteral("policy.chart.weekdays"));
    m_frame->setGrid(tr("Requests per weekday"), {});
    auto *weekdays = new widgets::Card(tr("Requests per weekday"));
    weekdays->setHint(tr("request date, reporting zone"));
    weekdays->addHeaderAction(m_frame->tableAction());
    weekdays->setContent(m_frame);
    auto *grid = new widgets::FoldingGrid(foldingWidth);
    grid->add(m_approversCard, {0, 0, 1}, {0, 0, 1});
    grid->add(weekdays, {0, 1, 1}, {3, 0, 1});
    grid->add(consistency, {1, 0, 1}, {1, 0, 1});
    grid->add(ages, {1, 1, 1}, {2, 0, 1});
    grid->setShares({5, 3}, {1, 1});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(grid);
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
    const auto showPending = [this] {
        drill({{query::Key::Decision, false, {domain::toWord(domain::Decision::Pending)}}});
    };
    connect(m_ageTable, &QTableView::clicked, this, showPending);
    connect(m_ageTable, &QTableView::activated, this, showPending);
}

void ApprovingView::showApproving(const models::Approving &approving, const query::Calendar &calendar)
{
    m_currency = base::Currency::parse(approving.alike.currency).value_or(base::Currency());
    m_approversCard->setHint(approving.unnamed == 0 ? tr("a decision by several people counts for each")
                                                    : tr("%Ln decided by nobody known", "requests", approving.unnamed));
    m_approvers->show(approverColumns(locale()), approving.approvers);
    m_consistencyCard->setHint(tr("approvers with %1 decisions or more are compared", "a count")
                                   .arg(locale().toString(approving.alike.rules.leastCases)));
    m_consistency->show(consistencyColumns(m_currency, approving.alike.rules, locale()), approving.alike.requests);
    m_ages->show(ageColumns(approving.alike.currency, locale()), approving.ages);
    const charts::Histogram chart = weekdayChart(approving, calendar.weekStart, locale());
    m_weekdays->setHistogram(chart);
    m_legend->setSeries(chart.bars.series);
    m_frame->setGrid(chart.bars.title, chart.bars.toGrid(locale()));
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

} // namespace precedent::pages
