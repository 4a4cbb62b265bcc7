// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/thread.h"

namespace precedent::records {

/// A thread with what it was read as by itself.
struct ReadThread
{
    domain::Thread thread;
    domain::Record record;
};

/// How far apart the two may be that tell of one request: a card that an app posts in two channels at once, and an
/// outcome that it posts anew.
inline constexpr std::int64_t mirrorReach = base::oneMinute;
inline constexpr std::int64_t outcomeReach = 14 * base::oneDay;

/// Whether `later` is the same request as `earlier`: the same card of one app in another channel, or the outcome that
/// the app posted as a message of its own. Both by the same app, with nothing in them that differs.
[[nodiscard]] bool tellsOfSame(const ReadThread &earlier, const ReadThread &later);

/// The first thread with the messages of the other hung on, to be read as one.
[[nodiscard]] domain::Thread joined(domain::Thread head, const domain::Thread &other);

} // namespace precedent::records
