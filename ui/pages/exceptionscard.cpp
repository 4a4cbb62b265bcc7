// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exceptionscard.h"

#include "ui/charts/sparklinedelegate.h"
#include "ui/pages/asidedialog.h"
#include "ui/pages/columnroom.h"
#include "ui/pages/exceptionlist.h"
#include "ui/pages/patterntexts.h"
#include "ui/pages/policyactions.h"
#include "ui/pages/reasonrulesdialog.h"
#include "ui/pages/tablesetup.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::pages {

namespace {

/// Below this width, in design pixels, the weeks are left out.
constexpr int narrowWidth = 900;
/// Agents and values give way to the pattern, which needs so many.
constexpr int leastPatternWidth = 240;
constexpr int valueColumn = 3;
constexpr int weeksColumn = 4;
constexpr int agentsColumn = 5;
constexpr int suggestionColumn = 6;
constexpr int rowHeight = 44;
constexpr int shownRows = 5;

} // namespace

ExceptionsCard::ExceptionsCard(PolicyActions &actions, QWidget *parent)
    : Card(tr("Recurring exceptions"), parent), m_actions(actions), m_table(new QTableView),
      m_exceptions(new models::ListTable<models::Exception>(this)),
      m_nothing(new widgets::PlainLabel(QString(), widgets::TextRole::Secondary)),
      m_aside(new QAction(tr("Put aside…"), this)), m_rules(new QAction(tr("Grouping…"), this))
{
    arrange();
    connectParts();
}

void ExceptionsCard::arrange()
{
    m_aside->setObjectName(QStringLiteral("policy.action.aside"));
    m_aside->setToolTip(tr("What was dismissed, snoozed or noted, to be brought back"));
    m_rules->setObjectName(QStringLiteral("policy.action.grouping"));
    m_rules->setToolTip(tr("By reason or context, and different words as one group"));
    addHeaderAction(m_rules);
    addHeaderAction(m_aside);
    m_table->setModel(m_exceptions);
    setUpList(*m_table, QStringLiteral("policy.exceptions"), tr("Recurring exceptions"), 0);
    keepRoom(*m_table, 0, leastPatternWidth, {agentsColumn, valueColumn});
    m_table->setItemDelegateForColumn(weeksColumn, new charts::SparklineDelegate(models::SparkRole, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(widgets::scaled(rowHeight, *this));
    m_table->setMinimumHeight(heightOf(*m_table, shownRows));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_nothing->setWordWrap(true);
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins({});
    lines->addWidget(m_nothing);
    lines->addWidget(m_table, 1);
    setContent(list);
}

void ExceptionsCard::connectParts()
{
    // Both a click and Enter; which of them activates is the desktop's setting otherwise.
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == suggestionColumn)
            openMenu(index, m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
        else
            m_actions.showRequests(m_exceptions->item(index.row()));
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        // Where one click activates, it has opened the menu already.
        if (index.column() != suggestionColumn)
            m_actions.showRequests(m_exceptions->item(index.row()));
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &position) {
        // The menu key asks for the middle of the table; the row in hand is meant.
        const QModelIndex under = m_table->indexAt(position);
        const QModelIndex current = m_table->currentIndex();
        openMenu(under.isValid() ? under : current, m_table->viewport()->mapToGlobal(position));
    });
    connect(m_aside, &QAction::triggered, this, &ExceptionsCard::openAside);
    connect(m_rules, &QAction::triggered, this, &ExceptionsCard::openRules);
}

void ExceptionsCard::openMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (index.isValid())
        m_actions.makeMenu(m_exceptions->item(index.row()), m_table)->popup(globalPosition);
}

void ExceptionsCard::openAside()
{
    auto *dialog = new AsideDialog(this);
    dialog->showEntries(m_actions.book().aside, m_actions.today());
    connect(dialog, &AsideDialog::backAsked, this, [this, dialog](const insight::AsideException &entry) {
        m_actions.bringBack(entry);
        dialog->showEntries(m_actions.book().aside, m_actions.today());
    });
    dialog->open();
}

void ExceptionsCard::openRules()
{
    const insight::PolicyBook book = m_actions.book();
    auto *dialog = new ReasonRulesDialog(book.rules, book.groupedBy, this);
    connect(dialog, &ReasonRulesDialog::chosen, &m_actions, &PolicyActions::setGrouping);
    dialog->open();
}

void ExceptionsCard::showExceptions(const models::Policy &policy, const QString &leadingCurrency,
                                    const query::Calendar &calendar)
{
    const insight::Grouping groupedBy = policy.house.policy.groupedBy;
    setHint(groupingHint(groupedBy, policy.exceptionSpan, calendar.today(), locale()));
    const int kept = int(policy.house.policy.aside.size());
    m_aside->setText(tr("Put aside (%1)…", "a count").arg(locale().toString(kept)));
    m_aside->setEnabled(kept > 0);
    m_exceptions->show(exceptionColumns(leadingCurrency, policy.house.rules.policy, locale()), policy.exceptions);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(weeksColumn, QHeaderView::Fixed);
    m_table->setColumnWidth(weeksColumn, std::max(widgets::scaled(90, *this), header->sectionSizeHint(weeksColumn)));
    fit();
    m_nothing->setText(policy.hidden == 0 ? nothingRecurred(groupedBy)
                                          : tr("All recurring exceptions of these days are put aside."));
    m_nothing->setVisible(policy.exceptions.empty());
    m_table->setVisible(!policy.exceptions.empty());
}

void ExceptionsCard::fit()
{
    m_table->setColumnHidden(weeksColumn, width() < widgets::scaled(narrowWidth, *this));
}

void ExceptionsCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

} // namespace precedent::pages
