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

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::pages {

namespace {

/// In design pixels; below, the messages are not counted and the gaps only counted, with their days as a tooltip.
constexpr int wideEnough = 960;
/// The last column takes what is left, whichever it is.
constexpr int noColumn = 99;

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

QString withGapCount(const QString &coverage, const ChannelStatus &status)
{
    return SourcesPage::tr("%1, %2", "days covered, number of gaps")
        .arg(coverage, SourcesPage::tr("%Ln gap(s)", nullptr, int(status.gaps.size())));
}

QString lastSyncText(const ChannelStatus &status, const Formatting &formatting)
{
    return status.counts.lastSync
               ? text::shortDateTime(*status.counts.lastSync, formatting.zone, formatting.locale, formatting.now)
               : SourcesPage::tr("never", "synced");
}

} // namespace

std::vector<models::ListColumn<ChannelStatus>> sourceColumns(const Formatting &formatting,
                                                             const SourceTableShape &shape)
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
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(SourcesPage::tr("Gaps: %1").arg(gaps(status))))
                                       : QVariant();
    };
    std::vector<models::ListColumn<ChannelStatus>> columns{
        {SourcesPage::tr("Channel"), left,
         [](const ChannelStatus &status) { return QString(u'#' + models::oneLine(status.channel.name)); }},
        {SourcesPage::tr("State"), left, stateText, stateTone},
    };
    if (shape.hasWorkspaces)
        columns.insert(columns.begin() + 1, {SourcesPage::tr("Workspace"), left, [](const ChannelStatus &status) {
                                                 return models::oneLine(status.teamName);
                                             }});
    if (!shape.isNarrow)
        columns.push_back(count(SourcesPage::tr("Messages"), &store::ChannelCounts::messages));
    columns.push_back(count(SourcesPage::tr("Decisions"), &store::ChannelCounts::records));
    columns.push_back(count(SourcesPage::tr("Not read"), &store::ChannelCounts::unread));
    columns.push_back({SourcesPage::tr("Last sync"), left,
                       [formatting](const ChannelStatus &status) { return lastSyncText(status, formatting); }});
    columns.push_back({SourcesPage::tr("Complete"), left,
                       [formatting, isNarrow = shape.isNarrow](const ChannelStatus &status) {
                           const QString coverage = coverageText(status, formatting);
                           return isNarrow && !status.gaps.empty() ? withGapCount(coverage, status) : coverage;
                       },
                       gapsTip});
    if (!shape.isNarrow)
        columns.push_back({SourcesPage::tr("Gaps"), left, gaps, gapsTip});
    return columns;
}

SourcesPage::SourcesPage(const shell::PageContext &context, QWidget *parent)
    : Page(QStringLiteral("sources"), context, parent), m_channels(new models::ListTable<ChannelStatus>(this)),
      m_table(new QTableView), m_card(new widgets::Card(tr("Channels"))), m_stack(new ContentStack(m_card)),
      m_people(context.pool, this)
{
    setAccessibleName(tr("Sources"));
    m_table->setModel(m_channels);
    setUpList(*m_table, QStringLiteral("sources.table"), tr("Channels"), noColumn);
    m_table->horizontalHeader()->setStretchLastSection(true);
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
    m_isNarrow = width() < widgets::scaled(wideEnough, *this);
    std::vector<ChannelStatus> channels = context().workspace.channels();
    if (channels.empty())
        return showNothing(*m_stack, context());
    std::stable_sort(channels.begin(), channels.end(), [](const ChannelStatus &a, const ChannelStatus &b) {
        return a.settings.followed > b.settings.followed;
    });
    const query::Calendar calendar = context().workspace.calendar();
    const SourceTableShape shape{m_isNarrow, workspace::hasSeveralTeams(channels)};
    m_channels->show(sourceColumns({locale(), calendar.zone, calendar.now}, shape), std::move(channels));
    m_stack->showContent();
}

void SourcesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_hasData && m_isNarrow != (width() < widgets::scaled(wideEnough, *this)))
        showChannels();
}

} // namespace precedent::pages
