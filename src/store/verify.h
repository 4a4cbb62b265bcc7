// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "store/ledgertypes.h"

namespace precedent::store {

/// Recomputes the log from the stored rows: leaves, commitments against contents, tree, checkpoints and signatures,
/// and that every projected row belongs to what the log says. Reads only. Problems come in the report; errors are those
/// of Ledger::open() for a file that cannot be looked into, and Interrupted "verify-stopped".
[[nodiscard]] base::Result<VerifyReport> verify(const QString &ledgerPath, const base::CancelToken &cancel = {});

} // namespace precedent::store
