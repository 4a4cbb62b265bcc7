// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/synceddays.h"

#include "ui/models/periodpair.h"
#include "ui/pages/gapsdialog.h"
#include "ui/text/dates.h"
#include "ui/text/joined.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace precedent::pages {

namespace {

struct SyncedDays
{
    Q_DECLARE_TR_FUNCTIONS(SyncedDays)
};

bool isAsked(const domain::Channel &channel, const query::Filter &filter)
{
    const auto isMeant = [&channel](const QString &value) {
        const auto bare = value.startsWith(u'#') ? value.sliced(1) : value;
        return bare == channel.id.text() || bare.compare(channel.name, Qt::CaseInsensitive) == 0;
    };
    return std::all_of(filter.clauses.begin(), filter.clauses.end(), [&isMeant](const query::Clause &clause) {
        const bool isNamed = std::any_of(clause.values.begin(), clause.values.end(), isMeant);
        return clause.key != query::Key::Channel || isNamed != clause.exclude;
    });
}

/// The days of a gap that lie within the period; empty where none does.
std::optional<query::DateSpan> daysWithin(const base::TimeRange &gap, const std::optional<query::DateSpan> &period,
                                          const base::Zone &zone)
{
    query::DateSpan days{zone.dateOf(gap.from), zone.dateOf(gap.to - 1)};
    if (period && period->first.isValid())
        days.first = std::max(days.first, period->first);
    if (period && period->last.isValid())
        days.last = std::min(days.last, period->last);
    return days.first <= days.last ? std::optional(days) : std::nullopt;
}

} // namespace

std::vector<base::TimeRange> syncedDays(const workspace::Workspace &workspace)
{
    std::vector<base::TimeRange> coverage;
    for (const workspace::ChannelStatus &status : workspace.channels()) {
        for (const store::CoverageInterval &interval : status.coverage)
            coverage.push_back(interval.range);
    }
    return coverage;
}

QString missingDaysText(const workspace::Workspace &workspace, const query::Filter &filter,
                        const query::Calendar &calendar, const QLocale &locale)
{
    const auto period = models::periodOf(filter, calendar).span;
    QStringList missing;
    for (const Gap &gap : gapsOf(workspace.channels())) {
        const auto days = isAsked(gap.channel, filter) ? daysWithin(gap.range, period, calendar.zone) : std::nullopt;
        if (days)
            missing += SyncedDays::tr("#%1 %2", "a channel, days").arg(gap.channel.name, text::spanText(*days, locale));
    }
    return missing.isEmpty()
               ? QString()
               : SyncedDays::tr("Not read, so missing here: %1", "channels with days").arg(text::enumerated(missing));
}

} // namespace precedent::pages
