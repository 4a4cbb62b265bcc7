// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"
#include "sync/movedchannel.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/pages/gapsdialog.h"
#include "ui/shell/jobcontroller.h"

namespace precedent::gui {

/// What a sync of the window reads.
struct SyncOrder
{
    /// To be used and kept from now on; empty: the one that is kept.
    QByteArray pastedToken;
    /// Of a first sync; null reads what is followed already.
    std::optional<firstrun::SyncPlan> plan;
    /// Nobody waits for it: says nothing when all is well, and ends with Partial "sync-partial" when a channel failed.
    bool isAutomatic = false;
    /// Told on the job's thread of each channel that seems to have got another id; may be empty.
    std::function<void(const sync::MovedChannel &)> onMoved = {};
    /// Reads this channel alone, back to the gap's beginning at the least; null reads all of them.
    std::optional<pages::Gap> gap = {};
};

/// Reads Slack into the ledger, every workspace that has followed channels. The ledger outlives the job. Errors are
/// those of SlackAccess::token(), of the job lock and of sync::runEach(), and NotConfigured "team-mismatch" for a
/// pasted token of another workspace.
[[nodiscard]] shell::JobFunction syncJob(store::Ledger &ledger, std::shared_ptr<firstrun::SlackAccess> access,
                                         const SyncOrder &order);

/// Reads channels (ids; none means all) of a Slack export or slackdump database into the ledger.
[[nodiscard]] shell::JobFunction importJob(store::Ledger &ledger, const QString &path, const QStringList &channels);

} // namespace precedent::gui
