// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace precedent::live {

/// Waits between tries that double up to a minute, and begin again after one that worked.
class Backoff
{
public:
    explicit Backoff(int firstMs) : m_first(firstMs), m_next(firstMs) {}

    [[nodiscard]] int next()
    {
        const int wait = m_next;
        m_next = std::min(2 * m_next, std::max(m_first, longestMs));
        return wait;
    }
    void reset() { m_next = m_first; }

private:
    static constexpr int longestMs = 60'000;

    int m_first;
    int m_next;
};

} // namespace precedent::live
