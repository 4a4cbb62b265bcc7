// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeslack/events.h"
#include "tests/unit/sync/syncworld.h"

namespace precedent {

/// A workspace with a ledger where things happen and are told as events at once.
struct TellingWorld : SyncWorld
{
    using SyncWorld::SyncWorld;

    void tell(const QJsonObject &event) { server.sockets().push(event); }

    QString tellRequest(const QString &text)
    {
        const auto ts = world.post(approvals.text(), QStringLiteral("U0SARA"), text);
        tell(fakeslack::messageEvent(world, approvals.text(), ts));
        world.advance(60);
        return ts;
    }
    void tellReaction(const QString &ts, const QString &emoji, bool isAdded = true)
    {
        if (isAdded)
            world.react(approvals.text(), ts, QStringLiteral("U0LEAD"), emoji);
        else
            world.unreact(approvals.text(), ts, QStringLiteral("U0LEAD"), emoji);
        tell(fakeslack::reactionEvent(world, approvals.text(), ts, QStringLiteral("U0LEAD"), emoji, isAdded));
    }
    void tellEdit(const QString &ts, const QString &text)
    {
        const auto before = fakeslack::shownMessage(world, approvals.text(), ts);
        world.editWithoutMark(approvals.text(), ts, text);
        tell(fakeslack::changeEvent(world, approvals.text(), ts, before));
    }

    void tellReply(const QString &root, const QString &text)
    {
        const auto ts = world.reply(approvals.text(), root, QStringLiteral("U0LEAD"), text);
        tell(fakeslack::messageEvent(world, approvals.text(), ts));
        world.advance(60);
    }
    void tellRemoval(const QString &ts)
    {
        const auto before = fakeslack::shownMessage(world, approvals.text(), ts);
        world.remove(approvals.text(), ts);
        const auto after = fakeslack::shownMessage(world, approvals.text(), ts);
        tell(after.isEmpty() ? fakeslack::deletionEvent(world, approvals.text(), before)
                             : fakeslack::changeEvent(world, approvals.text(), ts, before));
    }
};

} // namespace precedent
