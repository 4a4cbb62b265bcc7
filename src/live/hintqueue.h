// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/hint.h"

#include <condition_variable>
#include <mutex>

namespace precedent::live {

/// Hints on their way from the thread that listens to the one that reads. Thread-safe.
class HintQueue
{
public:
    explicit HintQueue(std::size_t most = 10'000) : m_most(most) {}

    /// More than can be kept become one that asks for a sync.
    void push(Hint hint);
    /// All hints in the order in which they came; waits that long for the first.
    [[nodiscard]] std::vector<Hint> take(int milliseconds);
    /// Hints that could not be followed, to stand before newer ones.
    void putBack(std::vector<Hint> hints);

private:
    void keepShort();

    std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::vector<Hint> m_hints;
};

} // namespace precedent::live
