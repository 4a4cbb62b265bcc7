// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/session.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "records/reading.h"

#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

Outcome describe(const records::ReadingCounts &counts, bool dryRun)
{
    Table table({Words::tr("RECORDS"), Words::tr("UNREAD"), Words::tr("SKIPPED"), Words::tr("CHANGED")});
    table.add({QString::number(counts.records), QString::number(counts.unread), QString::number(counts.skipped),
               QString::number(counts.changed)});
    return {QJsonObject{{QStringLiteral("records"), counts.records},
                        {QStringLiteral("unread"), counts.unread},
                        {QStringLiteral("skipped"), counts.skipped},
                        {QStringLiteral("changed"), counts.changed},
                        {QStringLiteral("dry_run"), dryRun}},
            table.text(),
            {}};
}

base::Result<Outcome> runRecognize(const Invocation &invocation, Console &)
{
    const auto session = openForWriting(invocation.common(), IfAbsent::Refuse);
    if (!session)
        return session.error();
    const bool dryRun = invocation.has("dry-run");
    const auto counts = records::readEverything(*session->ledger, dryRun);
    if (!counts)
        return counts.error();
    return describe(*counts, dryRun);
}

} // namespace

CommandSpec recognizeCommand()
{
    return {"recognize", "", QT_TRANSLATE_NOOP("commands", "read all stored messages again with today's formats"),
            0,           0,  {{"dry-run", "", "", QT_TRANSLATE_NOOP("commands", "only tell what would change")}},
            runRecognize};
}

} // namespace precedent::commands
