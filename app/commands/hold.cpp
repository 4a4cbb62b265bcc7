// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/session.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "workspace/heldrecords.h"
#include "workspace/localauthor.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

QJsonObject describe(const store::Hold &hold, std::optional<qsizetype> records)
{
    const auto orNull = [](const std::optional<base::Instant> &at) {
        return at ? QJsonValue(base::toIsoUtc(*at)) : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("number"), qint64(hold.id)},
            {QStringLiteral("query"), hold.query},
            {QStringLiteral("reason"), hold.reason},
            {QStringLiteral("author"), hold.author},
            {QStringLiteral("set_at"), orNull(hold.at)},
            {QStringLiteral("released_at"), orNull(hold.releasedAt)},
            {QStringLiteral("records"), records ? QJsonValue(qint64(*records)) : QJsonValue(QJsonValue::Null)}};
}

base::Result<Outcome> runAdd(const Invocation &invocation, Console &)
{
    const auto session = openForChanges(invocation.common());
    if (!session)
        return session.error();
    store::Hold hold{0,  invocation.arguments().constFirst(), invocation.value("reason").trimmed(),
                     {}, invocation.common().clock(),         {}};
    hold.author = workspace::localAuthor();
    if (hold.reason.isEmpty())
        return base::makeError(base::ErrorKind::Usage, "hold-empty");
    if (auto checked = workspace::checkHold(*session->reader, hold.query); !checked)
        return checked.error();
    const auto written = session->ledger->write([&](store::Transaction &transaction) -> base::Result<void> {
        const auto id = store::addHold(transaction, hold);
        if (id)
            hold.id = *id;
        return id ? base::Result<void>() : id.error();
    });
    if (!written)
        return written.error();
    const auto view = loadSnapshot(*session->reader, invocation.common());
    if (!view)
        return view.error();
    const auto records = workspace::recordsOf(hold, *view->snapshot, view->calendar);
    if (!records)
        return records.error();
    return Outcome{
        describe(hold, records->size()),
        Words::tr("Hold %1 is in force; it finds %Ln record(s) today", nullptr, int(records->size())).arg(hold.id) +
            u'\n',
        {}};
}

base::Result<Outcome> runRemove(const Invocation &invocation, Console &)
{
    const auto &text = invocation.arguments().constFirst();
    bool isNumber = false;
    const auto id = text.toLongLong(&isNumber);
    if (!isNumber)
        return base::makeError(base::ErrorKind::Usage, "hold-unknown", {}, {{QStringLiteral("value"), text}});
    const auto session = openForWriting(invocation.common(), IfAbsent::Refuse);
    if (!session)
        return session.error();
    const auto written = session->ledger->write([&](store::Transaction &transaction) {
        return store::releaseHold(transaction, id, invocation.common().clock());
    });
    if (!written)
        return written.error();
    return Outcome{
        QJsonObject{{QStringLiteral("number"), qint64(id)}}, Words::tr("Hold %1 is released").arg(id) + u'\n', {}};
}

base::Result<Outcome> runList(const Invocation &invocation, Console &)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto view = loadSnapshot(*session->reader, invocation.common());
    const auto holds = store::holds(*session->reader);
    if (!view)
        return view.error();
    if (!holds)
        return holds.error();
    Table table({Words::tr("HOLD"), Words::tr("RECORDS"), Words::tr("SET"), Words::tr("RELEASED"), Words::tr("QUERY"),
                 Words::tr("REASON")});
    QJsonArray list;
    for (const auto &hold : *holds) {
        const auto found = workspace::recordsOf(hold, *view->snapshot, view->calendar);
        const auto records = found ? std::optional(found->size()) : std::nullopt;
        list.append(describe(hold, records));
        table.add({QString::number(hold.id), records ? QString::number(*records) : QString(), base::toIsoUtc(hold.at),
                   hold.releasedAt ? base::toIsoUtc(*hold.releasedAt) : QString(), hold.query, hold.reason});
    }
    return Outcome{QJsonObject{{QStringLiteral("holds"), list}}, table.text(), {}};
}

} // namespace

std::vector<CommandSpec> holdCommands()
{
    return {
        {"hold add",
         "QUERY or RECORD",
         QT_TRANSLATE_NOOP("commands", "keep records from being erased"),
         1,
         1,
         {{"reason", "", "TEXT", QT_TRANSLATE_NOOP("commands", "why they are kept")}},
         runAdd},
        {"hold remove",
         "NUMBER",
         QT_TRANSLATE_NOOP("commands", "release a hold; it stays in the list"),
         1,
         1,
         {},
         runRemove},
        {"hold list", "", QT_TRANSLATE_NOOP("commands", "list the holds, released ones too"), 0, 0, {}, runList},
    };
}

} // namespace precedent::commands
