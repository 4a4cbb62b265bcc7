// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/consistency.h"

#include "insight/amountbars.h"
#include "insight/columns.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace precedent::models {

namespace {

using insight::RowIndex;
using Columns = insight::Snapshot::Columns;
using Rows = std::vector<RowIndex>;

/// Up to two edges that cut the amounts of the leading currency into thirds, rounded to whole bars.
struct Cuts
{
    QString currency;
    std::size_t code = 0; ///< of the currency; 0: no amounts at all
    std::vector<std::int64_t> edges;
};

Cuts cutsOf(const insight::Snapshot &snapshot, const Rows &rows)
{
    Cuts cuts;
    insight::AmountLadder ladder;
    for (const auto &[currency, candidate] : insight::amountLadders(snapshot, rows).byCurrency) {
        const bool isUsual = currency == snapshot.usualCurrency();
        if (!isUsual && candidate.all().count <= ladder.all().count)
            continue;
        cuts.currency = currency;
        ladder = candidate;
        if (isUsual)
            break;
    }
    const auto &known = snapshot.columns().currencies.values();
    for (std::size_t code = 1; code < known.size(); ++code)
        cuts.code = known[code].code() == cuts.currency ? code : cuts.code;
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
    if (cuts.code == 0 || columns.amount.currencies[row] != cuts.code)
        return 0;
    const auto edge = std::lower_bound(cuts.edges.begin(), cuts.edges.end(), columns.amount.minor[row]);
    return 1 + int(edge - cuts.edges.begin());
}

using Place = std::pair<domain::RequestType, int>;
using Cells = std::map<Place, Consistency>;

void addRate(Consistency &cell, const Consistency::Rate &rate)
{
    if (cell.lowest.isEmpty() || rate.share() < cell.lowest.share())
        cell.lowest = rate;
    if (cell.highest.isEmpty() || rate.share() > cell.highest.share())
        cell.highest = rate;
}

/// Adds what one approver decided to each cell.
void addApprover(Cells &cells, std::map<Place, int> &compared, const Columns &columns, const Cuts &cuts,
                 const insight::ApproverRows &approver, int leastCases)
{
    std::map<Place, Consistency::Rate> rates;
    for (const RowIndex row : approver.rows) {
        Consistency::Rate &rate = rates[{columns.type[row], bandOf(columns, cuts, row)}];
        rate.name = approver.name;
        ++rate.decided;
        rate.approved += columns.decision[row] == domain::Decision::Approved ? 1 : 0;
    }
    for (const auto &[place, rate] : rates) {
        if (rate.decided < leastCases)
            continue;
        ++compared[place];
        addRate(cells[place], rate);
    }
}

void addDecided(Cells &cells, const Columns &columns, const Cuts &cuts, const Rows &rows)
{
    for (const RowIndex row : rows) {
        if (!insight::isDecided(columns, row))
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

} // namespace

bool isNotable(const Consistency &cell, const insight::ConsistencyRules &rules)
{
    // Whole numbers: a gap of just 30 points must count as one.
    const auto high = std::int64_t(cell.highest.approved) * cell.lowest.decided;
    const auto low = std::int64_t(cell.lowest.approved) * cell.highest.decided;
    return (high - low) * 100 >= std::int64_t(rules.gap) * cell.lowest.decided * cell.highest.decided &&
           !cell.lowest.isEmpty();
}

Alike alikeRequests(const insight::Snapshot &snapshot, const Rows &rows,
                    const std::vector<insight::ApproverRows> &approvers, const insight::ConsistencyRules &rules)
{
    const Columns &columns = snapshot.columns();
    const Cuts cuts = cutsOf(snapshot, rows);
    Alike alike;
    alike.currency = cuts.currency;
    alike.rules = rules;
    Cells cells;
    std::map<Place, int> compared;
    addDecided(cells, columns, cuts, rows);
    for (const insight::ApproverRows &approver : approvers)
        addApprover(cells, compared, columns, cuts, approver, rules.leastCases);
    for (auto &[place, cell] : cells) {
        if (compared[place] < 2)
            cell.lowest = cell.highest = {};
        alike.requests.push_back(std::move(cell));
    }
    std::stable_sort(alike.requests.begin(), alike.requests.end(), [](const Consistency &a, const Consistency &b) {
        return std::tuple(-a.gap(), -a.decided) < std::tuple(-b.gap(), -b.decided);
    });
    return alike;
}

} // namespace precedent::models
