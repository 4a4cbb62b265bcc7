// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/periodpair.h"

#include "ui/widgets/periodpicker.h"

#include <algorithm>

namespace precedent::models {

namespace {

std::optional<query::DateSpan> spanOf(const query::Clause &clause, const query::Calendar &calendar)
{
    std::optional<query::DateSpan> hull;
    for (const QString &value : clause.values) {
        const base::Result<query::DateSpan> span = query::parseDates(value, calendar);
        if (!span || !span->first.isValid() || !span->last.isValid() || span->last < span->first)
            return {};
        hull = hull ? query::DateSpan{std::min(hull->first, span->first), std::max(hull->last, span->last)} : *span;
    }
    return hull;
}

query::DateSpan comparedWith(const query::DateSpan &span, const QDate &today)
{
    query::DateSpan before = query::previous(span);
    if (today >= span.first && today < span.last)
        before.last = std::min(before.last, before.first.addDays(span.first.daysTo(today)));
    return before;
}

} // namespace

PeriodPair periodOf(const query::Filter &filter, const query::Calendar &calendar)
{
    const auto isDate = [](const query::Clause &clause) { return clause.key == query::Key::Date; };
    if (std::count_if(filter.clauses.begin(), filter.clauses.end(), isDate) != 1)
        return {};
    const auto clause = std::find_if(filter.clauses.begin(), filter.clauses.end(), isDate);
    PeriodPair period;
    if (!clause->exclude)
        period.span = spanOf(*clause, calendar);
    if (!period.span)
        return period;
    const QDate today = calendar.today();
    period.compared = comparedWith(*period.span, today);
    period.isRunning = today >= period.span->first && today < period.span->last;
    return period;
}

QDate lastDayOf(const PeriodPair &period, const insight::Snapshot &snapshot, const query::Calendar &calendar)
{
    const QDate today = calendar.today();
    if (period.span)
        return std::min(period.span->last, std::max(today, period.span->first));
    if (snapshot.size() == 0)
        return today;
    const auto newest = snapshot.row(insight::RowIndex(snapshot.size() - 1)).record.requestedAt;
    const QDate day = calendar.zone.dateOf(newest);
    return std::min(today, QDate(day.year(), day.month(), day.daysInMonth()));
}

query::Filter withDates(const query::Filter &filter, const query::DateSpan &span)
{
    return withoutDates(filter).with(query::Key::Date, {widgets::toDateValue(span)});
}

query::Filter withoutDates(const query::Filter &filter)
{
    query::Filter rest = filter;
    const auto isDate = [](const query::Clause &clause) { return clause.key == query::Key::Date; };
    rest.clauses.erase(std::remove_if(rest.clauses.begin(), rest.clauses.end(), isDate), rest.clauses.end());
    return rest;
}

} // namespace precedent::models
