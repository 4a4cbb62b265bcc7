// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/words.h"

#include <array>

namespace precedent::query {

namespace {

/// In the order of Key.
constexpr std::array<const char *, 21> labels{
    "Agent", "Approver", "Team",    "Type", "Decision",         "Customer", "Amount", "Currency",
    "Date",  "Decided",  "Channel", "Flag", "Time to decision", "Reason",   "Tag",    "Has",
    "Is",    "Words",    "Weekday", "Hour", "Context"};
static_assert(labels.size() == static_cast<std::size_t>(Key::Context) + 1);

/// A range that ends before it begins holds no day, and no record is of this one.
const QDate never(1, 1, 1);

QString daysText(const DateSpan &span)
{
    if (span.first.isValid() && span.last.isValid() && span.last < span.first)
        return never.toString(Qt::ISODate);
    const auto first = span.first.toString(Qt::ISODate);
    return span.first == span.last ? first : first + QStringLiteral("..") + span.last.toString(Qt::ISODate);
}

QString inWords(const Clause &clause)
{
    QStringList values;
    for (const auto &value : clause.values)
        values += clause.key == Key::Text ? u'“' + value + u'”' : value;
    const auto words = QLatin1String(labels.at(static_cast<std::size_t>(clause.key))) + QStringLiteral(": ") +
                       values.join(QStringLiteral(" or "));
    return clause.exclude ? QStringLiteral("not ") + words : words;
}

} // namespace

base::Result<Filter> resolved(const Filter &filter, const Calendar &calendar)
{
    auto result = filter;
    for (auto &clause : result.clauses) {
        if (clause.key != Key::Date && clause.key != Key::Decided)
            continue;
        for (auto &value : clause.values) {
            const auto days = parseDates(value, calendar);
            if (!days)
                return days.error();
            value = daysText(*days);
        }
    }
    return result;
}

QString inWords(const Filter &filter)
{
    if (filter.isEmpty())
        return QStringLiteral("All decisions");
    QStringList words;
    for (auto clause : filter.clauses) {
        if (clause.key == Key::Date && filter.dateBasis == DateBasis::Decided)
            clause.key = Key::Decided;
        words += inWords(clause);
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace precedent::query
