// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sourcespage.h"

#include "ui/pages/contentstack.h"
#include "ui/pages/emptytexts.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/formats.h"
#include "ui/widgets/card.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::pages {

namespace {

using models::Formatting;
using workspace::ChannelStatus;

QString stateText(const ChannelStatus &status)
{
    if (status.channel.isArchived)
        return SourcesPage::tr("Archived");
    if (!status.settings.followed)
        return SourcesPage::tr("Not followed");
    return status.counts.lastSync ? SourcesPage::tr("Followed") : SourcesPage::tr("Never synced");
}

QVariant stateTone(const ChannelStatus &status, int role)
{
    if (role != models::PillRole)
        return {};
    const bool isGood = status.settings.followed && status.counts.lastSync && !status.channel.isArchived;
    const auto other = status.settings.followed ? widgets::PillTone::Pending : widgets::PillTone::Neutral;
    return int(isGood ? widgets::PillTone::Approved : other);
}

QString rangeText(const base::TimeRange &range, const Formatting &formatting)
{
    return text::spanText({formatting.zone.dateOf(range.from), formatting.zone.dateOf(range.to - 1)},
                          formatting.locale);
}

QString coverageText(const ChannelStatus &status, const Formatting &formatting)
{
    if (status.coverage.empty())
        return SourcesPage::tr("nothing complete yet");
    return rangeText({status.coverage.front().range.from, status.coverage.back().range.to}, formatting);
}

QString gapsText(const ChannelStatus &status, const Formatting &formatting)
{
    QStringList gaps;
    for (const store::CoverageInterval &gap : status.gaps)
        gaps.append(rangeText(gap.range, formatting));
    return gaps.isEmpty() ? SourcesPage::tr("none", "gaps") : gaps.join(QStringLiteral(", "));
}

QString lastSyncText(const ChannelStatus &status, const Formatting &formatting)
{
    return status.counts.lastSync
               ? text::shortDateTime(*status.counts.lastSync, formatting.zone, formatting.locale, formatting.now)
               : SourcesPage::tr("never", "synced");
}

} // namespace

std::vector<models::ListColumn<ChannelStatus>> sourceColumns(const Formatting &formatting, bool hasWorkspaces)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto count = [&formatting](const QString &heading, std::int64_t store::ChannelCounts::*member) {
        return models::ListColumn<ChannelStatus>{heading, models::figureAlignment,
                                                 [locale = formatting.locale, member](const ChannelStatus &status) {
                                                     return locale.toString(qlonglong(status.counts.*member));
                                                 }};
    };
    const auto gaps = [formatting](const ChannelStatus &status) { return gapsText(status, formatting); };
    const auto gapsTip = [gaps](const ChannelStatus &status, int role) {
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(gaps(status))) : QVariant();
    };
    std::vector<models::ListColumn<ChannelStatus>> columns{
        {SourcesPage::tr("Channel"), left,
         [](const ChannelStatus &status) { return QString(u'#' + models::oneLine(status.channel.name)); }},
        {SourcesPage::tr("State"), left, stateText, stateTone},
        count(SourcesPage::tr("Messages"), &store::ChannelCounts::messages),
        count(SourcesPage::tr("Decisions"), &store::ChannelCounts::records),
        count(SourcesPage::tr("Not read"), &store::ChannelCounts::unread),
        {SourcesPage::tr("Complete"), left,
         [formatting](const ChannelStatus &status) { return coverageText(status, formatting); }},
        {SourcesPage::tr("Gaps"), left, gaps, gapsTip},
        {SourcesPage::tr("Last sync"), left,
         [formatting](const ChannelStatus &status) { return lastSyncText(status, formatting); }},
    };
    if (hasWorkspaces)
        columns.insert(columns.begin() + 1, {SourcesPage::tr("Workspace"), left, [](const ChannelStatus &status) {
                                                 return models::oneLine(status.teamName);
                                             }});
    return columns;
}

SourcesPage::SourcesPage(const shell::PageContext &context, QWidget *parent)
    : Page(QStringLiteral("sources"), context, parent), m_channels(new models::ListTable<ChannelStatus>(this)),
      m_table(new QTableView), m_card(new widgets::Card(tr("Channels"))), m_stack(new ContentStack(m_card)),
      m_people(context.pool, this)
{
    setAccessibleName(tr("Sources"));
    m_table->setModel(m_channels);
    setUpList(*m_table, QStringLiteral("sources.table"), tr("Channels"), 6);
    m_card->setContent(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal);
    layout->addWidget(m_stack);
}

void SourcesPage::refresh()
{
    m_hasData = false;
    // The number of people stands in the ledger only, and the UI thread asks it nothing.
    m_people.start([this, &ledger = context().workspace.ledger()](const models::LatestOnly::IsStale &) {
        const auto reader = ledger.reader();
        const auto people = reader ? (*reader)->people() : base::Result<std::vector<domain::Person>>(reader.error());
        const int count = people ? int(people->size()) : 0;
        return [this, count] {
            m_card->setHint(tr("%Ln person(s) known", "in Slack", count));
            showChannels();
            m_hasData = true;
            Q_EMIT dataShown();
        };
    });
}

void SourcesPage::showChannels()
{
    std::vector<ChannelStatus> channels = context().workspace.channels();
    if (channels.empty())
        return showNothing(*m_stack, context());
    std::stable_sort(channels.begin(), channels.end(), [](const ChannelStatus &a, const ChannelStatus &b) {
        return a.settings.followed > b.settings.followed;
    });
    const query::Calendar calendar = context().workspace.calendar();
    const bool hasWorkspaces = workspace::hasSeveralTeams(channels);
    m_channels->show(sourceColumns({locale(), calendar.zone, calendar.now}, hasWorkspaces), std::move(channels));
    m_stack->showContent();
}

} // namespace precedent::pages
