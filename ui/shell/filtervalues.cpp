// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filtervalues.h"

#include "insight/stats.h"
#include "query/vocabulary.h"
#include "ui/text/labels.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace precedent::shell {

namespace {

using query::Key;

std::optional<insight::GroupKey> groupKeyOf(Key key)
{
    switch (key) {
    case Key::Agent:
        return insight::GroupKey::Agent;
    case Key::Approver:
        return insight::GroupKey::Approver;
    case Key::Team:
        return insight::GroupKey::Team;
    case Key::Type:
        return insight::GroupKey::Type;
    case Key::Decision:
        return insight::GroupKey::Decision;
    case Key::Customer:
        return insight::GroupKey::Customer;
    case Key::Currency:
        return insight::GroupKey::Currency;
    case Key::Channel:
        return insight::GroupKey::Channel;
    default:
        return std::nullopt;
    }
}

/// Several approvers or teams of one record are one group; each of them is a value of its own.
std::map<QString, int> countsOf(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                                insight::GroupKey key)
{
    std::map<QString, int> counts;
    for (const auto &group : insight::countBy(snapshot, rows, {key})) {
        const auto &text = group.keys.front();
        const bool isList = key == insight::GroupKey::Approver || key == insight::GroupKey::Team;
        for (const auto &value : isList ? text.split(QStringLiteral("; ")) : QStringList(text)) {
            if (!value.isEmpty())
                counts[value] += group.count;
        }
    }
    return counts;
}

/// Whoever is in the ledger, whether or not in these rows.
std::vector<FilterValue> namesIn(const insight::Snapshot &snapshot, insight::GroupKey key,
                                 const std::map<QString, int> &counts)
{
    std::vector<insight::RowIndex> all(snapshot.size());
    std::iota(all.begin(), all.end(), insight::RowIndex(0));
    std::vector<FilterValue> values;
    for (const auto &[value, total] : countsOf(snapshot, all, key)) {
        const auto found = counts.find(value);
        values.push_back({value, value, found != counts.end() ? found->second : 0});
    }
    std::stable_sort(values.begin(), values.end(),
                     [](const FilterValue &a, const FilterValue &b) { return a.count > b.count; });
    return values;
}

} // namespace

const std::vector<Key> &offeredKeys()
{
    static const std::vector<Key> keys{Key::Type,     Key::Decision, Key::Agent,    Key::Approver, Key::Team,
                                       Key::Customer, Key::Amount,   Key::Currency, Key::Channel,  Key::Flag,
                                       Key::Took,     Key::Reason,   Key::Context,  Key::Tag,      Key::Has,
                                       Key::Is,       Key::Decided};
    return keys;
}

bool isOffered(Key key)
{
    return std::find(offeredKeys().begin(), offeredKeys().end(), key) != offeredKeys().end();
}

std::vector<FilterValue> filterValues(const insight::Snapshot &snapshot, Key key,
                                      const std::vector<insight::RowIndex> &rows)
{
    std::vector<FilterValue> values;
    for (const auto &word : query::validValues(key))
        values.push_back({word, text::valueLabel(key, word), -1});
    const auto group = groupKeyOf(key);
    if (!group)
        return values;
    const auto counts = countsOf(snapshot, rows, *group);
    if (key == Key::Type || key == Key::Decision) {
        for (auto &value : values) {
            const auto found = counts.find(value.value);
            value.count = found != counts.end() ? found->second : 0;
        }
        return values;
    }
    return namesIn(snapshot, *group, counts);
}

std::vector<insight::RowIndex> rowsOfOthers(const models::RefreshRequest &view, Key key)
{
    const query::Filter others = view.filter.with(key, {}).with(key, {}, true);
    const auto rows = view.snapshot->select(others, view.calendar);
    return rows ? *rows : std::vector<insight::RowIndex>();
}

} // namespace precedent::shell
