// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/approving.h"

#include "insight/columns.h"

#include <algorithm>
#include <iterator>

namespace precedent::models {

namespace {

using insight::RowIndex;
using Columns = insight::Snapshot::Columns;
using Rows = std::vector<RowIndex>;

constexpr int ageLimits[] = {4, 24, 72, 168, 0};
constexpr std::int64_t secondsPerHour = 3600;

std::vector<AgeBand> agesOf(const insight::Snapshot &snapshot, const Rows &rows, base::Instant now)
{
    const Columns &columns = snapshot.columns();
    std::vector<Rows> banded(std::size(ageLimits));
    for (const RowIndex row : rows) {
        if (columns.decision[row] != domain::Decision::Pending)
            continue;
        const std::int64_t age = (now.us - columns.requestedAt[row]) / base::oneSecond;
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

void addWeekday(Approving &approving, const Columns &columns, RowIndex row)
{
    const auto day = columns.requestedLocal.days[row];
    if (day == insight::absentDay)
        return;
    WeekdayCounts &counts = approving.weekdays[std::size_t(QDate::fromJulianDay(day).dayOfWeek() - 1)];
    const domain::Decision decision = columns.decision[row];
    counts.approved += decision == domain::Decision::Approved ? 1 : 0;
    counts.denied += decision == domain::Decision::Denied ? 1 : 0;
    counts.undecided += insight::isDecided(columns, row) ? 0 : 1;
}

} // namespace

base::Result<Approving> makeApproving(const RefreshRequest &request, const workspace::HouseRules &house)
{
    const insight::Snapshot &snapshot = *request.snapshot;
    const Columns &columns = snapshot.columns();
    const auto rows = snapshot.select(request.filter, request.calendar);
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
    const auto approvers = insight::rowsByApprover(snapshot, *rows);
    for (const insight::ApproverRows &approver : approvers) {
        ApproverLine line;
        line.key = approver.key;
        line.name = approver.name;
        line.figures = insight::figures(snapshot, approver.rows);
        line.fast = flagged(columns, approver.rows, domain::Flag::FastDecision);
        if (house.rules.flags.oddHours)
            line.atOddHours = flagged(columns, approver.rows, domain::Flag::OddHours);
        approving.approvers.push_back(std::move(line));
    }
    approving.alike = alikeRequests(snapshot, *rows, approvers, house.rules.consistency);
    approving.ages = agesOf(snapshot, *rows, request.calendar.now);
    return approving;
}

} // namespace precedent::models
