// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/people.h"
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/interrupts.h"
#include "app/commands/session.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "records/reading.h"
#include "store/aliases.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace precedent::commands {

namespace {

using workspace::Directory;

Outcome describe(const Directory &directory)
{
    QJsonArray list;
    Table table({Words::tr("ID"), Words::tr("NAME"), Words::tr("REAL NAME"), Words::tr("TEAMS"), Words::tr("ALSO")});
    for (const auto &person : directory.people) {
        const auto teams = directory.teamsOf(person.id);
        const auto aliases = directory.aliasesOf(person.id);
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
    const auto directory = workspace::readDirectory(*session->reader);
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
    const auto directory = workspace::readDirectory(*session->reader);
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
    const auto person = directory.find(arguments.at(1));
    if (!person)
        return person.error();
    return transaction.putAlias({arguments.at(0), *person});
}

base::Result<void> removeAlias(store::Transaction &transaction, const QStringList &arguments,
                               const Directory &directory)
{
    const bool isKnown =
        std::any_of(directory.aliases.begin(), directory.aliases.end(),
                    [&arguments](const domain::Alias &alias) { return alias.name == arguments.at(0); });
    if (!isKnown)
        return base::makeError(base::ErrorKind::NotConfigured, "person-unknown", {},
                               {{QStringLiteral("person"), arguments.at(0)}});
    return store::removeAlias(transaction, arguments.at(0));
}

base::Result<void> mergePeople(store::Transaction &transaction, const QStringList &arguments,
                               const Directory &directory)
{
    const auto kept = directory.find(arguments.at(0));
    if (!kept)
        return kept.error();
    const auto merged = directory.find(arguments.at(1));
    if (!merged)
        return merged.error();
    return transaction.mergePeople(*kept, *merged);
}

base::Result<void> putTeam(store::Transaction &transaction, const QStringList &arguments, const Directory &directory)
{
    domain::AgentTeam team{arguments.at(0), {}};
    for (const auto &name : arguments.mid(1)) {
        const auto person = directory.find(name);
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

base::Result<Outcome> runUnalias(const Invocation &invocation, Console &console)
{
    return change(invocation, console, removeAlias, Reread::Everything);
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
        {"people unalias",
         "NAME",
         QT_TRANSLATE_NOOP("commands", "a written name stands for nobody any more"),
         1,
         1,
         {},
         runUnalias},
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
