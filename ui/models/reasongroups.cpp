// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reasongroups.h"

#include "insight/columns.h"
#include "insight/stats.h"

#include <algorithm>
#include <utility>

namespace precedent::models {

namespace {

using insight::RowIndex;
using Columns = insight::Snapshot::Columns;

void add(ReasonGroup &group, const Columns &columns, RowIndex row)
{
    const auto decision = columns.decision[row];
    ++group.pattern.times;
    group.pattern.rows.push_back(row);
    group.pattern.approved += decision == domain::Decision::Approved ? 1 : 0;
    group.pattern.denied += decision == domain::Decision::Denied ? 1 : 0;
    if (columns.amount.has(row))
        group.amounts[columns.amount.currencies[row]].push_back(columns.amount.minor[row]);
}

} // namespace

void add(ReasonGroup &sum, const ReasonGroup &group)
{
    sum.pattern.times += group.pattern.times;
    sum.pattern.approved += group.pattern.approved;
    sum.pattern.denied += group.pattern.denied;
    sum.pattern.rows.insert(sum.pattern.rows.end(), group.pattern.rows.begin(), group.pattern.rows.end());
    for (const auto &[currency, values] : group.amounts) {
        auto &all = sum.amounts[currency];
        all.insert(all.end(), values.begin(), values.end());
    }
}

ReasonGroups reasonGroups(const insight::Snapshot &snapshot, const std::vector<RowIndex> &rows)
{
    const Columns &columns = snapshot.columns();
    ReasonGroups groups;
    std::map<std::pair<insight::Code, domain::RequestType>, std::size_t> places;
    for (const RowIndex row : rows) {
        const auto place =
            places.try_emplace({columns.reasonKeys[row], columns.type[row]}, groups.size()).first->second;
        if (place == groups.size()) {
            ReasonGroup &group = groups.emplace_back();
            group.pattern.type = columns.type[row];
            group.pattern.reason = columns.reason.textAt(row);
            group.pattern.words = QStringList(group.pattern.reason);
            group.folded = columns.foldedReason.at(row);
        }
        add(groups[place], columns, row);
    }
    return groups;
}

Pattern finished(const insight::Snapshot &snapshot, ReasonGroup group)
{
    const Columns &columns = snapshot.columns();
    std::sort(group.pattern.rows.begin(), group.pattern.rows.end());
    for (auto &[currency, values] : group.amounts) {
        const QString code = columns.currencies.at(currency).code();
        group.pattern.medianAmounts[code] = insight::nearestRank(values, 0.5).value_or(0);
    }
    return std::move(group.pattern);
}

} // namespace precedent::models
