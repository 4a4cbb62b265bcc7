// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/approving.h"

#include "insight/columns.h"
#include "insight/grouping.h"
#include "ui/models/typetrend.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace precedent::models {

namespace {

using insight::RowIndex;
using Columns = insight::Snapshot::Columns;
using Rows = std::vector<RowIndex>;

constexpr int mostDays = 62;
constexpr int ageLimits[] = {4, 24, 72, 168, 0};
constexpr std::int64_t secondsPerHour = 3600;

/// Counted to the last sync, as flags are: what was decided since is not known. To the present while none has ended.
std::vector<AgeBand> agesOf(const insight::Snapshot &snapshot, const Rows &rows, base::Instant now)
{
    const Columns &columns = snapshot.columns();
    const base::Instant known = snapshot.lastSync() == base::Instant() ? now : snapshot.lastSync();
    std::vector<Rows> banded(std::size(ageLimits));
    for (const RowIndex row : rows) {
        if (columns.decision[row] != domain::Decision::Pending)
            continue;
        const std::int64_t age = (known.us - columns.requestedAt[row]) / base::oneSecond;
        std::size_t band = 0;
        while (ageLimits[band] != 0 && age > ageLimits[band] * secondsPerHour)
            ++band;
        banded[band].push_back(row);
    }
    std::vector<AgeBand> ages;
    for (std::size_t band = 0; band < banded.size(); ++band)
        ages.push_back({ageLimits[band], int(banded[band].size()), insight::figures(snapshot, banded[band]).amount});
    return ages;
}

int flagged(const Columns &columns, const Rows &rows, domain::Flag flag)
{
    const unsigned bit = 1U << unsigned(flag);
    return int(std::count_if(rows.begin(), rows.end(), [&](RowIndex row) { return (columns.flags[row] & bit) != 0; }));
}

void count(OutcomeCounts &counts, domain::Decision decision)
{
    const bool isApproved = decision == domain::Decision::Approved;
    const bool isDenied = decision == domain::Decision::Denied;
    counts.approved += isApproved ? 1 : 0;
    counts.denied += isDenied ? 1 : 0;
    counts.undecided += isApproved || isDenied ? 0 : 1;
}

void addWeekday(Approving &approving, const Columns &columns, RowIndex row)
{
    const auto day = columns.requestedLocal.days[row];
    if (day != insight::absentDay)
        count(approving.weekdays[std::size_t(QDate::fromJulianDay(day).dayOfWeek() - 1)], columns.decision[row]);
}

void addDays(Approving &approving, const RefreshRequest &request, const Rows &rows)
{
    const auto &span = approving.period.span;
    const QDate last = lastDayOf(approving.period, *request.snapshot, request.calendar);
    const QDate earliest = last.addDays(1 - mostDays);
    approving.hasMoreDays = !span || span->first < earliest;
    const QDate first = approving.hasMoreDays ? earliest : span->first;
    for (QDate day = first; day <= last; day = day.addDays(1))
        approving.days.push_back({day, {}, day == request.calendar.today()});
    const Columns &columns = request.snapshot->columns();
    const bool byDecision = request.filter.dateBasis == query::DateBasis::Decided;
    const auto days =
        byDecision ? insight::decidedDays(columns, insight::GroupKey::Day).days : columns.requestedLocal.days;
    for (const RowIndex row : rows) {
        const auto place = days[row] - first.toJulianDay();
        if (days[row] != insight::absentDay && place >= 0 && place < std::int64_t(approving.days.size()))
            count(approving.days[std::size_t(place)].counts, columns.decision[row]);
    }
}

BusiestDay busiestOf(const Columns &columns, const Rows &rows)
{
    std::map<std::int64_t, int> counts;
    for (const RowIndex row : rows) {
        if (columns.requestedLocal.days[row] != insight::absentDay)
            ++counts[columns.requestedLocal.days[row]];
    }
    BusiestDay busiest;
    for (const auto &[day, count] : counts) {
        if (count > busiest.count)
            busiest = {QDate::fromJulianDay(day), count};
    }
    return busiest;
}

Stale staleOf(const insight::Snapshot &snapshot, const Rows &rows, const workspace::HouseRules &house)
{
    using insight::GroupKey;
    return {insight::staleness(snapshot, rows),
            {insight::staleBy(snapshot, rows, GroupKey::Hour),
             insight::staleByApprover(snapshot, rows, house.approvers),
             insight::staleBy(snapshot, rows, GroupKey::AgentId), insight::staleBy(snapshot, rows, GroupKey::Channel)},
            house.rules.flags.stalePendingHours};
}

} // namespace

void markUncovered(std::vector<DayOutcomes> &days, const std::vector<base::TimeRange> &coverage, const base::Zone &zone)
{
    for (DayOutcomes &day : days)
        day.isCovered = day.counts.total() > 0 || coveredPart({day.day, day.day}, coverage, zone) != Covered::No;
}

base::Result<Approving> makeApproving(const RefreshRequest &request, const workspace::HouseRules &house)
{
    const insight::Snapshot &snapshot = *request.snapshot;
    const Columns &columns = snapshot.columns();
    const auto rows = rowsOf(request);
    if (!rows)
        return rows.error();
    Approving approving;
    approving.period = periodOf(request.filter, request.calendar);
    approving.count = int(rows->size());
    for (const RowIndex row : *rows) {
        approving.decided += insight::isDecided(columns, row) ? 1 : 0;
        approving.unnamed += insight::isDecided(columns, row) && columns.approvers.at(row).empty() ? 1 : 0;
        addWeekday(approving, columns, row);
    }
    addDays(approving, request, *rows);
    const auto approvers = insight::rowsByApprover(snapshot, *rows);
    for (const insight::ApproverRows &approver : approvers) {
        ApproverLine line;
        line.key = approver.key;
        line.name = approver.name;
        line.figures = insight::figures(snapshot, approver.rows);
        line.busiest = busiestOf(columns, approver.rows);
        line.fast = flagged(columns, approver.rows, domain::Flag::FastDecision);
        if (house.rules.flags.oddHours)
            line.atOddHours = flagged(columns, approver.rows, domain::Flag::OddHours);
        approving.approvers.push_back(std::move(line));
    }
    approving.alike = alikeRequests(snapshot, *rows, approvers, house.rules.consistency);
    approving.ages = agesOf(snapshot, *rows, request.calendar.now);
    approving.waited = insight::waited(snapshot, *rows);
    approving.stale = staleOf(snapshot, *rows, house);
    approving.tags = insight::figuresByTag(snapshot, *rows);
    return approving;
}

} // namespace precedent::models
