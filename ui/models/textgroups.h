// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/patterns.h"

#include <string_view>

namespace precedent::models {

/// The rows of one type and of the same folded texts, of those that are grouped by; the texts belong to the snapshot.
struct TextGroup
{
    Pattern pattern;
    std::string_view reason;
    std::string_view context;
    int reasonCode = 0; ///< equal for reasons that fold to the same text
    int contextCode = 0;
    std::map<std::uint16_t, std::vector<std::int64_t>> amounts; ///< by currency code
};
using TextGroups = std::vector<TextGroup>;

/// The rows by type and what they are grouped by, in the order in which each group was met first.
[[nodiscard]] TextGroups textGroups(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows,
                                    insight::Grouping groupedBy);
/// Takes the requests of another group in as well.
void add(TextGroup &sum, const TextGroup &group);
/// The group as it is shown: rows in their order, the median of each currency.
[[nodiscard]] Pattern finished(const insight::Snapshot &snapshot, TextGroup group);

} // namespace precedent::models
