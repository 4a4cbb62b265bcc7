// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/people.h"

#include "base/folding.h"
#include "store/aliases.h"
#include "store/joblock.h"

#include <algorithm>

namespace precedent::workspace {

namespace {

using base::ErrorKind;
using base::makeError;
using store::Transaction;

bool isMember(const domain::AgentTeam &team, const domain::PersonId &person)
{
    return std::find(team.members.begin(), team.members.end(), person) != team.members.end();
}

bool isCalled(const domain::Person &person, const QString &folded)
{
    return base::fold(person.name) == folded || base::fold(person.realName) == folded;
}

base::Result<void> putTeams(Transaction &transaction, const Directory &directory, const PersonChange &change)
{
    auto wanted = change.teams;
    for (auto team : directory.teams) {
        const bool isIn = isMember(team, change.person);
        const bool isWanted = wanted.removeAll(team.name) > 0;
        if (isIn == isWanted)
            continue;
        if (isWanted)
            team.members.push_back(change.person);
        else
            std::erase(team.members, change.person);
        if (auto put = transaction.putAgentTeam(team); !put)
            return put;
    }
    for (const QString &name : wanted) {
        if (auto put = transaction.putAgentTeam({name, {change.person}}); !put)
            return put;
    }
    return {};
}

base::Result<void> putAliases(Transaction &transaction, const QStringList &before, const PersonChange &change)
{
    for (const QString &name : before) {
        if (change.aliases.contains(name))
            continue;
        if (auto removed = removeAlias(transaction, name); !removed)
            return removed;
    }
    for (const QString &name : change.aliases) {
        if (before.contains(name))
            continue;
        if (auto put = transaction.putAlias({name, change.person}); !put)
            return put;
    }
    return {};
}

/// Makes the change and reads every channel again, or none.
base::Result<records::ReadingCounts> changeAll(store::Ledger &ledger, const store::Reader &reader, bool isReread,
                                               const store::Ledger::Work &change, const base::CancelToken &cancel)
{
    const auto channels = reader.channels();
    if (!channels)
        return channels.error();
    std::vector<domain::ChannelId> ids;
    for (const auto &channel : *channels) {
        if (isReread)
            ids.push_back(channel.id);
    }
    return records::changeAndRead(ledger, ids, change, cancel);
}

} // namespace

QStringList Directory::teamsOf(const domain::PersonId &person) const
{
    QStringList names;
    for (const auto &team : teams) {
        if (isMember(team, person))
            names += team.name;
    }
    return names;
}

QStringList Directory::aliasesOf(const domain::PersonId &person) const
{
    QStringList names;
    for (const auto &alias : aliases) {
        if (alias.person == person)
            names += alias.name;
    }
    return names;
}

base::Result<domain::PersonId> Directory::find(const QString &idOrName) const
{
    const auto folded = base::fold(idOrName.startsWith(u'@') ? idOrName.mid(1) : idOrName);
    QStringList ids;
    for (const auto &person : people) {
        if (person.id.text() == idOrName)
            return person.id;
        if (isCalled(person, folded))
            ids += person.id.text();
    }
    if (ids.size() == 1)
        return domain::PersonId(ids.constFirst());
    if (ids.isEmpty())
        return makeError(ErrorKind::NotConfigured, "person-unknown", {}, {{QStringLiteral("person"), idOrName}});
    return makeError(ErrorKind::Usage, "person-ambiguous", {},
                     {{QStringLiteral("person"), idOrName}, {QStringLiteral("ids"), ids.join(QStringLiteral(", "))}});
}

base::Result<Directory> readDirectory(const store::Reader &reader)
{
    auto people = reader.people();
    if (!people)
        return people.error();
    auto aliases = reader.aliases();
    if (!aliases)
        return aliases.error();
    auto teams = reader.agentTeams();
    if (!teams)
        return teams.error();
    return Directory{std::move(*people), std::move(*aliases), std::move(*teams)};
}

base::Result<records::ReadingCounts> changePerson(store::Ledger &ledger, const PersonChange &change,
                                                  const base::CancelToken &cancel)
{
    // What is there is looked at when nobody else changes it any more.
    const auto lock = store::JobLock::acquire(ledger.path(), store::shortWait);
    if (!lock)
        return lock.error();
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto directory = readDirectory(**reader);
    if (!directory)
        return directory.error();
    const auto before = directory->aliasesOf(change.person);
    auto wanted = change.aliases;
    wanted.sort();
    auto had = before;
    had.sort();
    const auto put = [&](Transaction &transaction) {
        auto teams = putTeams(transaction, *directory, change);
        return teams ? putAliases(transaction, before, change) : teams;
    };
    return changeAll(ledger, **reader, wanted != had, put, cancel);
}

base::Result<records::ReadingCounts> mergePeople(store::Ledger &ledger, const domain::PersonId &kept,
                                                 const domain::PersonId &merged, const base::CancelToken &cancel)
{
    const auto lock = store::JobLock::acquire(ledger.path(), store::shortWait);
    if (!lock)
        return lock.error();
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto merge = [&](Transaction &transaction) { return transaction.mergePeople(kept, merged); };
    return changeAll(ledger, **reader, true, merge, cancel);
}

} // namespace precedent::workspace
