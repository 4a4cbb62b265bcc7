// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <future>

namespace precedent::base {

/// So many records are worth a second thread; fewer are done before it has begun.
inline constexpr std::size_t worthAThread = 10'000;

/// Does both at the same time, the second on the calling thread; one after the other where it is not worth a thread or
/// none can be had.
template <typename First, typename Second>
void doBoth(bool isWorthAThread, First first, Second second)
{
    auto other = std::async(isWorthAThread ? std::launch::async | std::launch::deferred : std::launch::deferred, first);
    second();
    other.get();
}

} // namespace precedent::base
