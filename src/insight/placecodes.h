// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/dictionary.h"

#include <array>

namespace precedent::insight {

/// Codes of texts by where they stand in memory: rows share texts, and as long as these live, what stands at the same
/// place is the same text. To be forgotten before the texts are.
class PlaceCodes
{
public:
    /// The code in the dictionary at `column` of what these texts say together; `make()` gives one that is not known.
    template <typename Make>
    Code of(const void *column, QStringView first, QStringView second, const Make &make)
    {
        const Place place{column, first.data(), first.size(), second.data(), second.size()};
        auto &slot = m_slots[slotOf(place)];
        if (slot.place != place)
            slot = {place, make()};
        return slot.code;
    }

private:
    struct Place
    {
        const void *column = nullptr;
        const void *first = nullptr;
        qsizetype firstSize = 0;
        const void *second = nullptr;
        qsizetype secondSize = 0;
        bool operator==(const Place &) const = default;
    };
    struct Slot
    {
        Place place;
        Code code = 0;
    };
    static std::size_t slotOf(const Place &place)
    {
        constexpr std::uint64_t spread = 0x9E3779B97F4A7C15; // 2^64 by the golden ratio
        constexpr unsigned unused = 64 - 9;
        const auto number = [](const void *at) { return std::uint64_t(reinterpret_cast<std::uintptr_t>(at)); };
        return ((number(place.first) ^ number(place.second) << 7U ^ number(place.column) << 13U) * spread) >> unused;
    }

    std::array<Slot, 512> m_slots; ///< a newer one takes the place
};

} // namespace precedent::insight
