// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stalecard.h"

#include "query/vocabulary.h"
#include "ui/models/celltext.h"
#include "ui/pages/columnroom.h"
#include "ui/pages/policytexts.h"
#include "ui/pages/tablesetup.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

namespace {

using insight::StaleGroup;
using models::StaleBy;
using query::Key;

constexpr int shownRows = 5;
constexpr int leastNameWidth = 130; ///< design pixels
enum Column { Name, Requests, Withdrawn, Expired, Unanswered, Share };

QString heading(StaleBy by)
{
    switch (by) {
    case StaleBy::Hour:
        return StaleCard::tr("Hour of the request");
    case StaleBy::Approver:
        return StaleCard::tr("Who may decide");
    case StaleBy::Agent:
        return StaleCard::tr("Agent");
    case StaleBy::Channel:
        break;
    }
    return StaleCard::tr("Channel");
}

QString nameOf(const StaleGroup &group, StaleBy by)
{
    if (by == StaleBy::Hour && !group.key.isEmpty())
        return QStringLiteral("%1:00").arg(group.key, 2, u'0');
    if (by == StaleBy::Approver && group.key.isEmpty())
        return StaleCard::tr("Anyone: no approver is named");
    const QString name = models::oneLine(group.name);
    return name.isEmpty() ? QStringLiteral("–") : name;
}

/// The clauses that find a group's requests; nothing where no clause does: a name alone also finds longer names.
std::optional<std::vector<query::Clause>> clausesOf(const StaleGroup &group, StaleBy by)
{
    if (by == StaleBy::Approver)
        return std::vector<query::Clause>{{Key::Channel, false, group.channels}};
    if (group.key.isEmpty() || (by == StaleBy::Agent && group.key == group.name))
        return std::nullopt;
    if (by == StaleBy::Hour)
        return std::vector<query::Clause>{{Key::Hour, false, {query::validValues(Key::Hour).at(group.key.toInt())}}};
    return std::vector<query::Clause>{{by == StaleBy::Agent ? Key::Agent : Key::Channel, false, {group.key}}};
}

} // namespace

std::vector<models::ListColumn<StaleGroup>> staleColumns(StaleBy by, const QLocale &locale)
{
    const auto name = [by](const StaleGroup &group) { return nameOf(group, by); };
    const auto tip = [name](const StaleGroup &group, int role) {
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(name(group))) : QVariant();
    };
    const auto figure = [locale](const QString &title, int insight::Staleness::*member) {
        return models::ListColumn<StaleGroup>(
            title, models::figureAlignment,
            [locale, member](const StaleGroup &group) { return locale.toString(group.figures.*member); });
    };
    return {
        {heading(by), Qt::AlignLeft | Qt::AlignVCenter, name, tip},
        figure(StaleCard::tr("Requests"), &insight::Staleness::count),
        figure(StaleCard::tr("Withdrawn"), &insight::Staleness::withdrawn),
        figure(StaleCard::tr("Expired"), &insight::Staleness::expired),
        figure(StaleCard::tr("Unanswered"), &insight::Staleness::unanswered),
        {StaleCard::tr("Share stale (95% interval)"), models::figureAlignment,
         [locale](const StaleGroup &group) {
             return agreementText(group.figures.stale(), group.figures.count, locale);
         }},
    };
}

StaleCard::StaleCard(QWidget *parent)
    : Card(tr("Where requests go stale"), parent), m_menu(new QMenu(this)), m_choice(new QAction(this)),
      m_meaning(new widgets::PlainLabel({}, widgets::TextRole::Secondary)), m_table(new QTableView),
      m_groups(new models::ListTable<StaleGroup>(this))
{
    m_menu->setObjectName(QStringLiteral("policy.stale.choices"));
    m_menu->setAccessibleName(tr("Requests are told apart by"));
    m_choice->setObjectName(QStringLiteral("policy.action.stale"));
    m_choice->setToolTip(m_menu->accessibleName());
    m_choice->setMenu(m_menu);
    addHeaderAction(m_choice);
    auto *group = new QActionGroup(m_menu);
    addChoice(StaleBy::Hour, tr("By hour"), "hour");
    addChoice(StaleBy::Approver, tr("By who may decide"), "approver");
    addChoice(StaleBy::Agent, tr("By agent"), "agent");
    addChoice(StaleBy::Channel, tr("By channel"), "channel");
    for (auto *choice : m_menu->actions())
        group->addAction(choice);
    m_menu->actions().constFirst()->setChecked(true);
    m_choice->setText(m_menu->actions().constFirst()->text());
    m_meaning->setObjectName(QStringLiteral("policy.stale.meaning"));
    m_meaning->setWordWrap(true);
    m_table->setModel(m_groups);
    setUpList(*m_table, QStringLiteral("policy.stale"), accessibleName(), Name);
    m_table->setMinimumHeight(heightOf(*m_table, shownRows));
    keepRoom(*m_table, Name, leastNameWidth, {Withdrawn, Expired});
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->addWidget(m_meaning);
    lines->addWidget(m_table, 1);
    setContent(content);
    connect(m_table, &QTableView::clicked, this, &StaleCard::ask);
    connect(m_table, &QTableView::activated, this, &StaleCard::ask);
}

void StaleCard::addChoice(StaleBy by, const QString &text, const char *name)
{
    auto *choice = m_menu->addAction(text);
    choice->setObjectName(QStringLiteral("action.stale.") + QLatin1String(name));
    choice->setCheckable(true);
    connect(choice, &QAction::triggered, this, [this, by, text] {
        m_choice->setText(text);
        choose(by);
    });
}

void StaleCard::showStale(const models::Stale &stale)
{
    m_stale = stale;
    const insight::Staleness &all = stale.all;
    setHint(tr("%1, n %2", "share of all requests, number of them")
                .arg(agreementText(all.stale(), all.count, locale()), locale().toString(all.count)));
    choose(m_by);
}

void StaleCard::choose(StaleBy by)
{
    m_by = by;
    const QString meaning =
        tr("Withdrawn, expired, or unanswered: pending for more than %Ln hour(s), weekends and holidays left out.",
           nullptr, m_stale.hours);
    m_meaning->setText(by == StaleBy::Approver
                           ? tr("%1 Nobody decided these, so that no approver is known: each counts for "
                                "everybody whom its channel names as one.",
                                "what stale means")
                                 .arg(meaning)
                           : meaning);
    m_groups->show(staleColumns(by, locale()), m_stale.groups.at(std::size_t(by)));
}

void StaleCard::ask(const QModelIndex &index)
{
    auto clauses = clausesOf(m_groups->item(index.row()), m_by);
    if (!clauses)
        return;
    if (index.column() == Withdrawn)
        clauses->push_back({Key::Decision, false, {domain::toWord(domain::Decision::Withdrawn)}});
    if (index.column() == Expired)
        clauses->push_back({Key::Decision, false, {domain::toWord(domain::Decision::Expired)}});
    if (index.column() == Unanswered)
        clauses->push_back({Key::Flag, false, {domain::toWord(domain::Flag::StalePending)}});
    Q_EMIT asked(*clauses);
}

} // namespace precedent::pages
