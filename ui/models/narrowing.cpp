// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/narrowing.h"

#include "ui/models/periodpair.h"

namespace precedent::models {

namespace {

/// A record has one type, decision, currency, weekday and hour, so that two conditions on it are one: what both allow.
bool isOneOfRecord(query::Key key)
{
    return key == query::Key::Type || key == query::Key::Decision || key == query::Key::Currency ||
           key == query::Key::Weekday || key == query::Key::Hour;
}

} // namespace

query::Filter narrowed(const query::Filter &filter, query::Key key, const QStringList &values)
{
    const query::Clause *before = filter.find(key);
    if (before == nullptr)
        return filter.with(key, values);
    if (before->values == values)
        return filter;
    QStringList both = values;
    both.removeIf([before](const QString &value) { return !before->values.contains(value); });
    if (isOneOfRecord(key) && !both.isEmpty())
        return filter.with(key, both);
    return query::allOf(filter, {{{key, false, values}}, filter.dateBasis});
}

query::Filter narrowed(const query::Filter &filter, const std::vector<query::Clause> &conditions)
{
    query::Filter all = filter;
    for (const query::Clause &condition : conditions) {
        all = condition.key == query::Key::Date ? withoutDates(all).with(condition.key, condition.values)
                                                : narrowed(all, condition.key, condition.values);
    }
    return all;
}

} // namespace precedent::models
