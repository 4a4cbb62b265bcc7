// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policyeffects.h"

#include "query/parse.h"
#include "ui/models/narrowing.h"

#include <algorithm>

namespace precedent::models {

namespace {

constexpr qint64 mostDays = 90;

/// A day that is not over yet would make what came after look less.
QDate lastWholeDay(const insight::Snapshot &snapshot, const query::Calendar &calendar)
{
    const base::Instant synced = snapshot.lastSync();
    const base::Instant known = synced == base::Instant() ? calendar.now : std::min(calendar.now, synced);
    return calendar.zone.dateOf(known).addDays(-1);
}

base::Result<void> fill(EffectSide &side, const RefreshRequest &request, const insight::PolicyEvent &event)
{
    const auto rows = request.snapshot->select(effectFilter(request.filter, event, side.days), request.calendar);
    if (!rows)
        return rows.error();
    side.figures = insight::figures(*request.snapshot, *rows);
    return {};
}

base::Result<PolicyEffect> effectOf(const RefreshRequest &request, const insight::PolicyEvent &event, QDate last)
{
    PolicyEffect effect{event, int(std::clamp<qint64>(event.day.daysTo(last) + 1, 0, mostDays)), {}, {}};
    if (effect.days == 0)
        return effect;
    effect.before.days = {event.day.addDays(-effect.days), event.day.addDays(-1)};
    effect.after.days = {event.day, event.day.addDays(effect.days - 1)};
    for (EffectSide *side : {&effect.before, &effect.after}) {
        if (const auto filled = fill(*side, request, event); !filled)
            return filled.error();
    }
    return effect;
}

} // namespace

bool concerns(const insight::PolicyEvent &event, const query::Filter &filter)
{
    const auto conditions = query::parse(event.query);
    if (!conditions)
        return false;
    const query::Clause *wanted = filter.find(query::Key::Type);
    const query::Clause *own = conditions->find(query::Key::Type);
    return wanted == nullptr || own == nullptr ||
           std::any_of(own->values.begin(), own->values.end(),
                       [wanted](const QString &type) { return wanted->values.contains(type); });
}

query::Filter effectFilter(const query::Filter &filter, const insight::PolicyEvent &event, const query::DateSpan &days)
{
    query::Filter both = withDates(filter, days);
    const auto conditions = query::parse(event.query);
    if (!conditions)
        return both;
    for (const query::Clause &clause : conditions->clauses) {
        if (clause.exclude || clause.key == query::Key::Text)
            both = query::allOf(both, {{clause}, both.dateBasis});
        else
            both = narrowed(both, clause.key, clause.values);
    }
    return both;
}

base::Result<std::vector<PolicyEffect>> policyEffects(const RefreshRequest &request,
                                                      const std::vector<insight::PolicyEvent> &events)
{
    const QDate last = lastWholeDay(*request.snapshot, request.calendar);
    std::vector<PolicyEffect> effects;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (!concerns(*event, request.filter))
            continue;
        auto effect = effectOf(request, *event, last);
        if (!effect)
            return effect.error();
        effects.push_back(*std::move(effect));
    }
    return effects;
}

} // namespace precedent::models
