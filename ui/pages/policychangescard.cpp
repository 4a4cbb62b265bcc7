// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policychangescard.h"

#include "ui/pages/policyactions.h"
#include "ui/pages/policychangetexts.h"
#include "ui/pages/synceddays.h"
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

/// Below this width, in design pixels, times and values are left out.
constexpr int narrowWidth = 1000;
constexpr int changeColumn = 1;
constexpr int timeColumn = 5;
constexpr int valueColumn = 6;
constexpr int rowHeight = 44;
constexpr int mostShownRows = 4;

} // namespace

PolicyChangesCard::PolicyChangesCard(const shell::PageContext &context, PolicyActions &actions, QWidget *parent)
    : Card(tr("Policy changes"), parent), m_context(context), m_actions(actions), m_table(new QTableView),
      m_effects(new models::ListTable<models::PolicyEffect>(this)),
      m_nothing(
          new widgets::PlainLabel(tr("Note what changed and when: charts mark the day, and the figures before and "
                                     "after stand here."),
                                  widgets::TextRole::Secondary)),
      m_add(new QAction(tr("Add…"), this))
{
    arrange();
    connectParts();
}

void PolicyChangesCard::arrange()
{
    m_add->setObjectName(QStringLiteral("policy.action.addchange"));
    m_add->setToolTip(tr("Note a change of policy"));
    setHint(tr("as many days before as after, at most 90"));
    addHeaderAction(m_add);
    m_table->setModel(m_effects);
    setUpList(*m_table, QStringLiteral("policy.changes"), tr("Policy changes"), changeColumn);
    m_table->verticalHeader()->setDefaultSectionSize(widgets::scaled(rowHeight, *this));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_nothing->setWordWrap(true);
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins({});
    lines->addWidget(m_nothing);
    lines->addWidget(m_table, 1);
    setContent(list);
}

void PolicyChangesCard::connectParts()
{
    connect(m_add, &QAction::triggered, this, [this] { m_actions.edit({0, m_actions.today(), {}, {}, {}}); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { showRequests(index.row()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { showRequests(index.row()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex under = m_table->indexAt(position);
        const QModelIndex current = m_table->currentIndex();
        openMenu(under.isValid() ? under : current, m_table->viewport()->mapToGlobal(position));
    });
}

void PolicyChangesCard::openMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (!index.isValid())
        return;
    const insight::PolicyEvent event = m_effects->item(index.row()).event;
    auto *menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("policy.change.menu"));
    menu->setAccessibleName(event.title);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const char *name, auto act) {
        auto *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Show the requests"), "policy.change.show", [this, row = index.row()] { showRequests(row); });
    add(tr("Edit…"), "policy.change.edit", [this, event] { m_actions.edit(event); });
    add(tr("Remove"), "policy.change.remove", [this, event] { m_actions.remove(event); });
    menu->popup(globalPosition);
}

void PolicyChangesCard::showRequests(int row)
{
    const models::PolicyEffect &effect = m_effects->item(row);
    if (effect.days == 0)
        return;
    const query::DateSpan days{effect.before.days.first, effect.after.days.last};
    m_context.filter.show(QStringLiteral("decisions"),
                          models::effectFilter(m_context.filter.filter(), effect.event, days));
}

void PolicyChangesCard::showChanges(const models::Policy &policy, const QString &leadingCurrency,
                                    const query::Calendar &calendar)
{
    std::vector<models::PolicyEffect> effects = policy.effects;
    const std::vector<base::TimeRange> coverage = syncedDays(m_context.workspace);
    for (models::PolicyEffect &effect : effects) {
        for (models::EffectSide *side : {&effect.before, &effect.after}) {
            if (effect.days > 0)
                side->covered = models::coveredPart(side->days, coverage, calendar.zone);
        }
    }
    const int rows = std::clamp(int(effects.size()), 1, mostShownRows);
    m_nothing->setVisible(effects.empty());
    m_table->setVisible(!effects.empty());
    m_table->setMinimumHeight(heightOf(*m_table, rows));
    m_effects->show(policyChangeColumns(leadingCurrency, locale()), std::move(effects));
    fit();
}

void PolicyChangesCard::fit()
{
    const bool isNarrow = width() < widgets::scaled(narrowWidth, *this);
    m_table->setColumnHidden(timeColumn, isNarrow);
    m_table->setColumnHidden(valueColumn, isNarrow);
}

void PolicyChangesCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fit();
}

} // namespace precedent::pages
