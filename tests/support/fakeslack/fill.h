// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeslack/world.h"

#include <QtCore/QJsonObject>

namespace precedent::fakeslack {

/// How many messages to invent; `threads` of them are roots with replies, and all together are `messages`.
struct FillOptions
{
    int messages = 20'000;
    int threads = 4'000;
    quint32 seed = 1;
    qint64 secondsApart = 60;
};

/// Fills a channel up to the world's present: requests, some with a thread that decides them. Same options, same bytes.
void fillChannel(World &world, const QString &channel, const FillOptions &options);

/// Fills a world from a script: {"team":{"id","name","url"},"channels":[{"id","name","is_private"}],"users":[user
/// objects],"messages":{"C…":[message objects]}}. Thread counters are computed, not read.
void loadWorld(World &world, const QJsonObject &script);

} // namespace precedent::fakeslack
