// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview.h"

#include "insight/columns.h"
#include "ui/models/leadingcurrency.h"

namespace precedent::models {

namespace {

using insight::RowIndex;

/// What may be wrong with money or authority comes before what is merely unusual.
const domain::Flag byUrgency[] = {
    domain::Flag::SelfApproved,
    domain::Flag::OverLimit,
    domain::Flag::Split,
    domain::Flag::Reversed,
    domain::Flag::StalePending,
    domain::Flag::SelfApprovalAttempt,
    domain::Flag::EditedAfterDecision,
    domain::Flag::Deleted,
    domain::Flag::NoReason,
    domain::Flag::Ambiguous,
    domain::Flag::ReAsked,
    domain::Flag::RepeatCustomer,
    domain::Flag::OutlierAmount,
    domain::Flag::NearLimit,
    domain::Flag::FastDecision,
    domain::Flag::OddHours,
};
static_assert(std::size(byUrgency) == domain::flagCount);

Arrivals arrivalsOf(const insight::Snapshot &snapshot, const std::vector<RowIndex> &rows)
{
    Arrivals arrivals{};
    const std::vector<insight::GroupKey> keys{insight::GroupKey::Weekday, insight::GroupKey::Hour};
    for (const insight::GroupCount &group : insight::countBy(snapshot, rows, keys)) {
        const int weekday = group.keys.at(0).toInt();
        const int hour = group.keys.at(1).toInt();
        if (weekday >= 1 && weekday <= 7 && hour >= 0 && hour < 24)
            arrivals[std::size_t(weekday - 1)][std::size_t(hour)] += group.count;
    }
    return arrivals;
}

void addFlagged(Overview &overview, const std::vector<RowIndex> &rows)
{
    const auto &flags = overview.snapshot->columns().flags;
    const auto wanted = ~overview.house.rules.quiet.to_ulong();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if ((flags[*row] & wanted) == 0)
            continue;
        ++overview.flaggedCount;
        if (overview.flagged.size() < Overview::flaggedShown)
            overview.flagged.push_back(*row);
    }
}

base::Result<void> addCompared(Overview &overview, const RefreshRequest &request)
{
    if (!overview.period.compared)
        return {};
    const auto rows = request.snapshot->select(withDates(request.filter, *overview.period.compared), request.calendar);
    if (!rows)
        return rows.error();
    overview.compared = insight::figures(*request.snapshot, *rows);
    return {};
}

base::Result<void> addPatterns(Overview &overview, const RefreshRequest &request)
{
    const QDate last = lastDayOf(overview.period, *request.snapshot, request.calendar);
    overview.patternSpan = {last.addDays(-89), last};
    const auto rows = request.snapshot->select(withDates(request.filter, overview.patternSpan), request.calendar);
    if (!rows)
        return rows.error();
    const insight::PolicyBook &book = overview.house.policy;
    overview.patterns = recurringPatterns(*request.snapshot, *rows, book);
    // As on Policy: what somebody put aside there is settled for now.
    overview.patternsAside = int(std::erase_if(overview.patterns, [&](const Pattern &pattern) {
        const insight::AsideException *aside = book.asideOf(pattern.type, pattern.reason, pattern.context);
        return aside != nullptr && aside->isHidden(pattern.times, request.calendar.today());
    }));
    return {};
}

} // namespace

base::Result<Overview> makeOverview(const RefreshRequest &request, const workspace::HouseRules &house,
                                    std::optional<Step> step)
{
    Overview overview;
    overview.house = house;
    overview.snapshot = request.snapshot;
    overview.period = periodOf(request.filter, request.calendar);
    const auto rows = rowsOf(request);
    if (!rows)
        return rows.error();
    overview.figures = insight::figures(*request.snapshot, *rows);
    overview.waited = insight::waited(*request.snapshot, *rows);
    overview.leadingCurrency = leadingCurrency(*request.snapshot, *rows);
    overview.converted = insight::converted(
        overview.figures.approvedAmount,
        base::Currency::parse(request.snapshot->usualCurrency()).value_or(base::Currency()), house.rates);
    overview.arrivals = arrivalsOf(*request.snapshot, *rows);
    addFlagged(overview, *rows);
    overview.step = step.value_or(fittingStep(overview.period));
    auto trend = typeTrend(request, overview.step);
    if (!trend)
        return trend.error();
    overview.trend = *std::move(trend);
    for (const auto &part : {addCompared, addPatterns}) {
        if (const base::Result<void> done = part(overview, request); !done)
            return done.error();
    }
    return overview;
}

domain::Flag leadingFlag(const domain::Flags &flags, const domain::Flags &quiet)
{
    const domain::Flags loud = flags & ~quiet;
    for (const domain::Flag flag : byUrgency) {
        if ((loud.any() ? loud : flags).test(std::size_t(flag)))
            return flag;
    }
    return domain::Flag::Ambiguous;
}

} // namespace precedent::models
