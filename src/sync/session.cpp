// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session.h"

#include "sync/peoplewatch.h"

namespace precedent::sync {

namespace {

QString ratesKey(const domain::TeamId &team)
{
    return QStringLiteral("call-rates/") + team.text();
}

/// How often Slack may be asked is the same tomorrow.
base::Result<void> useRates(slack::Source &source, const store::Ledger &ledger, const domain::TeamId &team)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto learned = reader->get()->setting(ratesKey(team));
    if (!learned)
        return learned.error();
    if (!learned->isEmpty())
        source.useRates(*learned);
    return {};
}

base::Result<void> keepRates(const slack::Source &source, store::Ledger &ledger, const domain::TeamId &team)
{
    // An import was asked at no rate, and says nothing of Slack's.
    if (source.deliversReplies())
        return {};
    const auto learned = source.rates();
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto known = reader->get()->setting(ratesKey(team));
    if (!known || *known == learned)
        return known ? base::Result<void>() : known.error();
    return ledger.write(
        [&](store::Transaction &transaction) { return transaction.putSetting(ratesKey(team), learned); });
}

} // namespace

base::Result<Report> inSession(slack::Source &source, store::Ledger &ledger, const Request &request,
                               const slack::Identity &identity,
                               const std::function<base::Result<Report>(const RunContext &, PeopleWatch &)> &work)
{
    if (auto same = checkTeam(request.team, identity); !same)
        return same.error();
    if (auto used = useRates(source, ledger, identity.team); !used)
        return used.error();
    const auto present = identity.observedAt.us != 0 ? identity.observedAt : ledger.clock()();
    const RunContext context{source, ledger, request, identity.team, ledger.clock(), present};
    PeopleWatch people(context);
    if (auto begun = people.begin(); !begun)
        return begun.error();
    auto result = work(context, people);
    for (const auto &kept : {people.end(), keepRates(source, ledger, identity.team), ledger.checkpoint()}) {
        if (result && !kept)
            result = kept.error();
    }
    return result;
}

} // namespace precedent::sync
