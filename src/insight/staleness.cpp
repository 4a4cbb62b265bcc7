// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/staleness.h"

#include "base/folding.h"
#include "insight/columns.h"
#include "insight/division.h"

#include <algorithm>
#include <tuple>

namespace precedent::insight {

namespace {

using Columns = Snapshot::Columns;
using domain::Decision;

/// A person as records know them: by id or name; whoever is in no record as written.
std::pair<QString, QString> keyAndName(const Columns &columns, const std::vector<QString> &keys, const QString &word)
{
    const auto &people = columns.people.values();
    const auto folded = base::fold(word);
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (people[i].id == word || (!folded.isEmpty() && base::fold(people[i].name) == folded))
            return {keys[i], displayName(people[i])};
    }
    return {word, word};
}

std::map<Code, Staleness> byChannel(const Snapshot &snapshot, const std::vector<RowIndex> &rows)
{
    std::map<Code, Staleness> channels;
    for (const RowIndex row : rows)
        channels[snapshot.columns().channel.codes[row]] += staleness(snapshot, {&row, 1});
    return channels;
}

} // namespace

Staleness &Staleness::operator+=(const Staleness &other)
{
    count += other.count;
    withdrawn += other.withdrawn;
    expired += other.expired;
    unanswered += other.unanswered;
    return *this;
}

Staleness staleness(const Snapshot &snapshot, std::span<const RowIndex> rows)
{
    constexpr unsigned unanswered = 1U << unsigned(domain::Flag::StalePending);
    const Columns &columns = snapshot.columns();
    Staleness figures;
    figures.count = int(rows.size());
    for (const RowIndex row : rows) {
        const Decision decision = columns.decision[row];
        figures.withdrawn += decision == Decision::Withdrawn ? 1 : 0;
        figures.expired += decision == Decision::Expired ? 1 : 0;
        figures.unanswered += decision == Decision::Pending && (columns.flags[row] & unanswered) != 0 ? 1 : 0;
    }
    return figures;
}

std::vector<StaleGroup> staleBy(const Snapshot &snapshot, const std::vector<RowIndex> &rows, GroupKey key)
{
    const bool isPeople = key == GroupKey::AgentId;
    std::vector<GroupKey> keys{key};
    if (isPeople)
        keys.push_back(GroupKey::Agent);
    Division division(snapshot.columns(), rows, keys, query::DateBasis::Requested);
    const auto ordered = division.rowsByGroup();
    std::span<const RowIndex> rest(ordered);
    std::vector<StaleGroup> groups;
    int most = 0;
    for (std::size_t i = 0; i < division.size(); ++i) {
        const QStringList labels = division.labels(i);
        const int count = division.count(i);
        if (groups.empty() || groups.back().key != labels.front() ||
            groups.back().key.isNull() != labels.front().isNull()) {
            groups.push_back({labels.front(), labels.back(), {}, {}});
            most = count;
        } else if (count > most) {
            groups.back().name = labels.back();
            most = count;
        }
        groups.back().figures += staleness(snapshot, rest.first(std::size_t(count)));
        rest = rest.subspan(std::size_t(count));
    }
    if (isPeople) {
        std::stable_sort(groups.begin(), groups.end(), [](const StaleGroup &a, const StaleGroup &b) {
            return std::tuple(-a.figures.count, a.name) < std::tuple(-b.figures.count, b.name);
        });
    }
    return groups;
}

std::vector<StaleGroup> staleByApprover(const Snapshot &snapshot, const std::vector<RowIndex> &rows,
                                        const NamedApprovers &named)
{
    const Columns &columns = snapshot.columns();
    const auto keys = personKeys(columns.people.values());
    std::map<std::pair<bool, QString>, StaleGroup> groups; // the one without a key last
    for (const auto &[code, figures] : byChannel(snapshot, rows)) {
        std::map<QString, QString> names;
        for (const QString &word : named.value(columns.channel.dictionary.at(code)))
            names.insert(keyAndName(columns, keys, word));
        if (names.empty())
            names.emplace();
        for (const auto &[key, name] : names) {
            StaleGroup &group = groups[{key.isEmpty(), key}];
            group.key = key;
            group.name = name;
            group.figures += figures;
            const QString &channel = columns.channelNames[code];
            group.channels.append(channel.isEmpty() ? columns.channel.dictionary.at(code) : channel);
        }
    }
    std::vector<StaleGroup> result;
    result.reserve(groups.size());
    for (auto &[key, group] : groups)
        result.push_back(std::move(group));
    std::stable_sort(result.begin(), result.end(), [](const StaleGroup &a, const StaleGroup &b) {
        return std::pair(a.key.isEmpty(), a.name) < std::pair(b.key.isEmpty(), b.name);
    });
    return result;
}

} // namespace precedent::insight
