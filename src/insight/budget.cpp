// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/budget.h"

#include "insight/grouping.h"
#include "insight/widesum.h"

#include <map>

namespace precedent::insight {

namespace {

using Columns = Snapshot::Columns;

/// The approvals of a month, ascending by row.
std::vector<RowIndex> approvalsOf(const Columns &columns, const LocalTimes &local, QDate day)
{
    const auto first = QDate(day.year(), day.month(), 1).toJulianDay();
    const auto last = first + day.daysInMonth() - 1;
    std::vector<RowIndex> rows;
    for (RowIndex row = 0; row < columns.size; ++row) {
        const std::int64_t own = local.days[row];
        if (columns.decision[row] == domain::Decision::Approved && own >= first && own <= last)
            rows.push_back(row);
    }
    return rows;
}

BudgetUse useOf(const Columns &columns, const LocalTimes &local, const std::vector<RowIndex> &rows,
                const Ceiling &ceiling)
{
    BudgetUse use{ceiling};
    std::map<std::int32_t, WideSum> days;
    const auto &currencies = columns.currencies.values();
    for (const RowIndex row : rows) {
        if (ceiling.type && columns.type[row] != *ceiling.type)
            continue;
        if (!columns.approvedAmount.has(row)) {
            ++use.withoutAmount;
        } else if (currencies[columns.approvedAmount.currencies[row]] == ceiling.amount.currency) {
            days[local.days[row]] += columns.approvedAmount.minor[row];
            ++use.approvals;
        }
    }
    WideSum sum;
    for (const auto &[day, spent] : days) {
        sum += spent;
        if (use.crossed.isNull() && sum.value() > ceiling.amount.minor)
            use.crossed = QDate::fromJulianDay(day);
    }
    use.spent = sum.value();
    return use;
}

} // namespace

std::vector<BudgetUse> budgetUse(const Snapshot &snapshot, const std::vector<Ceiling> &ceilings, QDate day,
                                 query::DateBasis basis)
{
    std::vector<BudgetUse> uses;
    if (ceilings.empty())
        return uses;
    const Columns &columns = snapshot.columns();
    const bool byDecision = basis == query::DateBasis::Decided;
    const LocalTimes local = byDecision ? decidedDays(columns, GroupKey::Month) : columns.requestedLocal;
    const auto rows = approvalsOf(columns, local, day);
    for (const Ceiling &ceiling : ceilings)
        uses.push_back(useOf(columns, local, rows, ceiling));
    return uses;
}

} // namespace precedent::insight
