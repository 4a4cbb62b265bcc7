// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/interrupts.h"
#include "app/commands/table.h"
#include "app/commands/tokensource.h"
#include "app/commands/words.h"
#include "ui/text/joined.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

base::Result<std::vector<domain::Channel>> listChannels(slack::Source &source)
{
    std::vector<domain::Channel> channels;
    QString cursor;
    do {
        const auto page = source.channels(cursor);
        if (!page)
            return page.error();
        channels.insert(channels.end(), page->channels.begin(), page->channels.end());
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    return channels;
}

QJsonObject toJson(const domain::Channel &channel)
{
    return {{QStringLiteral("id"), channel.id.text()},
            {QStringLiteral("name"), channel.name},
            {QStringLiteral("is_private"), channel.isPrivate},
            {QStringLiteral("is_archived"), channel.isArchived},
            {QStringLiteral("is_member"), channel.isMember}};
}

QString stateOf(const domain::Channel &channel)
{
    QStringList words;
    if (channel.isPrivate)
        words += Words::tr("private");
    if (channel.isArchived)
        words += Words::tr("archived");
    if (!channel.isMember)
        words += Words::tr("the app is not in it");
    return text::enumerated(words);
}

Outcome describe(const std::vector<domain::Channel> &channels)
{
    QJsonArray list;
    Table table({Words::tr("ID"), Words::tr("CHANNEL"), Words::tr("STATE")});
    for (const auto &channel : channels) {
        list.append(toJson(channel));
        table.add({channel.id.text(), u'#' + channel.name, stateOf(channel)});
    }
    return {QJsonObject{{QStringLiteral("channels"), list}}, table.text(), {}};
}

base::Result<Outcome> runChannels(const Invocation &invocation, Console &console)
{
    SlackRun run;
    cancelOnSignals(run.cancel);
    const auto source = openSlack(invocation, console, run);
    if (!source)
        return source.error();
    const auto channels = listChannels(**source);
    if (!channels)
        return channels.error();
    return describe(*channels);
}

} // namespace

CommandSpec channelsCommand()
{
    return {"channels",     "",         QT_TRANSLATE_NOOP("commands", "list the channels that the token can see"), 0, 0,
            slackOptions(), runChannels};
}

} // namespace precedent::commands
