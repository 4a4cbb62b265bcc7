// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/limits.h"

#include "base/folding.h"

#include <algorithm>

namespace precedent::insight {

namespace {

constexpr QLatin1String personPrefix("person:");
constexpr QLatin1String teamPrefix("team:");
constexpr QLatin1String approversWord("approvers");
constexpr QLatin1String agentsWord("agents");

bool sameSubject(const Limit &a, const Limit &b)
{
    return a.holder == b.holder && a.type == b.type && a.amount.currency == b.amount.currency;
}

bool shareADay(const Limit &a, const Limit &b)
{
    const bool startsInTime = b.to.isNull() || a.from.isNull() || a.from <= b.to;
    const bool endsInTime = a.to.isNull() || b.from.isNull() || a.to >= b.from;
    return startsInTime && endsInTime;
}

QString dayText(QDate day)
{
    return day.isNull() ? QStringLiteral("…") : day.toString(Qt::ISODate);
}

QString nameKey(const QString &name)
{
    return QStringLiteral("name:") + base::fold(name);
}

} // namespace

bool Limit::holdsOn(QDate day) const
{
    return (from.isNull() || from <= day) && (to.isNull() || day <= to);
}

bool replaces(const Limit &limit, const Limit &other)
{
    return sameSubject(limit, other) && limit.from == other.from;
}

const Limit *overlapped(const std::vector<Limit> &limits, const Limit &limit)
{
    const auto found = std::find_if(limits.begin(), limits.end(), [&limit](const Limit &other) {
        const bool isItself = limit.id != 0 ? limit.id == other.id : replaces(limit, other);
        return !isItself && sameSubject(limit, other) && shareADay(limit, other);
    });
    return found == limits.end() ? nullptr : &*found;
}

base::Result<std::vector<Limit>> withLimit(std::vector<Limit> limits, const Limit &limit)
{
    using base::ErrorKind;
    if (limit.amount.minor < 0)
        return base::makeError(ErrorKind::Usage, "limit-negative");
    if (!limit.to.isNull() && !limit.from.isNull() && limit.to < limit.from)
        return base::makeError(ErrorKind::Usage, "limit-days");
    if (const auto *other = overlapped(limits, limit)) {
        return base::makeError(
            ErrorKind::Usage, "limit-overlap", {},
            {{QStringLiteral("first_day"), dayText(other->from)}, {QStringLiteral("last_day"), dayText(other->to)}});
    }
    const auto same = std::find_if(limits.begin(), limits.end(), [&limit](const Limit &other) {
        return limit.id != 0 ? limit.id == other.id : replaces(limit, other);
    });
    if (same == limits.end()) {
        limits.push_back(limit);
    } else {
        const auto id = same->id;
        *same = limit;
        same->id = id;
    }
    return limits;
}

QString toText(const Holder &holder)
{
    switch (holder.kind) {
    case HolderKind::Person:
        return personPrefix + holder.name;
    case HolderKind::Team:
        return teamPrefix + holder.name;
    case HolderKind::Approvers:
        return approversWord;
    case HolderKind::Agents:
        break;
    }
    return agentsWord;
}

Holder holderFromText(const QString &text)
{
    if (text == approversWord)
        return {HolderKind::Approvers};
    if (text == agentsWord)
        return {HolderKind::Agents};
    if (text.startsWith(teamPrefix))
        return {HolderKind::Team, text.mid(teamPrefix.size())};
    return {HolderKind::Person, text.startsWith(personPrefix) ? text.mid(personPrefix.size()) : text};
}

struct LimitTable::Question
{
    domain::RequestType type;
    base::Currency currency;
    QDate day;

    [[nodiscard]] bool concerns(const Limit &limit) const
    {
        return limit.amount.currency == currency && (!limit.type || *limit.type == type) && limit.holdsOn(day);
    }
};

LimitTable::LimitTable(std::vector<Limit> limits, const std::vector<domain::AgentTeam> &teams)
    : m_limits(std::move(limits))
{
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        const auto &holder = m_limits[i].holder;
        m_byHolder[toText(holder)].push_back(i);
        if (holder.kind == HolderKind::Person)
            m_byHolder[nameKey(holder.name)].push_back(i);
    }
    for (const auto &team : teams) {
        for (const auto &member : team.members)
            m_teams[member.text()] += team.name;
    }
}

const Limit *LimitTable::best(const QString &holder, const Question &question) const
{
    const Limit *best = nullptr;
    const auto found = m_byHolder.constFind(holder);
    if (found == m_byHolder.constEnd())
        return nullptr;
    for (const auto index : *found) {
        const auto &limit = m_limits[index];
        if (question.concerns(limit) && (best == nullptr || (limit.type && !best->type)))
            best = &limit;
    }
    return best;
}

const Limit *LimitTable::inForce(const domain::PersonRef &person, Capacity capacity, domain::RequestType type,
                                 const base::Currency &currency, QDate day) const
{
    const Question question{type, currency, day};
    for (const auto &key : {toText({HolderKind::Person, person.id}), nameKey(person.name)}) {
        if (const auto *own = best(key, question))
            return own;
    }
    const Limit *ofTeam = nullptr;
    for (const auto &team : m_teams.value(person.id)) {
        const auto *limit = best(toText({HolderKind::Team, team}), question);
        if (limit != nullptr && (ofTeam == nullptr || limit->amount.minor > ofTeam->amount.minor))
            ofTeam = limit;
    }
    if (ofTeam != nullptr)
        return ofTeam;
    return best(toText({capacity == Capacity::Approving ? HolderKind::Approvers : HolderKind::Agents}), question);
}

} // namespace precedent::insight
