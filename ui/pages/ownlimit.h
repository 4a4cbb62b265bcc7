// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/authority.h"
#include "ui/models/latestonly.h"
#include "ui/shell/page.h"

namespace precedent::pages {

/// Counts behind the window how many of an agent's requests ask for no more than the agent may decide alone.
class OwnLimitCount
{
public:
    using Deliver = std::function<void(const insight::AskBelowLimit &)>;

    /// `deliver` runs on the owner's thread with the newest answer; of a ledger without limits it counts amounts only.
    OwnLimitCount(const shell::PageContext &context, QObject *owner, Deliver deliver);

    void request(const std::shared_ptr<const insight::Snapshot> &snapshot, const std::vector<insight::RowIndex> &rows);

private:
    workspace::Workspace &m_workspace;
    models::LatestOnly m_latest;
    Deliver m_deliver;
};

/// "6 of 20 requests with an amount are within the own limit"; empty where no limit is in force.
[[nodiscard]] QString ownLimitText(const insight::AskBelowLimit &figures, const QLocale &locale);

} // namespace precedent::pages
