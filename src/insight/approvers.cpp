// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/approvers.h"

#include "insight/columns.h"
#include "insight/grouping.h"

#include <algorithm>

namespace precedent::insight {

namespace {

struct Gathered
{
    std::vector<RowIndex> rows;
    std::map<QString, int> names;
};

} // namespace

QString mostFrequent(const std::map<QString, int> &counts)
{
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? QString() : most->first;
}

bool isDecided(const Snapshot::Columns &columns, RowIndex row)
{
    const auto decision = columns.decision[row];
    return decision == domain::Decision::Approved || decision == domain::Decision::Denied;
}

std::vector<ApproverRows> rowsByApprover(const Snapshot &snapshot, const std::vector<RowIndex> &rows)
{
    const auto &columns = snapshot.columns();
    const auto &people = columns.people.values();
    const auto keys = personKeys(people);
    std::map<QString, Gathered> gathered;
    for (const auto row : rows) {
        if (!isDecided(columns, row))
            continue;
        for (const auto person : columns.approverPeople[columns.approvers.codes[row]]) {
            Gathered &one = gathered[keys[person]];
            // One person under an id and under a bare name, in one list, took one decision.
            if (one.rows.empty() || one.rows.back() != row)
                one.rows.push_back(row);
            ++one.names[displayName(people[person])];
        }
    }
    std::vector<ApproverRows> result;
    result.reserve(gathered.size());
    for (auto &[key, one] : gathered)
        result.push_back({key, mostFrequent(one.names), std::move(one.rows)});
    return result;
}

} // namespace precedent::insight
