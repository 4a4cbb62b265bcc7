// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/grouping.h"

#include "insight/rowcurrency.h"

#include <QtCore/QMultiHash>

#include <memory>

namespace precedent::insight {

namespace {

using Columns = Snapshot::Columns;

/// Joins with the code that `of(row)` gives.
template <typename Number, typename Of>
std::function<void(const RowBlock &, Number *)> joining(std::size_t codes, const Of &of)
{
    return [factor = static_cast<Number>(codes), of](const RowBlock &block, Number *joined) {
        block.forEach([&](std::size_t i, std::size_t row) {
            joined[i] = static_cast<Number>(joined[i] * factor + static_cast<Number>(of(row)));
        });
    };
}

/// A key whose codes are labelled one by one; an empty label means none.
template <typename Of, typename LabelOf>
KeyCodes labelled(std::size_t codes, const Of &of, const LabelOf &labelOf)
{
    return {codes, joining<std::uint64_t>(codes, of), joining<std::uint32_t>(codes, of),
            [labelOf](const std::vector<std::uint64_t> &used) {
                std::vector<QString> labels;
                labels.reserve(used.size());
                for (const auto code : used) {
                    const QString label = labelOf(static_cast<Code>(code));
                    labels.push_back(label.isEmpty() ? QString() : label);
                }
                return labels;
            },
            false};
}

/// By a dictionary column; `textOf` reads a value.
template <typename Value, typename TextOf>
KeyCodes byDictionary(const Coded<Value> &column, const TextOf &textOf)
{
    return labelled(
        column.dictionary.size(), [codes = column.codes.data()](std::size_t row) { return codes[row]; },
        [&values = column.dictionary, textOf](Code code) { return textOf(values.at(code)); });
}

/// By names that stand beside a dictionary.
template <typename Value>
KeyCodes byNames(const Coded<Value> &column, const std::vector<QString> &names)
{
    return labelled(
        names.size(), [codes = column.codes.data()](std::size_t row) { return codes[row]; },
        [names](Code code) { return names[code]; });
}

template <typename Enum>
KeyCodes byWord(const std::vector<Enum> &column)
{
    const auto words = domain::allWords<Enum>();
    return labelled(
        std::size_t(words.size()), [values = column.data()](std::size_t row) { return std::uint64_t(values[row]); },
        [words](Code code) { return QString(words[code]); });
}

QString approverNames(const std::vector<domain::PersonRef> &people)
{
    QStringList names;
    for (const auto &person : people)
        names += displayName(person);
    return names.join(QStringLiteral("; "));
}

/// The first day of what is called as this day is.
QDate firstOfLabel(GroupKey key, QDate day, int weekStart)
{
    switch (key) {
    case GroupKey::Month:
        return {day.year(), day.month(), 1};
    case GroupKey::Week:
        return query::weekOf(day, weekStart).first;
    default:
        return day;
    }
}

QString dayLabel(GroupKey key, QDate first)
{
    switch (key) {
    case GroupKey::Month:
        return first.toString(QStringLiteral("yyyy-MM"));
    case GroupKey::Weekday:
        return QString::number(first.dayOfWeek());
    default:
        return first.toString(Qt::ISODate);
    }
}

/// Codes count the days from the first; the last code stands for none. Neighbours mostly share their label.
KeyCodes byDay(const Columns &c, GroupKey key, query::DateBasis basis)
{
    const bool byDecision = basis == query::DateBasis::Decided;
    const auto decided = byDecision ? std::make_shared<const LocalTimes>(decidedDays(c, key)) : nullptr;
    const auto &local = byDecision ? *decided : c.requestedLocal;
    const auto none = local.span();
    const auto codeOf = [decided, days = local.days.data(), first = local.firstDay, none](std::size_t row) {
        return days[row] == absentDay ? none : std::uint64_t(days[row] - first);
    };
    const auto labels = [key, none, first = local.firstDay,
                         weekStart = c.weekStart](const std::vector<std::uint64_t> &used) {
        std::vector<QString> found;
        QDate last;
        for (const auto code : used) {
            if (code == none) {
                found.emplace_back();
                continue;
            }
            const auto day =
                firstOfLabel(key, QDate::fromJulianDay(first + static_cast<std::int64_t>(code)), weekStart);
            found.push_back(day == last ? QString(found.back()) : dayLabel(key, day));
            last = day;
        }
        return found;
    };
    return {none + 1, joining<std::uint64_t>(none + 1, codeOf), joining<std::uint32_t>(none + 1, codeOf), labels,
            false};
}

KeyCodes byHour(const Columns &c, query::DateBasis basis)
{
    constexpr std::uint8_t noHour = 24;
    const auto &local = localTimesOf(c, basis);
    auto key = labelled(
        noHour + 1,
        [days = local.days.data(), hours = local.hours.data()](std::size_t row) {
            return days[row] == absentDay ? noHour : hours[row];
        },
        [](Code hour) { return hour == noHour ? QString() : QString::number(hour); });
    key.isNumber = true;
    return key;
}

KeyCodes byCurrency(const Columns &c)
{
    return labelled(
        c.currencies.size(), [&c](std::size_t row) { return currencyCode(c, row); },
        [&c](Code code) { return c.currencies.at(code).isNull() ? QString() : c.currencies.at(code).code(); });
}

} // namespace

LocalTimes decidedDays(const Columns &c, GroupKey period)
{
    LocalTimes times{c.decidedLocal.days, {}, c.decidedLocal.firstDay, c.decidedLocal.lastDay};
    for (RowIndex row = 0; row < c.size; ++row) {
        if (times.days[row] != absentDay || c.decidedNotBefore[row] == absent || c.decidedNotAfter[row] == absent)
            continue;
        const auto earliest = c.zone.dateOf({c.decidedNotBefore[row]});
        const auto latest = c.zone.dateOf({c.decidedNotAfter[row]});
        if (firstOfLabel(period, earliest, c.weekStart) == firstOfLabel(period, latest, c.weekStart))
            times.setDay(row, static_cast<std::int32_t>(latest.toJulianDay()));
    }
    return times;
}

std::vector<QString> agentIds(const Columns &c)
{
    return personKeys(c.agent.dictionary.values());
}

std::vector<QString> personKeys(const std::vector<domain::PersonRef> &people)
{
    QMultiHash<QString, QString> idsOfName;
    for (const auto &person : people) {
        if (!person.id.isEmpty() && !person.name.isEmpty() && !idsOfName.contains(person.name, person.id))
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

KeyCodes keyCodes(const Columns &c, GroupKey key, query::DateBasis basis)
{
    switch (key) {
    case GroupKey::Type:
        return byWord(c.type);
    case GroupKey::Decision:
        return byWord(c.decision);
    case GroupKey::Agent:
        return byDictionary(c.agent, displayName);
    case GroupKey::AgentId:
        return byNames(c.agent, agentIds(c));
    case GroupKey::Approver:
        return byDictionary(c.approvers, approverNames);
    case GroupKey::Customer:
        return byDictionary(c.customer, [](const QString &customer) { return customer; });
    case GroupKey::Team:
        return byNames(c.agent, c.agentTeams);
    case GroupKey::Channel:
        return byNames(c.channel, c.channelNames);
    case GroupKey::Currency:
        return byCurrency(c);
    case GroupKey::Hour:
        return byHour(c, basis);
    case GroupKey::Month:
    case GroupKey::Week:
    case GroupKey::Day:
    case GroupKey::Weekday:
        break;
    }
    return byDay(c, key, basis);
}

} // namespace precedent::insight
