// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run.h"

#include "app/commands/console.h"
#include "app/commands/helptext.h"
#include "app/commands/logging.h"
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

int show(const QString &text)
{
    return writeToStdout(text.toUtf8()) ? 0 : base::exitCode(base::ErrorKind::Output);
}

} // namespace

int run(const QStringList &arguments, const QString &version)
{
    const auto invocation = Invocation::parse(arguments);
    if (!invocation)
        return Console(optionsAtSight(arguments)).finish(Invocation::commandIn(arguments), invocation.error());
    if (invocation->has("help"))
        return show(helpText(invocation->command()));
    if (invocation->has("version"))
        return show(QStringLiteral("precedentctl %1\n").arg(version));
    text::installTranslations(invocation->common().locale);
    logToStderr(invocation->common());
    Console console(invocation->common());
    const auto &command = *invocation->command();
    return console.finish(QString::fromLatin1(command.name), command.run(*invocation, console));
}

} // namespace precedent::commands
