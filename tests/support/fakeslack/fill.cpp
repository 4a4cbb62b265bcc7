// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeslack/fill.h"

#include <QtCore/QJsonArray>

#include <random>

namespace precedent::fakeslack {

namespace {

QString requester(std::mt19937 &random)
{
    return QStringLiteral("U0AGENT%1").arg(random() % 20);
}

QJsonObject message(qint64 ts, qint64 root, const QString &user, const QString &text)
{
    QJsonObject content{{QStringLiteral("type"), QStringLiteral("message")},
                        {QStringLiteral("ts"), toTs(ts)},
                        {QStringLiteral("user"), user},
                        {QStringLiteral("text"), text}};
    if (root != 0)
        content.insert(QStringLiteral("thread_ts"), toTs(root));
    return content;
}

} // namespace

void fillChannel(World &world, const QString &channel, const FillOptions &options)
{
    std::mt19937 random(options.seed);
    const int perThread = options.threads == 0 ? 0 : options.messages / options.threads;
    const auto step = options.secondsApart * base::oneSecond;
    auto ts = world.now().us - qint64(options.messages + 1) * step;
    qint64 root = 0;
    int repliesLeft = 0;
    int threads = 0;
    for (int i = 0; i < options.messages; ++i) {
        ts += step;
        if (repliesLeft > 0) {
            --repliesLeft;
            const auto verdict = repliesLeft == 0 ? QStringLiteral("approved") : QStringLiteral("looking into it");
            world.insert(channel, message(ts, root, QStringLiteral("U0LEAD"), verdict));
            continue;
        }
        root = ts;
        const auto text = QStringLiteral("Refund of $%1 for order %2").arg(5 + random() % 400).arg(10'000 + i);
        world.insert(channel, message(ts, 0, requester(random), text));
        // Replies in every other place keep roots without a thread between the threads.
        const int wanted = std::max(1, perThread / 2);
        if (threads < options.threads && i + wanted < options.messages) {
            ++threads;
            repliesLeft = wanted;
        }
    }
}

void loadWorld(World &world, const QJsonObject &script)
{
    const auto team = script.value(QLatin1String("team")).toObject();
    const auto users = script.value(QLatin1String("users")).toArray();
    world.change([&](WorldData &data) {
        data.teamId = team.value(QLatin1String("id")).toString(data.teamId);
        data.teamName = team.value(QLatin1String("name")).toString(data.teamName);
        data.url = team.value(QLatin1String("url")).toString(data.url);
        for (const auto &user : users)
            data.people.push_back(user.toObject());
    });
    const auto channels = script.value(QLatin1String("channels")).toArray();
    for (const auto &value : channels) {
        const auto channel = value.toObject();
        world.addChannel(channel.value(QLatin1String("id")).toString(), channel.value(QLatin1String("name")).toString(),
                         channel.value(QLatin1String("is_private")).toBool());
    }
    const auto messages = script.value(QLatin1String("messages")).toObject();
    for (auto list = messages.begin(); list != messages.end(); ++list) {
        const auto objects = list.value().toArray();
        for (const auto &object : objects)
            world.insert(list.key(), object.toObject());
    }
}

} // namespace precedent::fakeslack
