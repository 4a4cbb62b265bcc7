// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/shell/jobcontroller.h"

namespace precedent::gui {

/// What a sync of the window reads.
struct SyncOrder
{
    /// To be used and kept from now on; empty: the one that is kept.
    QByteArray pastedToken;
    /// Of a first sync; null reads what is followed already.
    std::optional<firstrun::SyncPlan> plan;
};

/// Reads Slack into the ledger. The ledger outlives the job. Errors are those of SlackAccess::token(), of the job lock
/// and of sync::run().
[[nodiscard]] shell::JobFunction syncJob(store::Ledger &ledger, std::shared_ptr<firstrun::SlackAccess> access,
                                         const SyncOrder &order);

/// The first instant that syncs of the window read; null: everything.
[[nodiscard]] base::Result<base::Instant> readSince(const store::Ledger &ledger);

/// Reads channels (ids; none means all) of a Slack export into the ledger.
[[nodiscard]] shell::JobFunction importJob(store::Ledger &ledger, const QString &path, const QStringList &channels);

} // namespace precedent::gui
