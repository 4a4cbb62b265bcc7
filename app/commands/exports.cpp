// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/session.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "query/words.h"
#include "ui/text/labels.h"
#include "workspace/exporthistory.h"
#include "workspace/exportrequest.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <unistd.h>

namespace precedent::commands {

namespace {

using workspace::PastExport;

QJsonArray fileList(const std::vector<store::ExportEntry> &files)
{
    QJsonArray list;
    for (const auto &file : files) {
        list.append(QJsonObject{{QStringLiteral("file"), file.path},
                                {QStringLiteral("log_entry"), qint64(file.leaf)},
                                {QStringLiteral("rows"), qint64(file.rows)},
                                {QStringLiteral("sha256"), file.sha256}});
    }
    return list;
}

QJsonObject toJson(const PastExport &past)
{
    return {{QStringLiteral("at"), base::toIsoUtc(past.at)},
            {QStringLiteral("by"), past.author},
            {QStringLiteral("rows"), qint64(past.rows)},
            {QStringLiteral("format"), workspace::toWord(past.job.options.format)},
            {QStringLiteral("profile"), workspace::toWord(past.job.options.profile)},
            {QStringLiteral("scope"), workspace::toWord(past.job.scope)},
            {QStringLiteral("zone"), past.zone},
            {QStringLiteral("filter"), workspace::toJson(past.job.filter)},
            {QStringLiteral("filter_words"), query::inWords(past.job.filter)},
            {QStringLiteral("columns"), QJsonArray::fromStringList(past.job.options.columns)},
            {QStringLiteral("files"), fileList(past.files)}};
}

base::Result<Outcome> runExports(const Invocation &invocation, Console &)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto zone = reportingZone(*session->reader, invocation.common());
    if (!zone)
        return zone.error();
    const auto list = workspace::pastExports(*session->reader);
    if (!list)
        return list.error();
    QJsonArray data;
    const bool isForPeople = isatty(STDOUT_FILENO) != 0;
    Table table({Words::tr("WHEN"), Words::tr("BY"), Words::tr("ROWS"), Words::tr("FORMAT"), Words::tr("FILTER"),
                 Words::tr("FILE")});
    for (const auto &past : *list) {
        data.append(toJson(past));
        const auto filter = text::filterText(past.job.filter);
        table.add({zone->toIso(past.at), past.author, QString::number(past.rows),
                   workspace::toWord(past.job.options.format), isForPeople ? shortened(filter, 40) : filter,
                   past.job.path});
    }
    return Outcome{QJsonObject{{QStringLiteral("exports"), data}}, table.text(), {}};
}

} // namespace

CommandSpec exportsCommand()
{
    return {"exports", "", QT_TRANSLATE_NOOP("commands", "the exports that the ledger's log tells of, newest first"),
            0,         0,  {},
            runExports};
}

} // namespace precedent::commands
