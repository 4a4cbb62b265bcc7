// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/grouping.h"

#include "insight/rowcurrency.h"

#include <QtCore/QMultiHash>

#include <algorithm>
#include <numeric>

namespace precedent::insight {

namespace {

using Columns = Snapshot::Columns;
using Rows = std::vector<RowIndex>;

bool precedes(const QString &a, const QString &b)
{
    return a.isNull() || b.isNull() ? b.isNull() && !a.isNull() : a < b;
}

/// Puts labels in order and joins equal ones; the codes follow.
Grouping inLabelOrder(const std::vector<QString> &labels, std::vector<Code> codes)
{
    auto sorted = labels;
    std::sort(sorted.begin(), sorted.end(), precedes);
    sorted.erase(std::unique(sorted.begin(), sorted.end(),
                             [](const QString &a, const QString &b) { return !precedes(a, b) && !precedes(b, a); }),
                 sorted.end());
    std::vector<Code> places;
    places.reserve(labels.size());
    for (const auto &label : labels) {
        const auto place = std::lower_bound(sorted.begin(), sorted.end(), label, precedes) - sorted.begin();
        places.push_back(static_cast<Code>(place));
    }
    for (auto &code : codes)
        code = places[code];
    return {std::move(sorted), std::move(codes)};
}

template <typename Of>
std::vector<Code> codesOf(const Rows &rows, const Of &of)
{
    std::vector<Code> codes;
    codes.reserve(rows.size());
    for (const auto row : rows)
        codes.push_back(static_cast<Code>(of(row)));
    return codes;
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

/// Groups by a dictionary column; `textOf` reads a value, empty meaning none.
template <typename Value, typename TextOf>
Grouping byDictionary(const Coded<Value> &column, const Rows &rows, const TextOf &textOf)
{
    std::vector<QString> labels;
    for (const auto &value : column.dictionary.values())
        labels.push_back(orNull(textOf(value)));
    return inLabelOrder(labels, codesOf(rows, [&](RowIndex row) { return column.codes[row]; }));
}

/// Groups by names that stand beside a dictionary.
template <typename Value>
Grouping byNames(const Coded<Value> &column, const std::vector<QString> &names, const Rows &rows)
{
    std::vector<QString> labels;
    std::transform(names.begin(), names.end(), std::back_inserter(labels), orNull);
    return inLabelOrder(labels, codesOf(rows, [&](RowIndex row) { return column.codes[row]; }));
}

template <typename Enum>
Grouping byWord(const std::vector<Enum> &column, const Rows &rows)
{
    const auto words = domain::allWords<Enum>();
    return inLabelOrder({words.begin(), words.end()}, codesOf(rows, [&](RowIndex row) { return column[row]; }));
}

Grouping byCurrency(const Columns &c, const Rows &rows)
{
    std::vector<QString> labels;
    for (const auto &currency : c.currencies.values())
        labels.push_back(currency.isNull() ? QString() : currency.code());
    return inLabelOrder(labels, codesOf(rows, [&](RowIndex row) { return currencyCode(c, row); }));
}

QString approverNames(const std::vector<domain::PersonRef> &people)
{
    QStringList names;
    for (const auto &person : people)
        names += displayName(person);
    return names.join(QStringLiteral("; "));
}

QString dayLabel(GroupKey key, QDate day, int weekStart)
{
    switch (key) {
    case GroupKey::Month:
        return day.toString(QStringLiteral("yyyy-MM"));
    case GroupKey::Week:
        return query::weekOf(day, weekStart).first.toString(Qt::ISODate);
    case GroupKey::Weekday:
        return QString::number(day.dayOfWeek());
    default:
        return day.toString(Qt::ISODate);
    }
}

/// The distinct days of some rows, ascending, and each row's place among them. Neighbours mostly share their day.
class DayPlaces
{
public:
    DayPlaces(const std::vector<std::int32_t> &days, const Rows &rows) : m_days(days)
    {
        for (const auto row : rows) {
            if (m_distinct.empty() || days[row] != m_distinct.back())
                m_distinct.push_back(days[row]);
        }
        std::sort(m_distinct.begin(), m_distinct.end());
        m_distinct.erase(std::unique(m_distinct.begin(), m_distinct.end()), m_distinct.end());
    }
    [[nodiscard]] const std::vector<std::int32_t> &distinct() const { return m_distinct; }
    [[nodiscard]] Code placeOf(RowIndex row)
    {
        if (m_distinct[m_last] != m_days[row])
            m_last =
                std::size_t(std::lower_bound(m_distinct.begin(), m_distinct.end(), m_days[row]) - m_distinct.begin());
        return static_cast<Code>(m_last);
    }

private:
    const std::vector<std::int32_t> &m_days;
    std::vector<std::int32_t> m_distinct;
    std::size_t m_last = 0;
};

Grouping byDay(const Columns &c, const Rows &rows, GroupKey key, query::DateBasis basis)
{
    DayPlaces places(localTimesOf(c, basis).days, rows);
    std::vector<QString> labels;
    for (const auto day : places.distinct())
        labels.push_back(day == absentDay ? QString() : dayLabel(key, QDate::fromJulianDay(day), c.weekStart));
    return inLabelOrder(labels, codesOf(rows, [&places](RowIndex row) { return places.placeOf(row); }));
}

Grouping byHour(const Columns &c, const Rows &rows, query::DateBasis basis)
{
    constexpr Code noHour = 24;
    Grouping result;
    for (Code hour = 0; hour < noHour; ++hour)
        result.labels.push_back(QString::number(hour));
    result.labels.emplace_back();
    const auto &local = localTimesOf(c, basis);
    result.codes =
        codesOf(rows, [&](RowIndex row) { return local.days[row] == absentDay ? noHour : Code{local.hours[row]}; });
    return result;
}

} // namespace

std::vector<QString> agentIds(const Columns &c)
{
    return personKeys(c.agent.dictionary.values());
}

std::vector<QString> personKeys(const std::vector<domain::PersonRef> &people)
{
    QMultiHash<QString, QString> idsOfName;
    for (const auto &person : people) {
        if (!person.id.isEmpty() && !idsOfName.contains(person.name, person.id))
            idsOfName.insert(person.name, person.id);
    }
    std::vector<QString> keys;
    for (const auto &person : people) {
        const bool isTheOnly = person.id.isEmpty() && idsOfName.count(person.name) == 1;
        const auto own = person.id.isEmpty() ? person.name : person.id;
        keys.push_back(isTheOnly ? idsOfName.value(person.name) : own);
    }
    return keys;
}

Grouping grouping(const Columns &c, const Rows &rows, GroupKey key, query::DateBasis basis)
{
    switch (key) {
    case GroupKey::Type:
        return byWord(c.type, rows);
    case GroupKey::Decision:
        return byWord(c.decision, rows);
    case GroupKey::Agent:
        return byDictionary(c.agent, rows, displayName);
    case GroupKey::AgentId:
        return byNames(c.agent, agentIds(c), rows);
    case GroupKey::Approver:
        return byDictionary(c.approvers, rows, approverNames);
    case GroupKey::Customer:
        return byDictionary(c.customer, rows, [](const QString &customer) { return customer; });
    case GroupKey::Team:
        return byNames(c.agent, c.agentTeams, rows);
    case GroupKey::Channel:
        return byNames(c.channel, c.channelNames, rows);
    case GroupKey::Currency:
        return byCurrency(c, rows);
    case GroupKey::Hour:
        return byHour(c, rows, basis);
    case GroupKey::Month:
    case GroupKey::Week:
    case GroupKey::Day:
    case GroupKey::Weekday:
        break;
    }
    return byDay(c, rows, key, basis);
}

} // namespace precedent::insight
