// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"

#include <optional>
#include <span>

namespace precedent::insight {

/// The time from request to decision, added up over those decided at a known time.
struct Waited
{
    std::int64_t seconds = 0;
    int cases = 0;

    /// Seconds per 100 of these; empty for none.
    [[nodiscard]] std::optional<double> perHundred() const;
    bool operator==(const Waited &) const = default;
};

[[nodiscard]] Waited waited(const Snapshot &snapshot, std::span<const RowIndex> rows);

} // namespace precedent::insight
