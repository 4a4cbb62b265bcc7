// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/limits.h"

#include "base/folding.h"
#include "store/limits.h"

#include <algorithm>

namespace precedent::workspace {

namespace {

using base::ErrorKind;
using base::makeError;
using insight::Holder;
using insight::HolderKind;
using insight::Limit;

QDate dayFrom(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

base::Result<Limit> decoded(const store::AuthorityLimit &row)
{
    Limit limit{
        row.id, insight::holderFromText(row.holder), {}, row.limit, dayFrom(row.validFrom), dayFrom(row.validTo)};
    limit.type = domain::fromWord<domain::RequestType>(row.type);
    const bool isWrong = (!row.type.isEmpty() && !limit.type) || row.limit.currency.isNull() ||
                         (!row.validFrom.isEmpty() && limit.from.isNull()) ||
                         (!row.validTo.isEmpty() && limit.to.isNull());
    if (isWrong)
        return makeError(ErrorKind::Ledger, "ledger-damaged", QStringLiteral("authority_limit %1").arg(row.id));
    return limit;
}

store::AuthorityLimit encoded(const Limit &limit)
{
    const auto day = [](QDate date) { return date.isNull() ? QString() : date.toString(Qt::ISODate); };
    return {limit.id,
            insight::toText(limit.holder),
            limit.type ? domain::toWord(*limit.type) : QString(),
            limit.amount,
            day(limit.from),
            day(limit.to)};
}

const Limit *byNumber(const std::vector<Limit> &limits, std::int64_t id)
{
    const auto found = std::find_if(limits.begin(), limits.end(), [id](const Limit &limit) { return limit.id == id; });
    return found == limits.end() ? nullptr : &*found;
}

base::Result<void> writeDifference(store::Transaction &transaction, const std::vector<Limit> &before,
                                   std::vector<Limit> &after)
{
    for (const auto &limit : before) {
        if (byNumber(after, limit.id) != nullptr)
            continue;
        if (auto removed = store::removeLimit(transaction, limit.id); !removed)
            return removed;
    }
    for (auto &limit : after) {
        const auto *old = byNumber(before, limit.id);
        if (limit.id == 0) {
            const auto added = store::addLimit(transaction, encoded(limit));
            if (!added)
                return added.error();
            limit.id = *added;
        } else if (old == nullptr || *old != limit) {
            if (auto put = transaction.putLimit(encoded(limit)); !put)
                return put;
        }
    }
    return {};
}

bool isCalled(const domain::Person &person, const QString &folded)
{
    return base::fold(person.name) == folded || base::fold(person.realName) == folded;
}

/// `asItStands`: somebody whom Slack gave no id, or who is not known yet.
base::Result<Holder> findPerson(const QString &text, const std::vector<domain::Person> &people, bool asItStands)
{
    const auto folded = base::fold(text);
    QStringList ids;
    for (const auto &person : people) {
        if (person.id.text() == text)
            return Holder{HolderKind::Person, text};
        if (isCalled(person, folded))
            ids += person.id.text();
    }
    ids.removeDuplicates();
    if (ids.size() == 1)
        return Holder{HolderKind::Person, ids.constFirst()};
    if (ids.isEmpty() && asItStands && !text.isEmpty())
        return Holder{HolderKind::Person, text};
    if (ids.isEmpty())
        return makeError(ErrorKind::NotConfigured, "limit-holder-unknown", {}, {{QStringLiteral("holder"), text}});
    return makeError(ErrorKind::Usage, "person-ambiguous", {},
                     {{QStringLiteral("person"), text}, {QStringLiteral("ids"), ids.join(QStringLiteral(", "))}});
}

} // namespace

base::Result<std::vector<Limit>> limits(const store::Reader &reader)
{
    const auto rows = reader.limits();
    if (!rows)
        return rows.error();
    std::vector<Limit> limits;
    for (const auto &row : *rows) {
        const auto limit = decoded(row);
        if (!limit)
            return limit.error();
        limits.push_back(*limit);
    }
    return limits;
}

base::Result<insight::LimitTable> limitTable(const store::Reader &reader)
{
    auto held = limits(reader);
    if (!held)
        return held.error();
    const auto teams = reader.agentTeams();
    if (!teams)
        return teams.error();
    return insight::LimitTable(std::move(*held), *teams);
}

base::Result<std::vector<Limit>> changeLimits(store::Ledger &ledger, const std::vector<Limit> &before,
                                              std::vector<Limit> after)
{
    const auto written =
        ledger.write([&](store::Transaction &transaction) { return writeDifference(transaction, before, after); });
    if (!written)
        return written.error();
    return after;
}

QString holderName(const Holder &holder, const std::vector<domain::Person> &people)
{
    if (holder.kind != HolderKind::Person)
        return holder.name;
    const auto found = std::find_if(people.begin(), people.end(), [&holder](const domain::Person &person) {
        return person.id.text() == holder.name;
    });
    return found == people.end() || found->name.isEmpty() ? holder.name : found->name;
}

base::Result<Holder> findHolder(const QString &text, const std::vector<domain::Person> &people,
                                const std::vector<domain::AgentTeam> &teams)
{
    const auto known = insight::holderFromText(text);
    if (known.kind == HolderKind::Approvers || known.kind == HolderKind::Agents)
        return known;
    const bool saysPerson = insight::toText(known) == text;
    const auto team = std::find_if(teams.begin(), teams.end(), [&known](const domain::AgentTeam &each) {
        return base::fold(each.name) == base::fold(known.name);
    });
    if (team != teams.end() && (known.kind == HolderKind::Team || !saysPerson))
        return Holder{HolderKind::Team, team->name};
    if (known.kind == HolderKind::Team)
        return makeError(ErrorKind::NotConfigured, "limit-holder-unknown", {}, {{QStringLiteral("holder"), text}});
    return findPerson(known.name, people, saysPerson);
}

} // namespace precedent::workspace
