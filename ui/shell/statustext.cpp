// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statustext.h"

#include "ui/text/dates.h"
#include "ui/text/formats.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::shell {

namespace {

/// The translation context of the status bar's texts.
struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

const QString separator = QStringLiteral(" · ");
constexpr std::int64_t justNow = 60;

/// From the first to the last day that some channel covers, holes included; gaps are told beside it.
std::optional<base::TimeRange> coveredRange(const std::vector<workspace::ChannelStatus> &channels)
{
    std::optional<base::TimeRange> range;
    for (const auto &channel : channels) {
        for (const auto &interval : channel.coverage) {
            if (interval.range.isEmpty())
                continue;
            const auto now = range.value_or(interval.range);
            range = base::TimeRange{std::min(now.from, interval.range.from), std::max(now.to, interval.range.to)};
        }
    }
    return range;
}

} // namespace

std::optional<base::Instant> lastSync(const std::vector<workspace::ChannelStatus> &channels)
{
    std::optional<base::Instant> newest;
    for (const auto &channel : channels) {
        if (channel.counts.lastSync && (!newest || *newest < *channel.counts.lastSync))
            newest = channel.counts.lastSync;
    }
    return newest;
}

QString syncAgeText(std::optional<base::Instant> lastSync, base::Instant now)
{
    if (!lastSync)
        return StatusText::tr("never synced");
    const auto age = now.seconds() - lastSync->seconds();
    if (age < justNow)
        return StatusText::tr("synced just now");
    return StatusText::tr("synced %1 ago", "duration").arg(text::durationText(age));
}

QString freshnessText(const std::vector<workspace::ChannelStatus> &channels, const query::Calendar &calendar,
                      const QLocale &locale)
{
    if (channels.empty())
        return StatusText::tr("No channel followed yet");
    QStringList parts;
    const auto synced = lastSync(channels);
    const auto range = coveredRange(channels);
    // What the first sync has read so far is covered before it has ended.
    if (synced || !range)
        parts += syncAgeText(synced, calendar.now);
    if (range) {
        const query::DateSpan days{calendar.zone.dateOf(range->from), calendar.zone.dateOf(range->to - 1)};
        parts += (synced ? StatusText::tr("covers %1", "days") : StatusText::tr("read so far: %1", "days"))
                     .arg(text::spanText(days, locale));
    }
    int gaps = 0;
    for (const auto &channel : channels)
        gaps += static_cast<int>(channel.gaps.size());
    if (gaps > 0)
        parts += StatusText::tr("%Ln gap(s)", "time never synced", gaps);
    auto text = parts.join(separator);
    text[0] = text.at(0).toUpper();
    return text;
}

ChannelState channelState(const workspace::ChannelStatus &channel, base::Instant now)
{
    if (channel.counts.lastSync && !channel.gaps.empty())
        return {StatusText::tr("%Ln gap(s)", "time never synced, beside a channel's name: as short as can be",
                               static_cast<int>(channel.gaps.size())),
                true};
    if (!channel.counts.lastSync && !channel.coverage.empty())
        return {StatusText::tr("not read to the end yet", "a channel during or after a first sync that was stopped"),
                true, StatusText::tr("unfinished", "a channel in a first sync; beside its name")};
    return {syncAgeText(channel.counts.lastSync, now), !channel.counts.lastSync};
}

QString countsText(std::optional<std::size_t> total, int inView, const QString &sums, const QString &selection,
                   const QLocale &locale)
{
    QStringList parts;
    if (total)
        parts += StatusText::tr("%Ln decision(s)", "in the ledger", static_cast<int>(*total));
    parts += StatusText::tr("%1 in view").arg(locale.toString(inView));
    if (!sums.isEmpty())
        parts += StatusText::tr("asked %1", "sums").arg(sums);
    if (!selection.isEmpty())
        parts += selection;
    return parts.join(separator);
}

QString jobText(const QString &title, const JobProgress &progress, const QLocale &locale)
{
    QStringList parts{title};
    if (!progress.phase.isEmpty())
        parts += progress.phase;
    const auto done = locale.toString(static_cast<qlonglong>(progress.done));
    if (progress.total)
        parts += StatusText::tr("%1 of %2", "done, total")
                     .arg(done, locale.toString(static_cast<qlonglong>(*progress.total)));
    else if (progress.done > 0)
        parts += done;
    if (progress.etaSeconds)
        parts += StatusText::tr("%1 left", "duration").arg(text::durationText(*progress.etaSeconds));
    return parts.join(separator);
}

} // namespace precedent::shell
