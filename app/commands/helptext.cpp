// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/helptext.h"

#include "app/commands/words.h"

#include <algorithm>

namespace precedent::commands {

namespace {

using Lines = std::vector<std::pair<QString, QString>>;

QString translated(const char *words)
{
    return QCoreApplication::translate("commands", words);
}

QString block(const QString &heading, const Lines &lines)
{
    qsizetype width = 0;
    for (const auto &line : lines)
        width = std::max(width, line.first.size());
    auto text = u'\n' + heading + u'\n';
    for (const auto &line : lines)
        text += QStringLiteral("  ") + line.first.leftJustified(width) + QStringLiteral("  ") + line.second + u'\n';
    return text;
}

Lines optionLines(const std::vector<OptionSpec> &options)
{
    Lines lines;
    for (const auto &option : options) {
        auto name = QStringLiteral("--") + QLatin1String(option.name);
        if (*option.letter != '\0')
            name = QStringLiteral("-%1, ").arg(QLatin1String(option.letter)) + name;
        if (*option.value != '\0')
            name += u' ' + QString::fromUtf8(option.value);
        lines.emplace_back(name, translated(option.help));
    }
    return lines;
}

QString invocationOf(const CommandSpec &command)
{
    const auto name = QString::fromLatin1(command.name);
    const auto arguments = QString::fromUtf8(command.arguments);
    return arguments.isEmpty() ? name : name + u' ' + arguments;
}

} // namespace

QString helpText(const CommandSpec *command, const QString &group)
{
    if (!command) {
        Lines lines;
        for (const auto &entry : allCommands()) {
            if (group.isEmpty() || QLatin1String(entry.name).startsWith(group + u' '))
                lines.emplace_back(invocationOf(entry), translated(entry.summary));
        }
        return Words::tr("Usage: precedentctl COMMAND [OPTIONS]") + u'\n' + block(Words::tr("Commands:"), lines) +
               block(Words::tr("Options of every command:"), optionLines(commonOptions())) + u'\n' +
               Words::tr("precedentctl COMMAND --help tells more.") + u'\n';
    }
    auto text = Words::tr("Usage: precedentctl %1 [OPTIONS]").arg(invocationOf(*command)) + u'\n' +
                translated(command->summary) + u'\n';
    if (!command->options.empty())
        text += block(Words::tr("Options:"), optionLines(command->options));
    return text + block(Words::tr("Options of every command:"), optionLines(commonOptions()));
}

} // namespace precedent::commands
