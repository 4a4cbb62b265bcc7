// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/workspace.h"
#include "sync/sync.h"
#include "workspace/workspace.h"

#include <QtCore/QTemporaryDir>

namespace precedent::app {

/// What a filling is told and asked while it runs.
struct SampleRun
{
    base::CancelToken cancel = {};
    std::function<void(const sync::Progress &)> onProgress = nullptr;
};

/// Fills an empty ledger with a fictional workspace through the real path: raw messages, archive, recognition.
/// Usage "ledger-has-content" when there is anything in it, Interrupted when it was stopped.
[[nodiscard]] base::Result<void> fillFromSample(store::Ledger &ledger, const sample::Options &options,
                                                const SampleRun &run = {});

/// A throw-away ledger with the sample in it, and the sample's end as its present; deleted with the last copy.
struct SampleLedger
{
    std::shared_ptr<QTemporaryDir> folder;
    QString path;
    store::OpenOptions open;
};
/// Takes seconds; any thread.
[[nodiscard]] base::Result<SampleLedger> makeSampleLedger(const sample::Options &options = {},
                                                          const SampleRun &run = {});
/// Opens it and reads the records in the background; the ledger is kept as long as the workspace.
[[nodiscard]] base::Result<std::unique_ptr<workspace::Workspace>> openSampleLedger(const SampleLedger &sample);

/// Both at once, with all records read.
[[nodiscard]] base::Result<std::unique_ptr<workspace::Workspace>>
openSampleWorkspace(const sample::Options &options = {});

} // namespace precedent::app
