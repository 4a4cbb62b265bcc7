// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeslack/world.h"

namespace precedent::fakeslack {

/// Events as Slack sends them, of what has just happened in the world: their time is its present.

/// A new message or reply.
[[nodiscard]] QJsonObject messageEvent(const World &world, const QString &channel, const QString &ts);
/// A change of a message that was `before`.
[[nodiscard]] QJsonObject changeEvent(const World &world, const QString &channel, const QString &ts,
                                      const QJsonObject &before);
/// The end of a message that was `before`.
[[nodiscard]] QJsonObject deletionEvent(const World &world, const QString &channel, const QJsonObject &before);
[[nodiscard]] QJsonObject reactionEvent(const World &world, const QString &channel, const QString &ts,
                                        const QString &user, const QString &emoji, bool isAdded);
/// Of types that say no more than the channel: "channel_archive", "channel_rename" …
[[nodiscard]] QJsonObject channelEvent(const World &world, const QString &type, const QString &channel);

/// A message as the world shows it now; empty when it is not there.
[[nodiscard]] QJsonObject shownMessage(const World &world, const QString &channel, const QString &ts);

} // namespace precedent::fakeslack
