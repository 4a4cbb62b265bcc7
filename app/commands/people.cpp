// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/interrupts.h"
#include "app/commands/session.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "base/folding.h"
#include "records/reading.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace precedent::commands {

namespace {

using base::ErrorKind;
using base::makeError;

struct Directory
{
    std::vector<domain::Person> people;
    std::vector<domain::Alias> aliases;
    std::vector<domain::AgentTeam> teams;
};

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

bool isCalled(const domain::Person &person, const QString &folded)
{
    return base::fold(person.name) == folded || base::fold(person.realName) == folded;
}

base::Result<domain::PersonId> findPerson(const std::vector<domain::Person> &people, const QString &idOrName)
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

QStringList teamsOf(const Directory &directory, const domain::PersonId &person)
{
    QStringList names;
    for (const auto &team : directory.teams) {
        if (std::find(team.members.begin(), team.members.end(), person) != team.members.end())
            names += team.name;
    }
    return names;
}

QStringList aliasesOf(const Directory &directory, const domain::PersonId &person)
{
    QStringList names;
    for (const auto &alias : directory.aliases) {
        if (alias.person == person)
            names += alias.name;
    }
    return names;
}

Outcome describe(const Directory &directory)
{
    QJsonArray list;
    Table table({Words::tr("ID"), Words::tr("NAME"), Words::tr("REAL NAME"), Words::tr("TEAMS"), Words::tr("ALSO")});
    for (const auto &person : directory.people) {
        const auto teams = teamsOf(directory, person.id);
        const auto aliases = aliasesOf(directory, person.id);
        list.append(QJsonObject{{QStringLiteral("id"), person.id.text()},
                                {QStringLiteral("name"), person.name},
                                {QStringLiteral("real_name"), person.realName},
                                {QStringLiteral("is_bot"), person.isBot},
                                {QStringLiteral("is_deactivated"), person.isDeactivated},
                                {QStringLiteral("teams"), QJsonArray::fromStringList(teams)},
                                {QStringLiteral("aliases"), QJsonArray::fromStringList(aliases)}});
        table.add({person.id.text(), person.name, person.realName, teams.join(QStringLiteral(", ")),
                   aliases.join(QStringLiteral(", "))});
    }
    return {QJsonObject{{QStringLiteral("people"), list}}, table.text(), {}};
}

base::Result<Outcome> runList(const Invocation &invocation, Console &)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto directory = readDirectory(*session->reader);
    if (!directory)
        return directory.error();
    return describe(*directory);
}

using Change = base::Result<void> (*)(store::Transaction &, const QStringList &arguments, const Directory &);

enum class Reread { Everything, Nothing };

/// Changes who is who. Readings hold people, so they are made again where the change concerns them.
base::Result<Outcome> change(const Invocation &invocation, Console &console, Change apply, Reread reread)
{
    const auto session = openForChanges(invocation.common());
    if (!session)
        return session.error();
    const auto directory = readDirectory(*session->reader);
    if (!directory)
        return directory.error();
    const auto written = session->ledger->write(
        [&](store::Transaction &transaction) { return apply(transaction, invocation.arguments(), *directory); });
    if (!written)
        return written.error();
    int changedRecords = 0;
    if (reread == Reread::Everything) {
        const auto counts = records::readEverything(*session->ledger, false, stoppedBySignals());
        if (!counts)
            return counts.error();
        changedRecords = counts->changed;
        console.say(Words::tr("%Ln record(s) read differently now", nullptr, changedRecords));
    }
    return Outcome{QJsonObject{{QStringLiteral("changed"), changedRecords}}, {}, {}};
}

base::Result<void> putAlias(store::Transaction &transaction, const QStringList &arguments, const Directory &directory)
{
    const auto person = findPerson(directory.people, arguments.at(1));
    if (!person)
        return person.error();
    return transaction.putAlias({arguments.at(0), *person});
}

base::Result<void> mergePeople(store::Transaction &transaction, const QStringList &arguments,
                               const Directory &directory)
{
    const auto kept = findPerson(directory.people, arguments.at(0));
    if (!kept)
        return kept.error();
    const auto merged = findPerson(directory.people, arguments.at(1));
    if (!merged)
        return merged.error();
    return transaction.mergePeople(*kept, *merged);
}

base::Result<void> putTeam(store::Transaction &transaction, const QStringList &arguments, const Directory &directory)
{
    domain::AgentTeam team{arguments.at(0), {}};
    for (const auto &name : arguments.mid(1)) {
        const auto person = findPerson(directory.people, name);
        if (!person)
            return person.error();
        team.members.push_back(*person);
    }
    return transaction.putAgentTeam(team);
}

base::Result<Outcome> runAlias(const Invocation &invocation, Console &console)
{
    return change(invocation, console, putAlias, Reread::Everything);
}

base::Result<Outcome> runMerge(const Invocation &invocation, Console &console)
{
    return change(invocation, console, mergePeople, Reread::Everything);
}

base::Result<Outcome> runTeam(const Invocation &invocation, Console &console)
{
    return change(invocation, console, putTeam, Reread::Nothing);
}

} // namespace

std::vector<CommandSpec> peopleCommands()
{
    const auto *list = QT_TRANSLATE_NOOP("commands", "list who is who");
    return {
        {"people", "", list, 0, 0, {}, runList},
        {"people list", "", list, 0, 0, {}, runList},
        {"people alias",
         "NAME PERSON",
         QT_TRANSLATE_NOOP("commands", "a written name that stands for a person"),
         2,
         2,
         {},
         runAlias},
        {"people merge", "A B", QT_TRANSLATE_NOOP("commands", "B is A under another id"), 2, 2, {}, runMerge},
        {"people team",
         "TEAM PERSON…",
         QT_TRANSLATE_NOOP("commands", "the members of a group of agents"),
         2,
         anyNumber,
         {},
         runTeam},
    };
}

} // namespace precedent::commands
