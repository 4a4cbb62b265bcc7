// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patterns.h"

#include "base/folding.h"
#include "insight/stats.h"

#include <algorithm>
#include <utility>

namespace precedent::models {

namespace {

constexpr int leastTimes = 3;

struct Group
{
    Pattern pattern;
    std::map<QString, std::vector<std::int64_t>> amounts;
};

void add(Group &group, const domain::Record &record)
{
    if (group.pattern.times++ == 0) {
        group.pattern.type = record.type;
        group.pattern.reason = record.reason;
    }
    group.pattern.approved += record.decision == domain::Decision::Approved ? 1 : 0;
    group.pattern.denied += record.decision == domain::Decision::Denied ? 1 : 0;
    if (record.amount)
        group.amounts[record.amount->currency.code()].push_back(record.amount->minor);
}

Pattern finished(Group &group)
{
    for (auto &[currency, values] : group.amounts)
        group.pattern.medianAmounts[currency] = insight::nearestRank(values, 0.5).value_or(0);
    return group.pattern;
}

} // namespace

std::vector<Pattern> recurringPatterns(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows)
{
    std::map<std::pair<domain::RequestType, QString>, Group> groups;
    for (const insight::RowIndex index : rows) {
        const insight::Row row = snapshot.row(index);
        if (!domain::isMissingReason(row.record.reason))
            add(groups[{row.record.type, base::fold(row.record.reason)}], row.record);
    }
    std::vector<Pattern> patterns;
    for (auto &[key, group] : groups) {
        if (group.pattern.times >= leastTimes)
            patterns.push_back(finished(group));
    }
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const Pattern &a, const Pattern &b) { return a.times > b.times; });
    return patterns;
}

} // namespace precedent::models
