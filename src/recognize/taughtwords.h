// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace precedent::recognize {

/// Of the files that this program writes.
inline constexpr int formVersion = 1;

// The words for ReadFrom, AnchorPlace and AuthorKind in a format's file, in their order.
inline constexpr std::array<const char *, 7> readFromWords{"after",   "below",  "part", "text",
                                                           "mention", "author", "fixed"};
inline constexpr std::array<const char *, 3> placeWords{"start", "line", "anywhere"};
inline constexpr std::array<const char *, 3> authorWords{"anyone", "person", "app"};

} // namespace precedent::recognize
