// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/world.h"

#include <QtCore/QJsonArray>

namespace precedent::fakeslack {

namespace {

using Lock = std::lock_guard<std::mutex>;

StoredChannel &channelOf(WorldData &data, const QString &id)
{
    const auto found = data.channels.find(id);
    if (found == data.channels.end())
        qFatal("the script names an unknown channel: %s", qPrintable(id));
    return found->second;
}

StoredMessage &messageOf(StoredChannel &channel, const QString &ts)
{
    const auto found = channel.messages.find(fromTs(ts));
    if (found == channel.messages.end())
        qFatal("the script names an unknown message: %s", qPrintable(ts));
    return found->second;
}

/// What is shown of a message and of its root has to be computed anew.
void touch(StoredChannel &channel, qint64 ts)
{
    const auto found = channel.messages.find(ts);
    if (found == channel.messages.end())
        return;
    found->second.shown.clear();
    if (found->second.root != 0)
        touch(channel, found->second.root);
}

void setContent(StoredChannel &channel, StoredMessage &message, const QJsonObject &content)
{
    message.earlier.push_back(message.content);
    message.content = content;
    touch(channel, message.ts);
}

void put(StoredChannel &channel, qint64 ts, qint64 root, const QJsonObject &content)
{
    const auto [place, isNew] = channel.messages.try_emplace(ts);
    auto &message = place->second;
    if (!isNew)
        message.earlier.push_back(message.content);
    message.ts = ts;
    message.root = root;
    message.content = content;
    if (root != 0) {
        channel.replies[root].insert(ts);
        const auto found = channel.messages.find(root);
        if (found != channel.messages.end())
            found->second.hadReplies = true;
    } else if (channel.replies.count(ts) > 0) {
        message.hadReplies = true;
    }
    touch(channel, ts);
}

qint64 freeTs(const WorldData &data, const StoredChannel &channel)
{
    auto ts = data.now;
    while (channel.messages.count(ts) > 0)
        ++ts;
    return ts;
}

QJsonObject written(const QString &user, const QString &text, const QJsonObject &extra)
{
    QJsonObject content{{QStringLiteral("type"), QStringLiteral("message")},
                        {QStringLiteral("user"), user},
                        {QStringLiteral("text"), text}};
    for (auto member = extra.begin(); member != extra.end(); ++member)
        content.insert(member.key(), member.value());
    return content;
}

QJsonObject tombstone()
{
    return {{QStringLiteral("type"), QStringLiteral("message")},
            {QStringLiteral("subtype"), QStringLiteral("tombstone")},
            {QStringLiteral("user"), QStringLiteral("USLACKBOT")},
            {QStringLiteral("text"), QStringLiteral("This message was deleted.")},
            {QStringLiteral("hidden"), true}};
}

bool isTombstone(const StoredMessage &message)
{
    return message.content.value(QLatin1String("subtype")).toString() == QLatin1String("tombstone");
}

void erase(StoredChannel &channel, qint64 ts)
{
    const auto found = channel.messages.find(ts);
    if (found == channel.messages.end())
        return;
    const auto root = found->second.root;
    touch(channel, ts);
    channel.messages.erase(found);
    if (root == 0)
        return;
    auto &replies = channel.replies[root];
    replies.erase(ts);
    const auto parent = channel.messages.find(root);
    if (replies.empty() && parent != channel.messages.end() && isTombstone(parent->second))
        channel.messages.erase(parent);
}

/// Changes the users of one reaction; a reaction without users is gone.
void setReaction(StoredChannel &channel, StoredMessage &message, const QString &user, const QString &emoji, bool isOn)
{
    std::map<QString, QStringList> users;
    const auto before = message.content.value(QLatin1String("reactions")).toArray();
    for (const auto &value : before) {
        const auto list = value.toObject().value(QLatin1String("users")).toArray();
        for (const auto &entry : list)
            users[value.toObject().value(QLatin1String("name")).toString()] += entry.toString();
    }
    users[emoji].removeAll(user);
    if (isOn)
        users[emoji] += user;
    QJsonArray after;
    for (const auto &[name, list] : users) {
        if (!list.isEmpty())
            after.append(QJsonObject{{QStringLiteral("name"), name},
                                     {QStringLiteral("users"), QJsonArray::fromStringList(list)}});
    }
    message.content.remove(QStringLiteral("reactions"));
    if (!after.isEmpty())
        message.content.insert(QStringLiteral("reactions"), after);
    touch(channel, message.ts);
}

} // namespace

World::World(base::Instant now, const Rules &rules)
{
    m_data.now = now.us;
    m_data.rules = rules;
}

base::Instant World::now() const
{
    const Lock lock(m_mutex);
    return {m_data.now};
}

void World::advance(qint64 seconds)
{
    const Lock lock(m_mutex);
    m_data.now += seconds * base::oneSecond;
}

void World::advanceMilliseconds(qint64 milliseconds)
{
    const Lock lock(m_mutex);
    m_data.now += milliseconds * (base::oneSecond / 1000);
}

void World::read(const std::function<void(const WorldData &)> &reader) const
{
    const Lock lock(m_mutex);
    reader(m_data);
}

void World::change(const std::function<void(WorldData &)> &writer)
{
    const Lock lock(m_mutex);
    writer(m_data);
    for (auto &[id, channel] : m_data.channels) {
        for (auto &[ts, message] : channel.messages)
            message.shown.clear();
    }
}

void World::addPerson(const QString &id, const QString &name)
{
    const Lock lock(m_mutex);
    const QJsonObject profile{{QStringLiteral("display_name"), name}, {QStringLiteral("real_name"), name}};
    m_data.people.push_back({{QStringLiteral("id"), id},
                             {QStringLiteral("team_id"), m_data.teamId},
                             {QStringLiteral("name"), name.toLower().remove(u' ')},
                             {QStringLiteral("deleted"), false},
                             {QStringLiteral("is_bot"), false},
                             {QStringLiteral("profile"), profile}});
}

void World::addChannel(const QString &id, const QString &name, bool isPrivate)
{
    const Lock lock(m_mutex);
    auto &channel = m_data.channels[id];
    channel.id = id;
    channel.name = name;
    channel.isPrivate = isPrivate;
}

QString World::post(const QString &channel, const QString &user, const QString &text, const QJsonObject &extra)
{
    const Lock lock(m_mutex);
    auto &stored = channelOf(m_data, channel);
    const auto ts = freeTs(m_data, stored);
    put(stored, ts, 0, written(user, text, extra));
    return toTs(ts);
}

QString World::reply(const QString &channel, const QString &root, const QString &user, const QString &text,
                     const QJsonObject &extra)
{
    const Lock lock(m_mutex);
    auto &stored = channelOf(m_data, channel);
    const auto ts = freeTs(m_data, stored);
    put(stored, ts, messageOf(stored, root).ts, written(user, text, extra));
    return toTs(ts);
}

void World::insert(const QString &channel, const QJsonObject &message)
{
    const Lock lock(m_mutex);
    auto content = message;
    const auto ts = fromTs(content.take(QStringLiteral("ts")).toString());
    const auto root = fromTs(content.take(QStringLiteral("thread_ts")).toString());
    if (ts < 0)
        qFatal("the script inserts a message without a ts");
    for (const char *counter : {"reply_count", "reply_users_count", "reply_users", "latest_reply", "parent_user_id"})
        content.remove(QLatin1String(counter));
    put(channelOf(m_data, channel), ts, root < 0 || root == ts ? 0 : root, content);
}

void World::edit(const QString &channel, const QString &ts, const QString &text)
{
    const Lock lock(m_mutex);
    auto &stored = channelOf(m_data, channel);
    auto &message = messageOf(stored, ts);
    auto content = message.content;
    content.insert(QStringLiteral("text"), text);
    content.insert(QStringLiteral("edited"), QJsonObject{{QStringLiteral("user"), content.value(QLatin1String("user"))},
                                                         {QStringLiteral("ts"), toTs(m_data.now)}});
    setContent(stored, message, content);
}

void World::editWithoutMark(const QString &channel, const QString &ts, const QString &text)
{
    const Lock lock(m_mutex);
    auto &stored = channelOf(m_data, channel);
    auto &message = messageOf(stored, ts);
    auto content = message.content;
    content.insert(QStringLiteral("text"), text);
    setContent(stored, message, content);
}

void World::react(const QString &channel, const QString &ts, const QString &user, const QString &emoji)
{
    const Lock lock(m_mutex);
    auto &stored = channelOf(m_data, channel);
    setReaction(stored, messageOf(stored, ts), user, emoji, true);
}

void World::unreact(const QString &channel, const QString &ts, const QString &user, const QString &emoji)
{
    const Lock lock(m_mutex);
    auto &stored = channelOf(m_data, channel);
    setReaction(stored, messageOf(stored, ts), user, emoji, false);
}

void World::remove(const QString &channel, const QString &ts)
{
    const Lock lock(m_mutex);
    auto &stored = channelOf(m_data, channel);
    auto &message = messageOf(stored, ts);
    const auto replies = stored.replies.find(message.ts);
    if (replies != stored.replies.end() && !replies->second.empty())
        setContent(stored, message, tombstone());
    else
        erase(stored, message.ts);
}

void World::purgeBefore(const QString &channel, base::Instant time)
{
    const Lock lock(m_mutex);
    auto &stored = channelOf(m_data, channel);
    while (!stored.messages.empty() && stored.messages.begin()->first < time.us)
        erase(stored, stored.messages.begin()->first);
}

void World::rename(const QString &channel, const QString &name)
{
    const Lock lock(m_mutex);
    auto &stored = channelOf(m_data, channel);
    stored.previousNames.prepend(stored.name);
    stored.name = name;
}

void World::archive(const QString &channel)
{
    const Lock lock(m_mutex);
    channelOf(m_data, channel).isArchived = true;
}

void World::kick(const QString &channel)
{
    const Lock lock(m_mutex);
    channelOf(m_data, channel).isMember = false;
}

void World::invite(const QString &channel)
{
    const Lock lock(m_mutex);
    channelOf(m_data, channel).isMember = true;
}

} // namespace precedent::fakeslack
