// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/approving.h"

#include "insight/approvers.h"
#include "insight/columns.h"
#include "insight/whatif.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace precedent::models {

namespace {

using insight::RowIndex;
using Columns = insight::Snapshot::Columns;
using Rows = std::vector<RowIndex>;

constexpr int ageLimits[] = {4, 24, 72, 168, 0};
constexpr std::int64_t secondsPerHour = 3600;

bool isDecided(const Columns &columns, RowIndex row)
{
    return columns.decision[row] == domain::Decision::Approved || columns.decision[row] == domain::Decision::Denied;
}

/// Up to two edges that cut the amounts of the leading currency into thirds, rounded to whole bars.
struct Cuts
{
    QString currency;
    std::vector<std::int64_t> edges;
};

Cuts cutsOf(const insight::Snapshot &snapshot, const Rows &rows)
{
    Cuts cuts;
    insight::AmountLadder ladder;
    for (const auto &[currency, candidate] : insight::amountLadders(snapshot, rows).byCurrency) {
        if (candidate.all().count <= ladder.all().count)
            continue;
        cuts.currency = currency;
        ladder = candidate;
    }
    const std::int64_t width = insight::amountBars(ladder).width;
    for (const double share : {1.0 / 3, 2.0 / 3}) {
        const std::int64_t amount = std::max<std::int64_t>(1, ladder.amountAt(share).value_or(0));
        const std::int64_t edge =
            amount > std::numeric_limits<std::int64_t>::max() - width ? amount : (amount + width - 1) / width * width;
        if (!cuts.currency.isEmpty() && (cuts.edges.empty() || edge > cuts.edges.back()))
            cuts.edges.push_back(edge);
    }
    return cuts;
}

/// 0 for no amount in the leading currency, else 1 + the number of edges below the amount.
int bandOf(const Columns &columns, const Cuts &cuts, RowIndex row)
{
    const QString currency = columns.currencies.at(columns.amount.currencies[row]).isNull()
                                 ? QString()
                                 : columns.currencies.at(columns.amount.currencies[row]).code();
    if (cuts.currency.isEmpty() || currency != cuts.currency)
        return 0;
    const auto edge = std::lower_bound(cuts.edges.begin(), cuts.edges.end(), columns.amount.minor[row]);
    return 1 + int(edge - cuts.edges.begin());
}

using Place = std::pair<domain::RequestType, int>;
using Cells = std::map<Place, Consistency>;

void addRate(Consistency &cell, const Consistency::Rate &rate)
{
    if (rate.decided < comparableCases)
        return;
    if (!cell.lowest || rate.share() < cell.lowest->share())
        cell.lowest = rate;
    if (!cell.highest || rate.share() > cell.highest->share())
        cell.highest = rate;
}

/// Adds what one approver decided to each cell.
void addApprover(Cells &cells, std::map<Place, int> &compared, const Columns &columns, const Cuts &cuts,
                 const insight::ApproverRows &approver)
{
    std::map<Place, Consistency::Rate> rates;
    for (const RowIndex row : approver.rows) {
        Consistency::Rate &rate = rates[{columns.type[row], bandOf(columns, cuts, row)}];
        rate.name = approver.name;
        ++rate.decided;
        rate.approved += columns.decision[row] == domain::Decision::Approved ? 1 : 0;
    }
    for (const auto &[place, rate] : rates) {
        compared[place] += rate.decided >= comparableCases ? 1 : 0;
        addRate(cells[place], rate);
    }
}

void addDecided(Cells &cells, const Columns &columns, const Cuts &cuts, const Rows &rows)
{
    for (const RowIndex row : rows) {
        if (!isDecided(columns, row))
            continue;
        const int band = bandOf(columns, cuts, row);
        Consistency &cell = cells[{columns.type[row], band}];
        cell.type = columns.type[row];
        if (band > 1)
            cell.low = cuts.edges[std::size_t(band - 2)];
        if (band > 0 && band <= int(cuts.edges.size()))
            cell.high = cuts.edges[std::size_t(band - 1)];
        ++cell.decided;
        cell.approved += columns.decision[row] == domain::Decision::Approved ? 1 : 0;
    }
}

std::vector<Consistency> consistencyOf(const Columns &columns, const Cuts &cuts, const Rows &rows,
                                       const std::vector<insight::ApproverRows> &approvers)
{
    Cells cells;
    std::map<Place, int> compared;
    addDecided(cells, columns, cuts, rows);
    for (const insight::ApproverRows &approver : approvers)
        addApprover(cells, compared, columns, cuts, approver);
    std::vector<Consistency> result;
    for (auto &[place, cell] : cells) {
        if (compared[place] < 2)
            cell.lowest = cell.highest = std::nullopt;
        result.push_back(std::move(cell));
    }
    std::stable_sort(result.begin(), result.end(), [](const Consistency &a, const Consistency &b) {
        return std::tuple(-a.gap(), -a.decided) < std::tuple(-b.gap(), -b.decided);
    });
    return result;
}

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

void addWeekday(Approving &approving, const Columns &columns, RowIndex row)
{
    const auto day = columns.requestedLocal.days[row];
    if (day == insight::absentDay)
        return;
    WeekdayCounts &counts = approving.weekdays[std::size_t(QDate::fromJulianDay(day).dayOfWeek() - 1)];
    const domain::Decision decision = columns.decision[row];
    counts.approved += decision == domain::Decision::Approved ? 1 : 0;
    counts.denied += decision == domain::Decision::Denied ? 1 : 0;
    counts.undecided += isDecided(columns, row) ? 0 : 1;
}

} // namespace

base::Result<Approving> makeApproving(const RefreshRequest &request)
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
        approving.decided += isDecided(columns, row) ? 1 : 0;
        approving.unnamed += isDecided(columns, row) && columns.approvers.at(row).empty() ? 1 : 0;
        addWeekday(approving, columns, row);
    }
    const auto approvers = insight::rowsByApprover(snapshot, *rows);
    for (const insight::ApproverRows &approver : approvers)
        approving.approvers.push_back({approver.key, approver.name, insight::figures(snapshot, approver.rows)});
    const Cuts cuts = cutsOf(snapshot, *rows);
    approving.leadingCurrency = cuts.currency;
    approving.consistency = consistencyOf(columns, cuts, *rows, approvers);
    approving.ages = agesOf(snapshot, *rows, request.calendar.now);
    return approving;
}

} // namespace precedent::models
