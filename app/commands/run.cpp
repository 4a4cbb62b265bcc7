// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run.h"

#include "app/commands/console.h"
#include "app/commands/helptext.h"
#include "logging/log.h"
#include "ui/text/translations.h"

namespace precedent::commands {

namespace {

/// What can be honoured of the options when they could not be read as a whole.
CommonOptions optionsAtSight(const QStringList &arguments)
{
    CommonOptions options;
    options.json = arguments.contains(QStringLiteral("--json"));
    return options;
}

/// Help and what is wrong with the options are told in the language that was asked for, too.
QLocale localeAtSight(const QStringList &arguments)
{
    const auto option = QStringLiteral("--locale");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(option + u'='))
            return QLocale(arguments[i].mid(option.size() + 1));
        if (arguments[i] == option && i + 1 < arguments.size())
            return QLocale(arguments[i + 1]);
    }
    return QLocale::c();
}

logging::Loudness loudnessOf(const CommonOptions &options)
{
    if (options.isVerbose)
        return logging::Loudness::Verbose;
    // Standard error is read by a program.
    const bool isRead = options.isQuiet || options.json || options.hasProgressLines;
    return isRead ? logging::Loudness::Quiet : logging::Loudness::Usual;
}

int show(const QString &text)
{
    return writeToStdout(text.toUtf8()) ? 0 : base::exitCode(base::ErrorKind::Output);
}

void noteEnd(const QString &name, const base::Result<Outcome> &result)
{
    if (!result)
        logging::noteEnd(name, &result.error());
    else
        logging::noteEnd(name, result->shortfall ? &*result->shortfall : nullptr);
}

} // namespace

int run(const QStringList &arguments, const QString &version)
{
    const auto locale = localeAtSight(arguments);
    QLocale::setDefault(locale); // numbers within translated sentences
    text::installTranslations(locale);
    const auto invocation = Invocation::parse(arguments);
    if (!invocation) {
        const auto name = Invocation::commandIn(arguments);
        logging::noteEnd(name.isEmpty() ? QStringLiteral("command line") : name, &invocation.error());
        return Console(optionsAtSight(arguments)).finish(name, invocation.error());
    }
    if (invocation->has("help"))
        return show(helpText(invocation->command(), invocation->group()));
    if (invocation->has("version"))
        return show(QStringLiteral("precedentctl %1\n").arg(version));
    logging::Log::setLoudness(loudnessOf(invocation->common()));
    Console console(invocation->common());
    const auto &command = *invocation->command();
    const auto name = QString::fromLatin1(command.name);
    logging::noteBegin(name);
    const auto result = command.run(*invocation, console);
    noteEnd(name, result);
    return console.finish(name, result);
}

} // namespace precedent::commands
