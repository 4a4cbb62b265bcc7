// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeslack/cursors.h"
#include "tests/support/fakeslack/http.h"
#include "tests/support/fakeslack/worlddata.h"

#include <optional>

namespace precedent::fakeslack {

/// How the server behaves towards one app.
struct Profile
{
    QByteArray token = QByteArrayLiteral("xoxb-test-token");
    QByteArray appToken = QByteArrayLiteral("xapp-test-token"); ///< for apps.connections.open alone
    QString scopes =
        QStringLiteral("channels:read,channels:history,groups:read,groups:history,users:read,reactions:read");
    int mostMessages = 999;
    int mostReplies = 1000;
    int mostOfLists = 1000;
    /// As for apps distributed outside the Marketplace: 15 objects a page and one call a minute for history and
    /// replies.
    bool isRestricted = false;
    int restrictedSeconds = 60;
    /// Pages end early, sometimes before their first object; the seed says where.
    std::optional<quint32> shortPagesSeed;
    bool rootOnEveryPage = true;
    /// Every page of messages begins with the last message of the one before.
    bool overlapsPages = false;
    /// Every page of messages comes twice.
    bool repeatsPages = false;
    /// With `oldest` alone, page from the oldest message on.
    bool isOldestOnlyForward = false;
    bool offersGzip = true;
};

/// Answers a call as Slack does; the token has been checked. ok:false codes as in Slack's documentation.
[[nodiscard]] QByteArray answerCall(const WorldData &world, const Profile &profile, Cursors &cursors,
                                    const HttpRequest &request);

/// {"ok":false,"error":code} and what `extra` adds.
[[nodiscard]] QByteArray failure(const QString &code, const QJsonObject &extra = {});

} // namespace precedent::fakeslack
