// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QJsonValue>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace precedent::commands {

class Console;
class Invocation;

/// What a command produced: `data` for --json, `text` for people.
struct Outcome
{
    QJsonValue data;
    QString text;
    /// Set when the command worked only in part: the data counts, the exit code is this error's.
    std::optional<base::Error> shortfall;
};

/// One option of a command. Help texts are translated when they are shown.
struct OptionSpec
{
    const char *name;
    const char *letter; ///< one letter, or empty
    const char *value;  ///< what stands for its value in the help; empty for a switch
    const char *help;
};

/// One command: what it takes and who does it.
struct CommandSpec
{
    const char *name;      ///< one or two words
    const char *arguments; ///< as the help shows them, for example "TEAM PERSON…"
    const char *summary;
    int fewestArguments = 0;
    int mostArguments = 0;
    std::vector<OptionSpec> options;
    base::Result<Outcome> (*run)(const Invocation &invocation, Console &console) = nullptr;
};

inline constexpr int anyNumber = 1000;

/// Every command, in the order of the help.
[[nodiscard]] const std::vector<CommandSpec> &allCommands();
/// The command of this name, or null.
[[nodiscard]] const CommandSpec *findCommand(const QString &name);

/// Options that every command has.
[[nodiscard]] const std::vector<OptionSpec> &commonOptions();

} // namespace precedent::commands
