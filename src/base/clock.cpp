// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <chrono>

namespace precedent::base {

Clock systemClock()
{
    return [] {
        using namespace std::chrono;
        return Instant{duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
    };
}

Clock fixedClock(Instant instant)
{
    return [instant] { return instant; };
}

} // namespace precedent::base
