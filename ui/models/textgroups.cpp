// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/textgroups.h"

#include "insight/columns.h"
#include "insight/stats.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace precedent::models {

namespace {

using insight::RowIndex;
using Columns = insight::Snapshot::Columns;

void add(TextGroup &group, const Columns &columns, RowIndex row)
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

void add(TextGroup &sum, const TextGroup &group)
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

TextGroups textGroups(const insight::Snapshot &snapshot, const std::vector<RowIndex> &rows, insight::Grouping groupedBy)
{
    const Columns &columns = snapshot.columns();
    const bool byReason = insight::includes(groupedBy, insight::GroupedText::Reason);
    const bool byContext = insight::includes(groupedBy, insight::GroupedText::Context);
    TextGroups groups;
    std::map<std::tuple<int, int, domain::RequestType>, std::size_t> places;
    std::unordered_map<std::string_view, int> contexts;
    for (const RowIndex row : rows) {
        const std::string_view context = byContext ? columns.foldedContext.at(row) : std::string_view();
        const int contextCode = byContext ? contexts.try_emplace(context, int(contexts.size())).first->second : 0;
        const int reasonCode = byReason ? int(columns.reasonKeys[row]) : 0;
        const auto place =
            places.try_emplace({reasonCode, contextCode, columns.type[row]}, groups.size()).first->second;
        if (place == groups.size()) {
            TextGroup &group = groups.emplace_back();
            group.pattern.type = columns.type[row];
            group.pattern.reason = byReason ? columns.reason.textAt(row) : QString();
            group.pattern.context = byContext ? columns.context.textAt(row) : QString();
            group.reason = byReason ? columns.foldedReason.at(row) : std::string_view();
            group.context = context;
            group.reasonCode = reasonCode;
            group.contextCode = contextCode;
        }
        add(groups[place], columns, row);
    }
    return groups;
}

Pattern finished(const insight::Snapshot &snapshot, TextGroup group)
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
