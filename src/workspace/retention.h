// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "records/erasing.h"

namespace precedent::workspace {

/// What an erasure would do under the holds in force, from the ledger as it is now.
[[nodiscard]] base::Result<records::ErasurePlan>
planErasure(const store::Reader &reader, const records::ErasureTarget &target, const base::Instant &now);

/// Everything that began before that day, in the reporting zone.
[[nodiscard]] records::ErasureTarget beforeDay(QDate day, const base::Zone &zone);

/// What an erasure is based on, as it stands in the log; it must not name anybody.
inline constexpr qsizetype longestBasis = 200;

} // namespace precedent::workspace
