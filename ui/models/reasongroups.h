// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/patterns.h"

#include <string_view>

namespace precedent::models {

/// The rows of one type and folded reason.
struct ReasonGroup
{
    Pattern pattern;
    std::string_view folded;
    std::map<std::uint16_t, std::vector<std::int64_t>> amounts; ///< by currency code
    bool hasRule = false;                                       ///< a rule's group shows it
};
using ReasonGroups = std::vector<ReasonGroup>;

/// The rows by type and reason, in the order in which each was met first; the texts belong to the snapshot.
[[nodiscard]] ReasonGroups reasonGroups(const insight::Snapshot &snapshot, const std::vector<insight::RowIndex> &rows);
/// Takes the requests of another group in as well.
void add(ReasonGroup &sum, const ReasonGroup &group);
/// The group as it is shown: rows in their order, the median of each currency.
[[nodiscard]] Pattern finished(const insight::Snapshot &snapshot, ReasonGroup group);

} // namespace precedent::models
