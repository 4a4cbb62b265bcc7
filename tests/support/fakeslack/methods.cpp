// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/methods.h"

#include "tests/support/fakeslack/messagepages.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace precedent::fakeslack {

namespace {

QByteArray success(QJsonObject members)
{
    members.insert(QStringLiteral("ok"), true);
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

/// What every answer needs to see.
struct Call
{
    const WorldData &world;
    const Profile &profile;
    Cursors &cursors;
    const HttpRequest &request;

    [[nodiscard]] QString parameter(const char *name) const
    {
        return request.parameters.value(QString::fromLatin1(name));
    }
};

QByteArray authTest(const Call &call)
{
    return success({{QStringLiteral("url"), call.world.url},
                    {QStringLiteral("team"), call.world.teamName},
                    {QStringLiteral("team_id"), call.world.teamId},
                    {QStringLiteral("user"), QStringLiteral("precedent")},
                    {QStringLiteral("user_id"), QStringLiteral("U0PRECEDENT")},
                    {QStringLiteral("bot_id"), QStringLiteral("B0PRECEDENT")},
                    {QStringLiteral("is_enterprise_install"), false}});
}

QByteArray teamInfo(const Call &call)
{
    return success({{QStringLiteral("team"), QJsonObject{{QStringLiteral("id"), call.world.teamId},
                                                         {QStringLiteral("name"), call.world.teamName},
                                                         {QStringLiteral("url"), call.world.url}}}});
}

QJsonObject channelObject(const StoredChannel &channel)
{
    return {{QStringLiteral("id"), channel.id},
            {QStringLiteral("name"), channel.name},
            {QStringLiteral("previous_names"), QJsonArray::fromStringList(channel.previousNames)},
            {QStringLiteral("is_channel"), !channel.isPrivate},
            {QStringLiteral("is_private"), channel.isPrivate},
            {QStringLiteral("is_archived"), channel.isArchived},
            {QStringLiteral("is_member"), channel.isMember}};
}

/// One page of a list under `key`, cut before the filter like Slack does; absent objects are empty.
QByteArray listPage(const Call &call, const QString &key, const std::vector<QJsonObject> &objects)
{
    const auto cursor = call.parameter("cursor");
    const auto start = cursor.isEmpty() ? 0 : call.cursors.positionOf(call.request.method, cursor);
    if (!start)
        return failure(QStringLiteral("invalid_cursor"));
    const auto limit = std::clamp(call.parameter("limit").toInt(), 1, call.profile.mostOfLists);
    const auto end = std::min<qint64>(*start + call.cursors.pageSize(limit), qint64(objects.size()));
    QJsonArray page;
    for (auto i = *start; i < end; ++i) {
        if (!objects[std::size_t(i)].isEmpty())
            page.append(objects[std::size_t(i)]);
    }
    const auto next = end < qint64(objects.size()) ? call.cursors.make(call.request.method, end) : QString();
    return success(
        {{key, page}, {QStringLiteral("response_metadata"), QJsonObject{{QStringLiteral("next_cursor"), next}}}});
}

QByteArray conversationsList(const Call &call)
{
    const auto types =
        call.request.parameters.value(QStringLiteral("types"), QStringLiteral("public_channel")).split(u',');
    const bool skipsArchived = call.parameter("exclude_archived") == QLatin1String("true");
    std::vector<QJsonObject> objects;
    for (const auto &[id, channel] : call.world.channels) {
        const auto type = channel.isPrivate ? QStringLiteral("private_channel") : QStringLiteral("public_channel");
        const bool isVisible =
            types.contains(type) && (channel.isMember || !channel.isPrivate) && !(skipsArchived && channel.isArchived);
        objects.push_back(isVisible ? channelObject(channel) : QJsonObject());
    }
    return listPage(call, QStringLiteral("channels"), objects);
}

QByteArray usersList(const Call &call)
{
    std::vector<QJsonObject> objects;
    for (const auto &person : call.world.people)
        objects.push_back(person.value(QLatin1String("is_stranger")).toBool() ? QJsonObject() : person);
    return listPage(call, QStringLiteral("members"), objects);
}

QByteArray usersInfo(const Call &call)
{
    for (const auto &person : call.world.people) {
        if (person.value(QLatin1String("id")).toString() == call.parameter("user"))
            return success({{QStringLiteral("user"), person}});
    }
    return failure(QStringLiteral("user_not_found"));
}

QByteArray conversationsMembers(const Call &call, const StoredChannel &channel)
{
    auto members = channel.members;
    if (members.isEmpty()) {
        for (const auto &person : call.world.people)
            members += person.value(QLatin1String("id")).toString();
    }
    return success({{QStringLiteral("members"), QJsonArray::fromStringList(members)},
                    {QStringLiteral("response_metadata"), QJsonObject{{QStringLiteral("next_cursor"), QString()}}}});
}

QByteArray reactionsGet(const Call &call, const StoredChannel &channel)
{
    const auto found = channel.messages.find(fromTs(call.parameter("timestamp")));
    if (found == channel.messages.end())
        return failure(QStringLiteral("message_not_found"));
    WorldData complete;
    complete.rules.reactionUsersShown = call.world.rules.reactionUsersInFull;
    auto message = found->second;
    message.shown.clear();
    const auto json = QJsonDocument::fromJson(show(complete, channel, message)).object();
    return success({{QStringLiteral("type"), QStringLiteral("message")},
                    {QStringLiteral("channel"), channel.id},
                    {QStringLiteral("message"), json}});
}

QByteArray answerInChannel(const Call &call)
{
    const auto found = call.world.channels.find(call.parameter("channel"));
    if (found == call.world.channels.end() || (found->second.isPrivate && !found->second.isMember))
        return failure(QStringLiteral("channel_not_found"));
    const auto &channel = found->second;
    const auto &method = call.request.method;
    if (method == QLatin1String("conversations.info"))
        return success({{QStringLiteral("channel"), channelObject(channel)}});
    if (!channel.isMember)
        return failure(QStringLiteral("not_in_channel"));
    if (method == QLatin1String("conversations.members"))
        return conversationsMembers(call, channel);
    if (method == QLatin1String("reactions.get"))
        return reactionsGet(call, channel);
    if (method == QLatin1String("conversations.history"))
        return historyPage(call.world, call.profile, call.cursors, channel, call.request);
    return repliesPage(call.world, call.profile, call.cursors, channel, call.request);
}

} // namespace

QByteArray answerCall(const WorldData &world, const Profile &profile, Cursors &cursors, const HttpRequest &request)
{
    const Call call{world, profile, cursors, request};
    const QHash<QString, QByteArray (*)(const Call &)> methods{
        {QStringLiteral("auth.test"), authTest},
        {QStringLiteral("team.info"), teamInfo},
        {QStringLiteral("conversations.list"), conversationsList},
        {QStringLiteral("users.list"), usersList},
        {QStringLiteral("users.info"), usersInfo},
        {QStringLiteral("conversations.info"), answerInChannel},
        {QStringLiteral("conversations.members"), answerInChannel},
        {QStringLiteral("conversations.history"), answerInChannel},
        {QStringLiteral("conversations.replies"), answerInChannel},
        {QStringLiteral("reactions.get"), answerInChannel},
    };
    const auto answer = methods.value(request.method);
    return answer ? answer(call) : failure(QStringLiteral("unknown_method"));
}

QByteArray failure(const QString &code, const QJsonObject &extra)
{
    auto members = extra;
    members.insert(QStringLiteral("ok"), false);
    members.insert(QStringLiteral("error"), code);
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

} // namespace precedent::fakeslack
