// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/rulesettings.h"

#include <algorithm>

namespace precedent::insight {

namespace {

constexpr int hundred = 100;
constexpr int manyCases = 10'000;
constexpr int tenYearsOfDays = 3'660;
constexpr int yearOfHours = 8'784;

template <auto Part, auto Member>
RuleNumber number(const char *key, int least, int most)
{
    return {key, least, most, [](const RuleSettings &settings) { return int((settings.*Part).*Member); },
            [](RuleSettings &settings, int value) {
                auto &member = (settings.*Part).*Member;
                member = static_cast<std::remove_reference_t<decltype(member)>>(value);
            }};
}

std::vector<RuleNumber> listRules()
{
    using S = RuleSettings;
    return {
        number<&S::limits, &LimitRules::nearPercent>("near-limit-percent", 1, 50),
        number<&S::limits, &LimitRules::splitHours>("split-hours", 1, yearOfHours),
        number<&S::flags, &Rules::repeatCustomerCount>("repeat-customer-count", 2, manyCases),
        number<&S::flags, &Rules::repeatCustomerDays>("repeat-customer-days", 1, tenYearsOfDays),
        number<&S::flags, &Rules::reAskedHours>("re-asked-hours", 1, yearOfHours),
        number<&S::flags, &Rules::fastDecisionSeconds>("fast-decision-seconds", 1, 3'600),
        number<&S::flags, &Rules::stalePendingHours>("stale-pending-hours", 1, yearOfHours),
        number<&S::flags, &Rules::outlierFactor>("outlier-factor", 2, 1'000),
        number<&S::flags, &Rules::outlierMinimum>("outlier-least-cases", 2, manyCases),
        number<&S::flags, &Rules::oddHours>("odd-hours", 0, 1),
        number<&S::flags, &Rules::workdayFirstHour>("workday-first-hour", 0, 23),
        number<&S::flags, &Rules::workdayEndHour>("workday-end-hour", 1, 24),
        number<&S::policy, &PolicyRules::times>("policy-times", 2, manyCases),
        number<&S::policy, &PolicyRules::days>("policy-days", 2, 90),
        number<&S::policy, &PolicyRules::percent>("policy-percent", 50, hundred),
        number<&S::policy, &PolicyRules::leastCases>("unclear-least-cases", 2, manyCases),
        number<&S::policy, &PolicyRules::denied>("unclear-percent", 1, hundred),
        number<&S::consistency, &ConsistencyRules::leastCases>("consistency-least-cases", 2, manyCases),
        number<&S::consistency, &ConsistencyRules::gap>("consistency-gap", 1, hundred),
    };
}

} // namespace

const std::vector<RuleNumber> &ruleNumbers()
{
    static const auto rules = listRules();
    return rules;
}

const RuleNumber *findRule(const QString &key)
{
    const auto &rules = ruleNumbers();
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&key](const RuleNumber &rule) { return key == QLatin1String(rule.key); });
    return found == rules.end() ? nullptr : &*found;
}

bool areSound(const RuleSettings &settings)
{
    const auto &rules = ruleNumbers();
    return settings.flags.workdayFirstHour < settings.flags.workdayEndHour &&
           std::all_of(rules.begin(), rules.end(), [&settings](const RuleNumber &rule) {
               return rule.least <= rule.value(settings) && rule.value(settings) <= rule.most;
           });
}

} // namespace precedent::insight
