// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/scope.h"

#include "ui/reports/plaintext.h"
#include "ui/text/dates.h"
#include "ui/text/formats.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"
#include "workspace/exportfiles.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::reports {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::reports::Scope)
};

/// Shorter holes at an end are the time since the last sync.
constexpr std::int64_t leastTail = std::int64_t{24} * 3600 * base::oneSecond;
constexpr int shownGaps = 6;
constexpr int shortRoot = 12;

QString channelName(const workspace::ChannelStatus &status)
{
    return u'#' + paperLine(status.channel.name, 80);
}

QString rangeText(const base::TimeRange &range, const Source &source)
{
    const base::Zone &zone = source.calendar.zone;
    return text::spanText({zone.dateOf(range.from), zone.dateOf(range.to - 1)}, source.locale);
}

void addUnread(std::vector<UnreadDays> &days, const workspace::ChannelStatus &status, const base::TimeRange &range)
{
    if (status.coverage.empty())
        return;
    const QString name = channelName(status);
    const auto meet = [&range](const base::TimeRange &other) {
        return base::TimeRange{std::max(range.from, other.from), std::min(range.to, other.to)};
    };
    const base::Instant first = status.coverage.front().range.from;
    const base::Instant last = status.coverage.back().range.to;
    if (const base::TimeRange before = meet({range.from, first}); !before.isEmpty())
        days.push_back({name, before, true});
    for (const store::CoverageInterval &gap : status.gaps) {
        if (const base::TimeRange hole = meet(gap.range); !hole.isEmpty())
            days.push_back({name, hole});
    }
    if (const base::TimeRange tail = meet({last, range.to}); tail.to.us - tail.from.us > leastTail)
        days.push_back({name, tail});
}

QString coverageText(const workspace::ChannelStatus &status, const std::vector<UnreadDays> &unread,
                     const Source &source)
{
    if (status.coverage.empty())
        return Words::tr("nothing complete yet", "what was synced");
    QString covered = rangeText({status.coverage.front().range.from, status.coverage.back().range.to}, source);
    QStringList gaps;
    for (const UnreadDays &days : unread) {
        if (days.channel == channelName(status) && !days.isBeforeFirst)
            gaps.append(rangeText(days.range, source));
    }
    const int more = int(gaps.size()) - shownGaps;
    if (more > 0)
        gaps = gaps.first(shownGaps) << Words::tr("%Ln more", "gaps", more);
    if (gaps.isEmpty())
        return Words::tr("synced %1, no gap in this period", "days").arg(covered);
    return Words::tr("synced %1, gaps: %2", "days, days").arg(covered, text::enumerated(gaps));
}

QString syncedText(const Source &source)
{
    const base::Instant last = source.snapshot->lastSync();
    return last.us == 0 ? Words::tr("never synced") : text::longDateTime(last, source.calendar.zone, source.locale);
}

std::vector<const workspace::ChannelStatus *> shownChannels(const Source &source)
{
    std::vector<const workspace::ChannelStatus *> shown;
    for (const workspace::ChannelStatus &status : source.channels) {
        if (status.settings.followed || !status.coverage.empty())
            shown.push_back(&status);
    }
    return shown;
}

std::int64_t notUnderstood(const Source &source)
{
    std::int64_t count = 0;
    for (const workspace::ChannelStatus &status : source.channels)
        count += status.counts.unread;
    return count;
}

} // namespace

Report beginReport(const Source &source, const QString &title, const QString &period)
{
    Report report;
    report.title = title;
    report.period = period;
    report.author = QStringLiteral("Precedent ") + QCoreApplication::applicationVersion();
    report.footing =
        Words::tr("Times in %1 · data up to %2 · log #%3 %4", "zone, time, number of entries, hash")
            .arg(source.calendar.zone.name(), syncedText(source), source.locale.toString(qlonglong(source.head.leaves)),
                 QString::fromLatin1(source.head.root.toHex().left(shortRoot)));
    report.locale = source.locale;
    report.paper = source.paper;
    return report;
}

base::Result<void> addRowsHash(Report &report, const Source &source, const std::vector<insight::RowIndex> &rows)
{
    const auto hash = workspace::dataHash(*source.snapshot, rows, {}, {}, {});
    if (!hash)
        return hash.error();
    report.footing += u'\n' + Words::tr("Rows: SHA-256 %1", "hash").arg(QString::fromLatin1(hash->toHex()));
    return {};
}

std::vector<UnreadDays> unreadDays(const Source &source, const query::DateSpan &span)
{
    std::vector<UnreadDays> days;
    base::TimeRange range = query::toRange(span, source.calendar.zone);
    range.to = std::min(range.to, source.calendar.now);
    for (const workspace::ChannelStatus *status : shownChannels(source))
        addUnread(days, *status, range);
    return days;
}

std::optional<Paragraph> gapWarning(const Source &source, const std::optional<query::DateSpan> &span)
{
    if (!span)
        return {};
    QStringList gaps;
    for (const UnreadDays &days : unreadDays(source, *span)) {
        if (!days.isBeforeFirst)
            gaps.append(Words::tr("%1 %2", "channel, days").arg(days.channel, rangeText(days.range, source)));
    }
    if (gaps.isEmpty())
        return {};
    const int more = int(gaps.size()) - shownGaps;
    if (more > 0)
        gaps = gaps.first(shownGaps) << Words::tr("%Ln more", "gaps", more);
    return Paragraph{Words::tr("Warning: the figures are incomplete. Not synced: %1. Requests of these days are not "
                               "counted.")
                         .arg(text::enumerated(gaps)),
                     Tone::Warning};
}

QString logText(const Source &source)
{
    const store::LogHead &head = source.head;
    const QString length =
        Words::tr("%1 entries, root %2", "of the log")
            .arg(source.locale.toString(qlonglong(head.leaves)), QString::fromLatin1(head.root.toHex()));
    if (!head.checkpointAt)
        return Words::tr("%1, no checkpoint yet").arg(length);
    const QString at = text::longDateTime(*head.checkpointAt, source.calendar.zone, source.locale);
    return head.signedCheckpoint ? Words::tr("%1, newest checkpoint signed %2").arg(length, at)
                                 : Words::tr("%1, newest checkpoint %2, not signed").arg(length, at);
}

/// The days of a `decided:`; none where it has several values.
std::optional<query::DateSpan> daysOfDecision(const query::Filter &filter, const Source &source)
{
    const auto *decided = filter.find(query::Key::Decided);
    if (decided == nullptr || decided->values.size() != 1)
        return {};
    const auto days = query::parseDates(decided->values.front(), source.calendar);
    return days ? std::optional(*days) : std::nullopt;
}

void addScope(Report &report, const Source &source, const query::Filter &filter,
              const std::optional<query::DateSpan> &span)
{
    report.blocks.push_back(Heading{Words::tr("What this report covers"), {}});
    // Before the facts: behind them it would now and then have a page of its own.
    report.blocks.push_back(Paragraph{
        Words::tr("Precedent counts what was asked and answered in these channels; what was decided elsewhere "
                  "is not in it. Different currencies are never added."),
        Tone::Quiet});
    const bool byDecision = query::isByDecision(filter);
    const auto shown = span ? span : daysOfDecision(filter, source);
    const QString days = shown ? text::spanText(*shown, source.locale) : Words::tr("All time");
    Facts facts;
    facts.facts.push_back({Words::tr("Filter"), paperText(text::filterText(filter))});
    facts.facts.push_back({Words::tr("Days"), byDecision ? Words::tr("%1, by date of decision").arg(days)
                                                         : Words::tr("%1, by date of request").arg(days)});
    facts.facts.push_back({Words::tr("Time zone"), source.calendar.zone.name()});
    const std::vector<UnreadDays> unread = span ? unreadDays(source, *span) : std::vector<UnreadDays>();
    for (const workspace::ChannelStatus *status : shownChannels(source))
        facts.facts.push_back({channelName(*status), coverageText(*status, unread, source)});
    facts.facts.push_back({Words::tr("Not understood"),
                           Words::tr("%Ln message(s) of all time look like requests or decisions and are not counted",
                                     nullptr, int(notUnderstood(source)))});
    facts.facts.push_back({Words::tr("Data up to"), syncedText(source)});
    facts.facts.push_back({Words::tr("Log"), logText(source)});
    facts.facts.push_back(
        {Words::tr("Printed"), text::longDateTime(source.calendar.now, source.calendar.zone, source.locale)});
    report.blocks.push_back(facts);
}

} // namespace precedent::reports
