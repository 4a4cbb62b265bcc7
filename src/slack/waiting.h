// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/instant.h"

#include <QtCore/QByteArray>

#include <functional>

namespace precedent::slack {

/// Seconds to wait before the next try, 1 to 900, from a Retry-After header: whole seconds or an HTTP date read against
/// `now`. Without a usable header 30 for the first wait of a call and 60 for later ones.
[[nodiscard]] int retryAfterSeconds(const QByteArray &header, base::Instant now, int earlierWaits);

/// How a client waits: replaceable, so that tests wait without sleeping.
struct Waiter
{
    /// Milliseconds on a clock that no one can set.
    std::function<qint64()> elapsed;
    /// False as soon as the token is cancelled.
    std::function<bool(qint64 milliseconds, const base::CancelToken &cancel)> sleep;
};

/// The machine's own.
[[nodiscard]] Waiter systemWaiter();

/// Milliseconds from 0 to `most`, drawn anew each time: what is added to a wait, so that those who were sent away
/// together do not come back together. Replaceable, so that tests wait equally long each time.
using Jitter = std::function<qint64(qint64 most)>;

/// Draws the same numbers for the same seed.
[[nodiscard]] Jitter seededJitter(quint32 seed);
/// Other numbers in each process.
[[nodiscard]] Jitter systemJitter();

/// Sleeps that long on a clock that no one can set; false as soon as the token is cancelled.
[[nodiscard]] bool sleepFor(qint64 milliseconds, const base::CancelToken &cancel);

} // namespace precedent::slack
