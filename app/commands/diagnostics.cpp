// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics.h"

#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/words.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

base::Result<Outcome> runDiagnostics(const Invocation &invocation, Console &console)
{
    const auto target = invocation.value("output");
    if (invocation.has("output") && (target.isEmpty() || target == QLatin1String("-")))
        return wrongValue("output", target, QStringLiteral("FILE.zip"));
    const auto program = QStringLiteral("precedentctl ") + QCoreApplication::applicationVersion();
    const auto diagnostics =
        app::collectDiagnostics({program, invocation.common().ledger, invocation.common().clock, {}});
    QJsonObject data{{QStringLiteral("summary"), QString::fromUtf8(diagnostics.summary)},
                     {QStringLiteral("log"), QString::fromUtf8(diagnostics.log)},
                     {QStringLiteral("file"), QJsonValue(QJsonValue::Null)}};
    if (!target.isEmpty()) {
        if (const auto saved = app::saveDiagnostics(diagnostics, target); !saved)
            return saved.error();
        data.insert(QStringLiteral("file"), target);
        data.insert(QStringLiteral("bytes"), QFileInfo(target).size());
        console.say(Words::tr("Saved to %1; this is everything in it:").arg(target));
    }
    return Outcome{data, app::toText(diagnostics), {}};
}

} // namespace

CommandSpec diagnosticsCommand()
{
    return {
        "diagnostics",
        "",
        QT_TRANSLATE_NOOP("commands", "show, and with -o save, what helps to find a fault; no messages, names, tokens"),
        0,
        0,
        {{"output", "o", "FILE.zip", QT_TRANSLATE_NOOP("commands", "the ZIP file to write")}},
        runDiagnostics};
}

} // namespace precedent::commands
