// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/interrupts.h"
#include "app/commands/session.h"
#include "app/commands/syncreport.h"
#include "slack/importsource.h"

namespace precedent::commands {

namespace {

base::Result<Outcome> runImport(const Invocation &invocation, Console &console)
{
    sync::Request request;
    request.job = QStringLiteral("import");
    request.channels = invocation.values("channel");
    request.onProgress = [&console](const sync::Progress &progress) { console.progress(progress); };
    cancelOnSignals(request.cancel);
    // Before the ledger: what cannot be imported must not leave a new one behind.
    const auto source = slack::openImport(invocation.arguments().constFirst(), request.cancel);
    if (!source)
        return source.error();
    const auto session = openForWriting(invocation.common(), IfAbsent::Create);
    if (!session)
        return session.error();
    const auto report = sync::run(**source, *session->ledger, request);
    if (!report)
        return report.error();
    return describe(*report);
}

} // namespace

CommandSpec importCommand()
{
    return {"import",
            "PATH",
            QT_TRANSLATE_NOOP("commands", "read a Slack export (ZIP or folder) or a slackdump database"),
            1,
            1,
            {{"channel", "", "NAME", QT_TRANSLATE_NOOP("commands", "only this channel; repeatable; default: all")}},
            runImport};
}

} // namespace precedent::commands
