// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"

#include <algorithm>

namespace precedent::commands {

namespace {

std::vector<CommandSpec> listCommands()
{
    std::vector<CommandSpec> list{demoCommand()};
    const auto add = [&list](std::vector<CommandSpec> commands) {
        std::move(commands.begin(), commands.end(), std::back_inserter(list));
    };
    add(tokenCommands());
    add({channelsCommand(), channelSetCommand()});
    add(peopleCommands());
    add({syncCommand(), scheduleCommand(), importCommand(), recognizeCommand()});
    add(formatsCommands());
    add({inboxCommand(), exportCommand(), exportsCommand(), statsCommand(), statusCommand(), verifyCommand(),
         evidenceCommand()});
    add(reportCommands());
    add(limitsCommands());
    add(rulesCommands());
    add(viewsCommands());
    add({auditSampleCommand()});
    add(auditCommands());
    add({reconcileCommand()});
    add({backupCommand(), restoreCommand()});
    add(holdCommands());
    add(retentionCommands());
    add({purgeCommand(), eraseCommand()});
    add({diagnosticsCommand()});
    return list;
}

} // namespace

const std::vector<CommandSpec> &allCommands()
{
    static const auto list = listCommands();
    return list;
}

const CommandSpec *findCommand(const QString &name)
{
    const auto &list = allCommands();
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const CommandSpec &command) { return name == QLatin1String(command.name); });
    return found == list.end() ? nullptr : &*found;
}

const std::vector<OptionSpec> &commonOptions()
{
    static const std::vector<OptionSpec> options{
        {"ledger", "", "FILE", QT_TRANSLATE_NOOP("commands", "the ledger; default: ledger.precedent of this user")},
        {"tz", "", "ZONE", QT_TRANSLATE_NOOP("commands", "IANA time zone; default: the ledger's reporting zone")},
        {"locale", "", "CODE",
         QT_TRANSLATE_NOOP("commands", "language and how numbers are written, for example de_DE; default: C")},
        {"now", "", "TIME", QT_TRANSLATE_NOOP("commands", "a fixed present, ISO 8601 (also PRECEDENT_NOW)")},
        {"json", "", "", QT_TRANSLATE_NOOP("commands", "print one JSON object")},
        {"progress", "", "ndjson", QT_TRANSLATE_NOOP("commands", "progress as one JSON object a line, on stderr")},
        {"wait", "", "SECONDS", QT_TRANSLATE_NOOP("commands", "how long to wait for another job; default: 0")},
        {"no-input", "", "", QT_TRANSLATE_NOOP("commands", "never wait for somebody to type")},
        {"quiet", "q", "", QT_TRANSLATE_NOOP("commands", "say nothing but errors")},
        {"verbose", "v", "", QT_TRANSLATE_NOOP("commands", "say more")},
        {"help", "h", "", QT_TRANSLATE_NOOP("commands", "show this help")},
        {"version", "", "", QT_TRANSLATE_NOOP("commands", "show the version")},
    };
    return options;
}

} // namespace precedent::commands
