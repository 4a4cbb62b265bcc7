// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

namespace precedent::insight {

/// A sum of 64-bit numbers that is exact whatever it passes through; value() stops at the ends of what fits.
class WideSum
{
public:
    WideSum &operator+=(std::int64_t value) { return add(static_cast<std::uint64_t>(value), value < 0 ? -1 : 0); }
    WideSum &operator+=(const WideSum &other) { return add(other.m_low, other.m_high); }
    WideSum &operator-=(const WideSum &other)
    {
        const bool borrows = m_low < other.m_low;
        m_low -= other.m_low;
        m_high -= other.m_high + (borrows ? 1 : 0);
        return *this;
    }
    [[nodiscard]] std::int64_t value() const
    {
        const auto low = static_cast<std::int64_t>(m_low);
        if (m_high == (low < 0 ? -1 : 0))
            return low;
        return m_high < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
    }

private:
    WideSum &add(std::uint64_t low, std::int64_t high)
    {
        m_low += low;
        m_high += high + (m_low < low ? 1 : 0);
        return *this;
    }

    std::uint64_t m_low = 0;
    std::int64_t m_high = 0;
};

} // namespace precedent::insight
