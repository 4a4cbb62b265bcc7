// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/worlddata.h"

#include "base/slackts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace precedent::fakeslack {

namespace {

constexpr qsizetype replyUsersShown = 5;

void addCounters(QJsonObject &json, const StoredChannel &channel, const StoredMessage &root)
{
    const auto found = channel.replies.find(root.ts);
    const bool isEmpty = found == channel.replies.end() || found->second.empty();
    if (isEmpty && !root.hadReplies)
        return;
    QStringList users;
    qint64 latest = 0;
    if (!isEmpty) {
        for (const auto ts : found->second) {
            const auto user = channel.messages.at(ts).content.value(QLatin1String("user")).toString();
            if (!users.contains(user))
                users += user;
        }
        latest = *found->second.rbegin();
    }
    json.insert(QStringLiteral("thread_ts"), toTs(root.ts));
    json.insert(QStringLiteral("reply_count"), isEmpty ? 0 : int(found->second.size()));
    json.insert(QStringLiteral("reply_users_count"), int(users.size()));
    json.insert(QStringLiteral("reply_users"), QJsonArray::fromStringList(users.mid(0, replyUsersShown)));
    json.insert(QStringLiteral("latest_reply"), latest == 0 ? QStringLiteral("0000000000.000000") : toTs(latest));
}

void shortenReactions(QJsonObject &json, qsizetype most)
{
    QJsonArray shown;
    const auto reactions = json.value(QLatin1String("reactions")).toArray();
    for (const auto &value : reactions) {
        auto reaction = value.toObject();
        auto users = reaction.value(QLatin1String("users")).toArray();
        reaction.insert(QStringLiteral("count"), users.size());
        while (users.size() > most)
            users.removeLast();
        reaction.insert(QStringLiteral("users"), users);
        shown.append(reaction);
    }
    if (!shown.isEmpty())
        json.insert(QStringLiteral("reactions"), shown);
}

} // namespace

QString toTs(qint64 us)
{
    return base::SlackTs::fromMicroseconds(us).text();
}

qint64 fromTs(const QString &ts)
{
    const auto whole = ts.contains(u'.') ? ts : ts + QStringLiteral(".000000");
    const auto parsed = base::SlackTs::parse(whole);
    return parsed ? parsed->microseconds() : -1;
}

QByteArray show(const WorldData &world, const StoredChannel &channel, const StoredMessage &message)
{
    if (!message.shown.isEmpty())
        return message.shown;
    auto json = message.content;
    json.insert(QStringLiteral("ts"), toTs(message.ts));
    if (message.root == 0) {
        addCounters(json, channel, message);
    } else {
        json.insert(QStringLiteral("thread_ts"), toTs(message.root));
        const auto root = channel.messages.find(message.root);
        if (root != channel.messages.end())
            json.insert(QStringLiteral("parent_user_id"), root->second.content.value(QLatin1String("user")));
    }
    shortenReactions(json, world.rules.reactionUsersShown);
    message.shown = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return message.shown;
}

} // namespace precedent::fakeslack
