// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>

namespace precedent::insight {

// Buckets in the order of the values: one each for 0 to 127, then 64 for every power of two.
inline constexpr int bucketBits = 7;
inline constexpr std::size_t bucketsPerPower = 1U << (bucketBits - 1);
inline constexpr std::uint16_t bucketCount = bucketsPerPower * (64 - bucketBits + 2);
/// Of what has no value.
inline constexpr std::uint16_t noBucket = bucketCount;

/// Ascends with the value; negative values count as 0.
[[nodiscard]] inline std::uint16_t bucketOf(std::int64_t value)
{
    const auto number = static_cast<std::uint64_t>(std::max(value, std::int64_t{0}));
    const auto shift = std::max(static_cast<int>(std::bit_width(number)) - bucketBits, 0);
    return static_cast<std::uint16_t>(static_cast<std::size_t>(shift) * bucketsPerPower +
                                      static_cast<std::size_t>(number >> shift));
}

} // namespace precedent::insight
