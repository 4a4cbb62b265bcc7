// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <functional>

namespace precedent::base {

/// Where the present comes from; replaceable, so that tests and reruns can fix it. Callable from any thread.
using Clock = std::function<Instant()>;

/// The machine's clock.
[[nodiscard]] Clock systemClock();
/// A clock that always answers `instant` (`--now`, `PRECEDENT_NOW`).
[[nodiscard]] Clock fixedClock(Instant instant);

} // namespace precedent::base
