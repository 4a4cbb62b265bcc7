// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sourcecolumns.h"

#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QCoreApplication>

namespace precedent::pages {

namespace {

struct Sources
{
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

using models::Formatting;
using workspace::ChannelStatus;

QString stateText(const ChannelStatus &status)
{
    if (status.channel.isArchived)
        return Sources::tr("Archived");
    if (!status.settings.followed)
        return Sources::tr("Not followed");
    return status.counts.lastSync ? Sources::tr("Followed") : Sources::tr("Never synced");
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
        return Sources::tr("nothing complete yet");
    return rangeText({status.coverage.front().range.from, status.coverage.back().range.to}, formatting);
}

QString gapsText(const ChannelStatus &status, const Formatting &formatting)
{
    QStringList gaps;
    for (const store::CoverageInterval &gap : status.gaps)
        gaps.append(rangeText(gap.range, formatting));
    return gaps.isEmpty() ? Sources::tr("none", "gaps") : text::enumerated(gaps);
}

/// The count first: what is cut is the end.
QString withGapCount(const QString &coverage, const ChannelStatus &status)
{
    return Sources::tr("%Ln gap(s)", nullptr, int(status.gaps.size())) + QStringLiteral(" · ") + coverage;
}

/// An import tells of the past: its time is that of what it holds, not of when it was read.
QString momentText(base::Instant at, bool isImported, const Formatting &formatting)
{
    const auto moment = text::shortDateTime(at, formatting.zone, formatting.locale, formatting.now);
    return isImported ? Sources::tr("as of %1", "a time").arg(moment) : moment;
}

QString lastSyncText(const ChannelStatus &status, bool isImported, const Formatting &formatting)
{
    return status.counts.lastSync ? momentText(*status.counts.lastSync, isImported, formatting)
                                  : Sources::tr("never", "synced");
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
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(Sources::tr("Gaps: %1").arg(gaps(status))))
                                       : QVariant();
    };
    std::vector<models::ListColumn<ChannelStatus>> columns{
        {Sources::tr("Channel"), left,
         [](const ChannelStatus &status) { return QString(u'#' + models::oneLine(status.channel.name)); }},
        {Sources::tr("State"), left,
         [imported = shape.imported](const ChannelStatus &status) {
             const bool isImported =
                 status.settings.followed && !status.channel.isArchived && imported.contains(status.channel.id.text());
             return isImported ? Sources::tr("Imported") : stateText(status);
         },
         stateTone},
    };
    if (shape.hasWorkspaces)
        columns.insert(columns.begin() + 1, {Sources::tr("Workspace"), left, [](const ChannelStatus &status) {
                                                 return models::oneLine(status.teamName);
                                             }});
    if (!shape.isNarrow)
        columns.push_back(count(Sources::tr("Messages"), &store::ChannelCounts::messages));
    columns.push_back(count(Sources::tr("Decisions"), &store::ChannelCounts::records));
    columns.push_back(count(Sources::tr("Not read"), &store::ChannelCounts::unread));
    columns.push_back(
        {Sources::tr("Last sync"), left, [formatting, imported = shape.imported](const ChannelStatus &status) {
             return lastSyncText(status, imported.contains(status.channel.id.text()), formatting);
         }});
    columns.push_back({Sources::tr("Complete"), left,
                       [formatting, isNarrow = shape.isNarrow](const ChannelStatus &status) {
                           const QString coverage = coverageText(status, formatting);
                           return isNarrow && !status.gaps.empty() ? withGapCount(coverage, status) : coverage;
                       },
                       gapsTip});
    if (!shape.isNarrow)
        columns.push_back({Sources::tr("Gaps"), left, gaps, gapsTip});
    return columns;
}

std::vector<models::ListColumn<store::CoverageRun>> runColumns(const Formatting &formatting)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    using store::CoverageRun;
    return {{Sources::tr("When"), left,
             [formatting](const CoverageRun &run) {
                 return momentText(run.at, run.source != domain::Source::Api, formatting);
             }},
            {Sources::tr("From"), left, [](const CoverageRun &run) { return text::label(run.source); }},
            {Sources::tr("Up to", "days"), left, [formatting](const CoverageRun &run) {
                 return text::shortDateTime(run.range.to, formatting.zone, formatting.locale, formatting.now);
             }}};
}

} // namespace precedent::pages
