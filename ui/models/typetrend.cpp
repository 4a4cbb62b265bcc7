// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/typetrend.h"

#include "insight/stats.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace precedent::models {

namespace {

constexpr int dayCount = 21;
constexpr int weekCount = 13;
constexpr int monthCount = 12;
constexpr int daysOfWeek = 7;
constexpr int mostDaysByDay = 14;
constexpr int fewestDaysByMonth = 28;

/// The step `back` steps before the one that `day` lies in.
std::pair<QDate, QDate> stepAt(Step step, const QDate &day, int back, int weekStart)
{
    switch (step) {
    case Step::Day:
        return {day.addDays(-back), day.addDays(-back)};
    case Step::Week: {
        const int since = (day.dayOfWeek() - weekStart + daysOfWeek) % daysOfWeek;
        const QDate first = day.addDays(-since - qint64(back) * daysOfWeek);
        return {first, first.addDays(daysOfWeek - 1)};
    }
    case Step::Month:
        break;
    }
    const QDate first = QDate(day.year(), day.month(), 1).addMonths(-back);
    return {first, first.addMonths(1).addDays(-1)};
}

std::vector<StepOfTypes> emptySteps(Step step, const QDate &last, const query::Calendar &calendar)
{
    const int count = step == Step::Day ? dayCount : step == Step::Week ? weekCount : monthCount;
    const QDate today = calendar.today();
    std::vector<StepOfTypes> steps;
    for (int back = count - 1; back >= 0; --back) {
        StepOfTypes one;
        std::tie(one.first, one.last) = stepAt(step, last, back, calendar.weekStart);
        one.isSoFar = today >= one.first && today < one.last;
        steps.push_back(one);
    }
    return steps;
}

void addGroup(std::vector<StepOfTypes> &steps, const insight::GroupCount &group)
{
    const auto type = domain::fromWord<domain::RequestType>(group.keys.at(1));
    const auto &key = group.keys.at(0);
    const bool isMonth = key.size() == QStringView(u"yyyy-MM").size();
    const QDate day = QDate::fromString(isMonth ? key + QStringLiteral("-01") : key, Qt::ISODate);
    const auto step = std::find_if(steps.begin(), steps.end(), [day](const StepOfTypes &candidate) {
        return candidate.first <= day && day <= candidate.last;
    });
    if (step != steps.end() && type)
        step->counts[std::size_t(*type)] += group.count;
}

} // namespace

int StepOfTypes::total() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

Step fittingStep(const PeriodPair &period)
{
    if (!period.span)
        return Step::Month;
    const auto days = period.span->first.daysTo(period.span->last) + 1;
    if (days <= mostDaysByDay)
        return Step::Day;
    return days < fewestDaysByMonth ? Step::Week : Step::Month;
}

base::Result<std::vector<StepOfTypes>> typeTrend(const RefreshRequest &request, Step step)
{
    const QDate last = lastDayOf(periodOf(request.filter, request.calendar), *request.snapshot, request.calendar);
    std::vector<StepOfTypes> steps = emptySteps(step, last, request.calendar);
    const query::DateSpan window{steps.front().first, steps.back().last};
    const auto rows = request.snapshot->select(withDates(request.filter, window), request.calendar);
    if (!rows)
        return rows.error();
    const auto unit = step == Step::Month ? insight::GroupKey::Month : insight::GroupKey::Day;
    const std::vector<insight::GroupKey> keys{unit, insight::GroupKey::Type};
    for (const insight::GroupCount &group : insight::countBy(*request.snapshot, *rows, keys, request.filter.dateBasis))
        addGroup(steps, group);
    return steps;
}

void markUncovered(std::vector<StepOfTypes> &steps, const std::vector<base::TimeRange> &coverage,
                   const base::Zone &zone)
{
    if (coverage.empty())
        return;
    for (StepOfTypes &step : steps) {
        const base::TimeRange range = query::toRange({step.first, step.last}, zone);
        const auto meets = [&range](const base::TimeRange &covered) {
            return covered.from < range.to && range.from < covered.to;
        };
        step.isCovered = step.total() > 0 || std::any_of(coverage.begin(), coverage.end(), meets);
    }
}

Covered coveredPart(const query::DateSpan &span, std::vector<base::TimeRange> coverage, const base::Zone &zone)
{
    if (coverage.empty())
        return Covered::Fully;
    const base::TimeRange range = query::toRange(span, zone);
    std::sort(coverage.begin(), coverage.end());
    base::Instant reached = range.from;
    bool isMet = false;
    bool hasHole = false;
    for (const base::TimeRange &covered : coverage) {
        if (covered.to <= range.from || range.to <= covered.from)
            continue;
        isMet = true;
        hasHole = hasHole || reached < covered.from;
        reached = std::max(reached, covered.to);
    }
    if (!isMet)
        return Covered::No;
    return hasHole || reached < range.to ? Covered::Partly : Covered::Fully;
}

} // namespace precedent::models
