// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sync.h"

#include <memory>

namespace precedent::sync {

/// One workspace of a run.
struct WorkspaceRun
{
    domain::TeamId team; ///< what the source has to be; empty takes any
    /// Or why it cannot be reached.
    base::Result<std::unique_ptr<slack::Source>> source;
    /// Ids or #names; empty means the channels followed of it.
    QStringList channels = {};
};

/// The setting that says that a workspace was read over the Web API, and not only imported.
[[nodiscard]] QString connectedKey(const domain::TeamId &team);

/// Workspaces that were read over the Web API and have followed channels, by id.
[[nodiscard]] base::Result<std::vector<domain::TeamId>> connectedTeams(const store::Reader &reader);

/// run() for each workspace in turn. One that fails does not stop the others: its channels stand in the report with the
/// error. What would stop every one ends the run: a stop, the time budget, the ledger. If all failed, the gravest error
/// (INTERFACES: exit codes) is returned.
[[nodiscard]] base::Result<Report> runEach(const std::vector<WorkspaceRun> &workspaces, store::Ledger &ledger,
                                           const Request &request);

} // namespace precedent::sync
