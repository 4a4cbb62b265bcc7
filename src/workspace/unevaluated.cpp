// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/unevaluated.h"

#include "workspace/houserules.h"

namespace precedent::workspace {

namespace {

QStringList wantedFlags(const query::Filter &filter)
{
    QStringList flags;
    for (const auto &clause : filter.clauses) {
        if (clause.key == query::Key::Flag && !clause.exclude)
            flags += clause.values;
    }
    return flags;
}

} // namespace

base::Result<Unevaluated> unevaluatedFlags(const store::Reader &reader, const query::Filter &filter)
{
    Unevaluated unevaluated;
    const auto wanted = wantedFlags(filter);
    if (wanted.isEmpty())
        return unevaluated;
    const auto limits = reader.limits();
    if (!limits)
        return limits.error();
    const auto rules = ruleSettings(reader);
    if (!rules)
        return rules.error();
    for (const auto flag : {domain::Flag::OverLimit, domain::Flag::NearLimit, domain::Flag::Split}) {
        if (limits->empty() && wanted.contains(domain::toWord(flag)))
            unevaluated.withoutLimits += domain::toWord(flag);
    }
    unevaluated.oddHours = !rules->flags.oddHours && wanted.contains(domain::toWord(domain::Flag::OddHours));
    return unevaluated;
}

} // namespace precedent::workspace
