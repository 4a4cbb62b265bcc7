// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/session.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "workspace/masking.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

constexpr int shownCharacters = 80;

base::Result<QHash<QString, QString>> channelNames(const store::Reader &reader)
{
    const auto channels = reader.channels();
    if (!channels)
        return channels.error();
    QHash<QString, QString> names;
    for (const auto &channel : *channels)
        names.insert(channel.id.text(), channel.name);
    return names;
}

Outcome describe(const std::vector<domain::UnreadMessage> &messages, const QHash<QString, QString> &names,
                 const base::Zone &zone)
{
    QJsonArray list;
    Table table({Words::tr("SENT"), Words::tr("CHANNEL"), Words::tr("REASON"), Words::tr("AUTHOR"), Words::tr("TEXT")});
    for (const auto &message : messages) {
        const auto at = zone.toIso(message.ts.instant());
        const auto channel = names.value(message.channel.text());
        list.append(QJsonObject{{QStringLiteral("id"), domain::recordId(message.channel, message.ts).text()},
                                {QStringLiteral("at"), at},
                                {QStringLiteral("channel_id"), message.channel.text()},
                                {QStringLiteral("channel"), channel},
                                {QStringLiteral("reason"), domain::toWord(message.reason)},
                                {QStringLiteral("author"), message.author},
                                {QStringLiteral("text"), message.text}});
        table.add({at, channel, domain::toWord(message.reason), shortened(message.author, 24),
                   shortened(message.text, shownCharacters)});
    }
    return {QJsonObject{{QStringLiteral("messages"), list}}, table.text(), {}};
}

base::Result<Outcome> runInbox(const Invocation &invocation, Console &)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    auto messages = session->reader->unread();
    if (!messages)
        return messages.error();
    for (auto &message : *messages)
        workspace::maskNumbers(message);
    const auto names = channelNames(*session->reader);
    if (!names)
        return names.error();
    const auto zone = reportingZone(*session->reader, invocation.common());
    if (!zone)
        return zone.error();
    return describe(*messages, *names, *zone);
}

} // namespace

CommandSpec inboxCommand()
{
    return {"inbox", "", QT_TRANSLATE_NOOP("commands", "list messages that look like requests and were not read"),
            0,       0,  {},
            runInbox};
}

} // namespace precedent::commands
