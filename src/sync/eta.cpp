// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/eta.h"

#include <algorithm>
#include <cstdint>

namespace precedent::sync {

std::optional<int> Eta::seconds(base::Instant position) const
{
    const auto elapsed = (m_clock() - m_started.us).us / base::oneSecond;
    const auto covered = (m_wanted.to - position.us).us / base::oneSecond;
    const auto left = (position - m_wanted.from.us).us / base::oneSecond;
    if (elapsed <= 0 || covered <= 0 || left < 0 || m_wanted.from.us <= 0)
        return std::nullopt;
    constexpr std::int64_t longest = 365 * base::oneDay / base::oneSecond;
    // Divided first where the product would not fit.
    const auto rest = left > INT64_MAX / elapsed ? longest : left * elapsed / covered;
    return int(std::min(rest, longest));
}

} // namespace precedent::sync
