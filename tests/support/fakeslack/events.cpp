// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/events.h"

#include <QtCore/QJsonDocument>

namespace precedent::fakeslack {

namespace {

QJsonObject eventNow(const World &world, const QString &type, QJsonObject members)
{
    members.insert(QStringLiteral("type"), type);
    members.insert(QStringLiteral("event_ts"), toTs(world.now().us));
    return members;
}

QJsonObject messageSubtype(const World &world, const QString &channel, const QString &subtype, QJsonObject members)
{
    members.insert(QStringLiteral("subtype"), subtype);
    members.insert(QStringLiteral("hidden"), true);
    members.insert(QStringLiteral("channel"), channel);
    members.insert(QStringLiteral("ts"), toTs(world.now().us));
    return eventNow(world, QStringLiteral("message"), members);
}

} // namespace

QJsonObject shownMessage(const World &world, const QString &channel, const QString &ts)
{
    QByteArray json;
    world.read([&](const WorldData &data) {
        const auto &stored = data.channels.at(channel);
        const auto found = stored.messages.find(fromTs(ts));
        if (found != stored.messages.end())
            json = show(data, stored, found->second);
    });
    return QJsonDocument::fromJson(json).object();
}

QJsonObject messageEvent(const World &world, const QString &channel, const QString &ts)
{
    auto message = shownMessage(world, channel, ts);
    message.insert(QStringLiteral("channel"), channel);
    return eventNow(world, QStringLiteral("message"), message);
}

QJsonObject changeEvent(const World &world, const QString &channel, const QString &ts, const QJsonObject &before)
{
    return messageSubtype(
        world, channel, QStringLiteral("message_changed"),
        {{QStringLiteral("message"), shownMessage(world, channel, ts)}, {QStringLiteral("previous_message"), before}});
}

QJsonObject deletionEvent(const World &world, const QString &channel, const QJsonObject &before)
{
    return messageSubtype(world, channel, QStringLiteral("message_deleted"),
                          {{QStringLiteral("deleted_ts"), before.value(QLatin1String("ts"))},
                           {QStringLiteral("previous_message"), before}});
}

QJsonObject reactionEvent(const World &world, const QString &channel, const QString &ts, const QString &user,
                          const QString &emoji, bool isAdded)
{
    const QJsonObject item{{QStringLiteral("type"), QStringLiteral("message")},
                           {QStringLiteral("channel"), channel},
                           {QStringLiteral("ts"), ts}};
    return eventNow(
        world, isAdded ? QStringLiteral("reaction_added") : QStringLiteral("reaction_removed"),
        {{QStringLiteral("user"), user}, {QStringLiteral("reaction"), emoji}, {QStringLiteral("item"), item}});
}

QJsonObject channelEvent(const World &world, const QString &type, const QString &channel)
{
    return eventNow(world, type, {{QStringLiteral("channel"), channel}});
}

} // namespace precedent::fakeslack
