// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <map>
#include <set>
#include <vector>

namespace precedent::fakeslack {

/// A message as its author left it; thread counters are computed when it is shown. Times are microseconds since 1970.
struct StoredMessage
{
    QJsonObject content;
    qint64 ts = 0;
    qint64 root = 0; ///< ts of the thread's root; 0 on what is no reply
    bool hadReplies = false;
    std::vector<QJsonObject> earlier; ///< contents before each change, which Slack never shows again
    /// The bytes last shown; emptied by every change.
    mutable QByteArray shown;

    [[nodiscard]] bool isBroadcast() const
    {
        return content.value(QLatin1String("subtype")).toString() == QLatin1String("thread_broadcast");
    }
    [[nodiscard]] bool isInHistory() const { return root == 0 || isBroadcast(); }
};

struct StoredChannel
{
    QString id;
    QString name;
    QStringList previousNames;
    bool isPrivate = false;
    bool isArchived = false;
    bool isMember = true;
    QStringList members;
    std::map<qint64, StoredMessage> messages;
    std::map<qint64, std::set<qint64>> replies; ///< by root
};

/// How the workspace shows what it has.
struct Rules
{
    /// Most users listed on a reaction; the count stays right.
    int reactionUsersShown = 1000;
    /// The same where somebody asks for all of them.
    int reactionUsersInFull = 1000;
    /// What is older is hidden, as on free plans, and is_limited set; 0 shows all.
    qint64 visibleSince = 0;
};

struct WorldData
{
    QString teamId = QStringLiteral("T0FAKE");
    QString teamName = QStringLiteral("Fake Workspace");
    QString url = QStringLiteral("https://fake-workspace.slack.com/");
    std::vector<QJsonObject> people;
    std::map<QString, StoredChannel> channels;
    Rules rules;
    qint64 now = 0;
};

/// "1760000000.000100"
[[nodiscard]] QString toTs(qint64 us);
/// The inverse, also of "0" and of seconds without a fraction; -1 when it is no ts.
[[nodiscard]] qint64 fromTs(const QString &ts);

/// The message as Slack would show it now.
[[nodiscard]] QByteArray show(const WorldData &world, const StoredChannel &channel, const StoredMessage &message);

} // namespace precedent::fakeslack
