// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exceptionscard.h"

#include "ui/charts/sparklinedelegate.h"
#include "ui/pages/asidedialog.h"
#include "ui/pages/exceptionlist.h"
#include "ui/pages/policyactions.h"
#include "ui/pages/reasonrulesdialog.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/dates.h"
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

/// Below this width, in design pixels, weeks and agents are left out.
constexpr int narrowWidth = 900;
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
    m_rules->setToolTip(tr("Put reasons of different words into one group"));
    addHeaderAction(m_rules);
    addHeaderAction(m_aside);
    m_table->setModel(m_exceptions);
    setUpList(*m_table, QStringLiteral("policy.exceptions"), tr("Recurring exceptions"), 0);
    m_table->setItemDelegateForColumn(weeksColumn, new charts::SparklineDelegate(models::SparkRole, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(widgets::scaled(rowHeight, *this));
    m_table->setMinimumHeight(widgets::scaled(shownRows * rowHeight + 30, *this));
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
    auto *dialog = new ReasonRulesDialog(m_actions.book().rules, this);
    connect(dialog, &ReasonRulesDialog::chosen, &m_actions, &PolicyActions::setRules);
    dialog->open();
}

void ExceptionsCard::showExceptions(const models::Policy &policy, const QString &leadingCurrency,
                                    const query::Calendar &calendar)
{
    const bool untilToday = policy.exceptionSpan.last == calendar.today();
    setHint(untilToday ? tr("same type and reason, last 90 days")
                       : tr("same type and reason, %1", "days").arg(text::spanText(policy.exceptionSpan, locale())));
    const int kept = int(policy.house.policy.aside.size());
    m_aside->setText(tr("Put aside (%1)…", "a count").arg(locale().toString(kept)));
    m_aside->setEnabled(kept > 0);
    m_exceptions->show(exceptionColumns(leadingCurrency, policy.house.rules.policy, locale()), policy.exceptions);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(weeksColumn, QHeaderView::Fixed);
    m_table->setColumnWidth(weeksColumn, std::max(widgets::scaled(90, *this), header->sectionSizeHint(weeksColumn)));
    fit();
    m_nothing->setText(policy.hidden == 0 ? tr("No reason was given three times for one type in these days.")
                                          : tr("All recurring exceptions of these days are put aside."));
    m_nothing->setVisible(policy.exceptions.empty());
    m_table->setVisible(!policy.exceptions.empty());
}

void ExceptionsCard::fit()
{
    const bool isNarrow = width() < widgets::scaled(narrowWidth, *this);
    m_table->setColumnHidden(weeksColumn, isNarrow);
    m_table->setColumnHidden(agentsColumn, isNarrow);
}

void ExceptionsCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

} // namespace precedent::pages
