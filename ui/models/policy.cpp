// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policy.h"

#include "insight/columns.h"
#include "insight/grouping.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace precedent::models {

namespace {

using insight::RowIndex;
using Columns = insight::Snapshot::Columns;

constexpr int windowDays = 90;
constexpr int hundred = 100;
constexpr int weekDays = 7;

std::array<int, 13> weeksOf(const Columns &columns, const std::vector<RowIndex> &rows, const QDate &last)
{
    std::array<int, 13> weeks{};
    for (const RowIndex row : rows) {
        const auto ago = (last.toJulianDay() - columns.requestedLocal.days[row]) / weekDays;
        if (ago >= 0 && ago < int(weeks.size()))
            ++weeks[weeks.size() - 1 - std::size_t(ago)];
    }
    return weeks;
}

/// The most approved requests within any so many days in a row.
int mostApprovedIn(const Columns &columns, const std::vector<RowIndex> &rows, int dayCount)
{
    std::vector<std::int32_t> days;
    for (const RowIndex row : rows) {
        if (columns.decision[row] == domain::Decision::Approved)
            days.push_back(columns.requestedLocal.days[row]);
    }
    std::sort(days.begin(), days.end());
    std::ptrdiff_t most = 0;
    for (auto first = days.begin(); first != days.end(); ++first)
        most = std::max(most, std::lower_bound(first, days.end(), *first + dayCount) - first);
    return int(most);
}

int agentsOf(const Columns &columns, const std::vector<QString> &ids, const std::vector<RowIndex> &rows)
{
    std::set<QString> agents;
    for (const RowIndex row : rows)
        agents.insert(ids[columns.agent.codes[row]]);
    agents.erase(QString());
    return int(agents.size());
}

/// One half lies within the interval of the approval rate: now so, now so.
bool isDivided(const Pattern &pattern)
{
    const auto interval = insight::wilson(pattern.approved, pattern.approved + pattern.denied);
    return interval && interval->low <= 0.5 && interval->high >= 0.5;
}

Suggestion suggestionFor(const Exception &exception, const insight::PolicyRules &rules)
{
    const int decided = exception.pattern.approved + exception.pattern.denied;
    const bool agrees = exception.pattern.approved * hundred >= rules.percent * decided;
    if (agrees && exception.mostApproved >= rules.times)
        return Suggestion::MakePolicy;
    if (decided < rules.leastCases)
        return Suggestion::None;
    if (exception.isMostlyDenied || isDivided(exception.pattern))
        return Suggestion::WriteGuidance;
    return agrees ? Suggestion::Watch : Suggestion::None;
}

std::vector<QString> byVolume(const insight::Ladders &ladders, const QString &usual)
{
    std::vector<std::tuple<bool, int, QString>> counts;
    for (const auto &[currency, ladder] : ladders.byCurrency)
        counts.emplace_back(currency != usual, -ladder.all().count, currency);
    std::sort(counts.begin(), counts.end());
    std::vector<QString> codes;
    codes.reserve(counts.size());
    for (const auto &[isOther, count, currency] : counts)
        codes.push_back(currency);
    return codes;
}

base::Result<void> addExceptions(Policy &policy, const RefreshRequest &request)
{
    const QDate last = lastDayOf(policy.period, *request.snapshot, request.calendar);
    policy.exceptionSpan = {last.addDays(1 - windowDays), last};
    const auto rows = request.snapshot->select(withDates(request.filter, policy.exceptionSpan), request.calendar);
    if (!rows)
        return rows.error();
    const insight::PolicyBook &book = policy.house.policy;
    for (Pattern &pattern : recurringPatterns(*request.snapshot, *rows, book)) {
        const insight::AsideException *aside = book.asideOf(pattern.type, pattern.reason, pattern.context);
        if (aside != nullptr && aside->isHidden(pattern.times, request.calendar.today()))
            ++policy.hidden;
        else
            policy.exceptions.push_back(
                makeException(*request.snapshot, std::move(pattern), last, policy.house.rules.policy));
    }
    return {};
}

} // namespace

insight::AmountLadder Policy::ladder(const QString &currency) const
{
    const auto found = ladders.byCurrency.find(currency);
    return found == ladders.byCurrency.end() ? insight::AmountLadder() : found->second;
}

int Policy::inOtherCurrencies(const QString &currency) const
{
    return count - ladders.withoutAmount.count - ladder(currency).all().count;
}

Exception makeException(const insight::Snapshot &snapshot, Pattern pattern, const QDate &last,
                        const insight::PolicyRules &policyRules)
{
    const Columns &columns = snapshot.columns();
    Exception exception;
    exception.pattern = std::move(pattern);
    const std::vector<RowIndex> &rows = exception.pattern.rows;
    const insight::Figures figures = insight::figures(snapshot, rows);
    exception.weeks = weeksOf(columns, rows, last);
    exception.agents = agentsOf(columns, insight::agentIds(columns), rows);
    exception.granted = figures.approvedAmount;
    exception.refused = figures.deniedAmount;
    exception.mostApproved = mostApprovedIn(columns, rows, policyRules.days);
    exception.isMostlyDenied = exception.pattern.denied * hundred >=
                               policyRules.denied * (exception.pattern.approved + exception.pattern.denied);
    exception.suggestion = suggestionFor(exception, policyRules);
    return exception;
}

base::Result<Policy> makePolicy(const RefreshRequest &request, const workspace::HouseRules &house)
{
    Policy policy;
    policy.house = house;
    policy.snapshot = request.snapshot;
    policy.period = periodOf(request.filter, request.calendar);
    const auto rows = rowsOf(request);
    if (!rows)
        return rows.error();
    policy.count = int(rows->size());
    policy.ladders = insight::amountLadders(*request.snapshot, *rows);
    policy.currencies = byVolume(policy.ladders, request.snapshot->usualCurrency());
    if (const base::Result<void> done = addExceptions(policy, request); !done)
        return done.error();
    auto effects = policyEffects(request, house.policy.events);
    if (!effects)
        return effects.error();
    policy.effects = *std::move(effects);
    policy.budgetDay = lastDayOf(policy.period, *request.snapshot, request.calendar);
    policy.budgetBasis = request.filter.dateBasis;
    policy.budget = insight::budgetUse(*request.snapshot, house.policy.ceilings, policy.budgetDay, policy.budgetBasis);
    return policy;
}

} // namespace precedent::models
