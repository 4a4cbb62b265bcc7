// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/workspace.h"
#include "sync/sync.h"
#include "workspace/workspace.h"

namespace precedent::app {

/// Fills an empty ledger with a fictional workspace through the real path: raw messages, archive, recognition.
/// Usage "ledger-has-content" when there is anything in it.
[[nodiscard]] base::Result<void> fillFromSample(store::Ledger &ledger, const sample::Options &options,
                                                const std::function<void(const sync::Progress &)> &onProgress = {});

/// The sample workspace in a throw-away ledger that is deleted with the object, with the sample's end as its present.
[[nodiscard]] base::Result<std::unique_ptr<workspace::Workspace>>
openSampleWorkspace(const sample::Options &options = {});

} // namespace precedent::app
