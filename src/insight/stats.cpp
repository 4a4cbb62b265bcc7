// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/stats.h"

#include "insight/division.h"
#include "insight/tally.h"

#include <algorithm>
#include <array>
#include <span>

namespace precedent::insight {

namespace {

constexpr std::array<const char *, 13> groupWords{"month", "week",     "day",      "type",     "agent",
                                                  "team",  "approver", "customer", "decision", "weekday",
                                                  "hour",  "currency", "channel"};

} // namespace

QString toWord(GroupKey key)
{
    return key == GroupKey::AgentId ? QString() : QString::fromLatin1(groupWords.at(static_cast<std::size_t>(key)));
}

std::optional<GroupKey> groupKeyFromWord(QStringView word)
{
    const auto found = std::find_if(groupWords.begin(), groupWords.end(),
                                    [word](const char *candidate) { return word == QLatin1String(candidate); });
    if (found == groupWords.end())
        return std::nullopt;
    return static_cast<GroupKey>(found - groupWords.begin());
}

QStringList allGroupKeyWords()
{
    QStringList words;
    for (const char *word : groupWords)
        words += QString::fromLatin1(word);
    return words;
}

std::optional<double> Figures::approvalRate() const
{
    if (decided() == 0)
        return std::nullopt;
    return static_cast<double>(approved) / decided();
}

Figures figures(const Snapshot &snapshot, const std::vector<RowIndex> &rows)
{
    return tally(snapshot.columns(), rows);
}

std::vector<GroupFigures> groupBy(const Snapshot &snapshot, const std::vector<RowIndex> &rows,
                                  const std::vector<GroupKey> &keys, query::DateBasis basis)
{
    const auto &columns = snapshot.columns();
    Division division(columns, rows, keys, basis);
    const auto ordered = division.rowsByGroup();
    std::span<const RowIndex> rest(ordered);
    std::vector<GroupFigures> result;
    for (std::size_t group = 0; group < division.size(); ++group) {
        const auto count = static_cast<std::size_t>(division.count(group));
        result.push_back({division.labels(group), tally(columns, rest.first(count))});
        rest = rest.subspan(count);
    }
    return result;
}

std::vector<GroupCount> countBy(const Snapshot &snapshot, const std::vector<RowIndex> &rows,
                                const std::vector<GroupKey> &keys, query::DateBasis basis)
{
    const Division division(snapshot.columns(), rows, keys, basis);
    std::vector<GroupCount> result;
    for (std::size_t group = 0; group < division.size(); ++group)
        result.push_back({division.labels(group), division.count(group)});
    return result;
}

std::vector<RowIndex> rowsOfAgent(const Snapshot &snapshot, const std::vector<RowIndex> &rows, const QString &id)
{
    const auto ids = agentIds(snapshot.columns());
    std::vector<RowIndex> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [&](RowIndex row) { return ids[snapshot.columns().agent.codes[row]] == id; });
    return found;
}

} // namespace precedent::insight
