// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/interrupts.h"
#include "app/commands/session.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "records/reading.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

QString kindOf(const records::RecordChange &change)
{
    return change.isNew ? QStringLiteral("new") : change.isLost ? QStringLiteral("lost") : QStringLiteral("changed");
}

QString changesText(const std::vector<records::RecordChange> &changes)
{
    Table table({Words::tr("RECORD"), Words::tr("CHANGE"), Words::tr("COLUMNS")});
    for (const auto &change : changes)
        table.add({change.id.text(), kindOf(change), change.columns.join(QStringLiteral(", "))});
    return changes.empty() ? QString() : u'\n' + table.text();
}

QJsonArray changesJson(const std::vector<records::RecordChange> &changes)
{
    QJsonArray list;
    for (const auto &change : changes) {
        list.append(QJsonObject{{QStringLiteral("id"), change.id.text()},
                                {QStringLiteral("change"), kindOf(change)},
                                {QStringLiteral("columns"), QJsonArray::fromStringList(change.columns)}});
    }
    return list;
}

Outcome describe(const records::ReadingCounts &counts, bool dryRun)
{
    Table table({Words::tr("RECORDS"), Words::tr("UNREAD"), Words::tr("SKIPPED"), Words::tr("CHANGED")});
    table.add({QString::number(counts.records), QString::number(counts.unread), QString::number(counts.skipped),
               QString::number(counts.changed)});
    return {QJsonObject{{QStringLiteral("records"), counts.records},
                        {QStringLiteral("unread"), counts.unread},
                        {QStringLiteral("skipped"), counts.skipped},
                        {QStringLiteral("changed"), counts.changed},
                        {QStringLiteral("dry_run"), dryRun},
                        {QStringLiteral("changes"), changesJson(counts.changes)}},
            table.text() + changesText(counts.changes),
            {}};
}

base::Result<Outcome> runRecognize(const Invocation &invocation, Console &)
{
    const auto session = openForWriting(invocation.common(), IfAbsent::Refuse);
    if (!session)
        return session.error();
    const bool dryRun = invocation.has("dry-run");
    const auto counts = records::readEverything(*session->ledger, dryRun, stoppedBySignals());
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
