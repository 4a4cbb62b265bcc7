// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

namespace precedent::workspace {

/// When the window with this ledger was closed last, from the ledger's settings; empty before the first time.
[[nodiscard]] std::optional<base::Instant> lastVisit(const QHash<QString, QString> &settings);

/// The leaf of the log that the window had not seen yet; empty before the first time.
[[nodiscard]] std::optional<std::int64_t> firstUnseenLeaf(const QHash<QString, QString> &settings);

/// Says that the visit ends now. Written in the background; one that cannot be written is not missed.
void endVisit(store::Ledger &ledger);

} // namespace precedent::workspace
