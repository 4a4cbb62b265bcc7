// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/invocation.h"

#include "app/commands/words.h"
#include "app/ledgerpath.h"
#include "query/vocabulary.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::commands {

namespace {

using base::ErrorKind;
using base::makeError;

void addOptions(QCommandLineParser &parser, const std::vector<OptionSpec> &options)
{
    for (const auto &spec : options) {
        QStringList names{QString::fromLatin1(spec.name)};
        if (*spec.letter != '\0')
            names += QString::fromLatin1(spec.letter);
        parser.addOption(QCommandLineOption(names, {}, QString::fromLatin1(spec.value)));
    }
}

base::Error wrongOption(const QString &problem, const QString &command)
{
    return makeError(ErrorKind::Usage, "option-wrong", {},
                     {{QStringLiteral("problem"), problem}, {QStringLiteral("command"), command}});
}

QStringList commandNames()
{
    QStringList names;
    for (const auto &command : allCommands())
        names += QString::fromLatin1(command.name);
    return names;
}

/// The commands whose first word this is.
QStringList commandsBehind(const QString &word)
{
    return commandNames().filter(QRegularExpression(u'^' + QRegularExpression::escape(word) + u' '));
}

base::Error unknownCommand(const QString &words)
{
    const auto continued = commandsBehind(words);
    if (!continued.isEmpty())
        return makeError(
            ErrorKind::Usage, "command-incomplete", {},
            {{QStringLiteral("command"), words}, {QStringLiteral("commands"), continued.join(QStringLiteral(", "))}});
    return makeError(
        ErrorKind::Usage, "command-unknown", {},
        {{QStringLiteral("command"), words}, {QStringLiteral("nearest"), query::nearestWord(words, commandNames())}});
}

/// A command's name and the arguments without it, options before it included.
struct Split
{
    const CommandSpec *command = nullptr;
    QStringList rest;
    QString group = {};
};

bool asksForHelp(const QStringList &words)
{
    return words.contains(QLatin1String("--help")) || words.contains(QLatin1String("-h"));
}

base::Result<Split> splitCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    addOptions(parser, commonOptions());
    if (!parser.parse(arguments))
        return wrongOption(parser.errorText(), QString());
    auto tail = parser.positionalArguments();
    const auto head = arguments.first(arguments.size() - tail.size());
    if (tail.isEmpty()) {
        if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version")))
            return Split{nullptr, head};
        return makeError(ErrorKind::Usage, "command-missing");
    }
    if (tail.size() > 1) {
        if (const auto *command = findCommand(tail.at(0) + u' ' + tail.at(1)))
            return Split{command, head + tail.mid(2)};
    }
    if (const auto *command = findCommand(tail.at(0)))
        return Split{command, head + tail.mid(1)};
    if (asksForHelp(tail) && !commandsBehind(tail.at(0)).isEmpty()) // "report --help"
        return Split{nullptr, {arguments.at(0), QStringLiteral("--help")}, tail.at(0)};
    return unknownCommand(tail.at(0));
}

} // namespace

base::Error excludingOptions(const QString &first, const QString &second)
{
    return makeError(ErrorKind::Usage, "options-exclude", {},
                     {{QStringLiteral("first"), first}, {QStringLiteral("second"), second}});
}

base::Error wrongValue(const char *option, const QString &value, const QString &expected)
{
    return makeError(ErrorKind::Usage, "option-value-wrong", {},
                     {{QStringLiteral("option"), QStringLiteral("--") + QLatin1String(option)},
                      {QStringLiteral("value"), value},
                      {QStringLiteral("expected"), expected}});
}

base::Result<Invocation> Invocation::parse(const QStringList &arguments)
{
    const auto split = splitCommand(arguments);
    if (!split)
        return split.error();
    Invocation invocation;
    invocation.m_command = split->command;
    invocation.m_group = split->group;
    if (const auto read = invocation.readOptions(split->rest); !read)
        return read.error();
    if (invocation.has("help") || invocation.has("version"))
        return invocation;
    if (const auto checked = invocation.checkArguments(); !checked)
        return checked.error();
    if (const auto read = invocation.readCommon(); !read)
        return read.error();
    return invocation;
}

QString Invocation::commandIn(const QStringList &arguments)
{
    const auto split = splitCommand(arguments);
    return split && split->command ? QString::fromLatin1(split->command->name) : QString();
}

base::Result<void> Invocation::readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    auto specs = commonOptions();
    if (m_command)
        specs.insert(specs.end(), m_command->options.begin(), m_command->options.end());
    addOptions(parser, specs);
    if (!parser.parse(arguments))
        return wrongOption(parser.errorText(), m_command ? QString::fromLatin1(m_command->name) : QString());
    for (const auto &spec : specs) {
        const auto name = QString::fromLatin1(spec.name);
        if (parser.isSet(name))
            m_values.insert(name, parser.values(name));
    }
    m_arguments = parser.positionalArguments();
    return {};
}

base::Result<void> Invocation::checkArguments() const
{
    const QMap<QString, QString> facts{{QStringLiteral("command"), QString::fromLatin1(m_command->name)},
                                       {QStringLiteral("arguments"), QString::fromUtf8(m_command->arguments)}};
    if (m_arguments.size() < m_command->fewestArguments)
        return makeError(ErrorKind::Usage, "argument-missing", {}, facts);
    const bool hasOutput = std::any_of(m_command->options.begin(), m_command->options.end(),
                                       [](const OptionSpec &spec) { return qstrcmp(spec.name, "output") == 0; });
    // "export october.csv" is what one writes who thinks of cp.
    const bool meansOutput = hasOutput && m_command->mostArguments == 0;
    if (m_arguments.size() > m_command->mostArguments)
        return makeError(ErrorKind::Usage, meansOutput ? "argument-no-output" : "argument-unexpected", {}, facts);
    return {};
}

base::Result<void> Invocation::readCommon()
{
    m_common.json = has("json");
    m_common.isQuiet = has("quiet");
    m_common.isVerbose = has("verbose");
    m_common.mayAsk = !has("no-input");
    m_common.ledger = has("ledger") ? value("ledger") : app::defaultLedgerPath();
    if (m_common.ledger.isEmpty())
        return wrongValue("ledger", {}, Words::tr("a file name"));
    m_common.hasProgressLines = has("progress");
    if (has("progress") && value("progress") != QLatin1String("ndjson"))
        return wrongValue("progress", value("progress"), QStringLiteral("ndjson"));
    const auto wait = number("wait", 0, 0, 24 * 60 * 60);
    if (!wait)
        return wait.error();
    m_common.waitSeconds = *wait;
    if (has("tz"))
        m_common.zone = base::Zone::byName(value("tz"));
    if (has("tz") && !m_common.zone)
        return makeError(ErrorKind::Usage, "unknown-zone", {}, {{QStringLiteral("zone"), value("tz")}});
    if (has("locale"))
        m_common.locale = QLocale(value("locale"));
    if (m_common.locale.language() == QLocale::C && has("locale") && value("locale") != QLatin1String("C"))
        return wrongValue("locale", value("locale"), Words::tr("a language and country, for example de_DE"));
    return readClock();
}

base::Result<void> Invocation::readClock()
{
    m_common.clock = base::systemClock();
    const auto text = has("now") ? value("now") : qEnvironmentVariable("PRECEDENT_NOW");
    if (text.isEmpty())
        return {};
    const auto instant = base::fromIso(text);
    if (!instant)
        return wrongValue("now", text, QStringLiteral("2026-10-31T12:00:00Z"));
    m_common.clock = base::fixedClock(*instant);
    return {};
}

QString Invocation::value(const char *option) const
{
    const auto given = values(option);
    return given.isEmpty() ? QString() : given.last();
}

QStringList Invocation::values(const char *option) const
{
    return m_values.value(QLatin1String(option));
}

base::Result<int> Invocation::number(const char *option, int otherwise, int least, int most) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return wrongValue(option, value(option), Words::tr("a number from %1 to %2").arg(least).arg(most));
    return number;
}

} // namespace precedent::commands
