// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "store/ledger.h"

namespace precedent::workspace {

/// What a manifest was held against and found; several may hold at once.
struct ManifestCheck
{
    QStringList changedFiles; ///< names of files that are not what was exported
    QStringList absentFiles;
    bool dataChanged = false; ///< the same filter gives other rows today
    bool logCut = false;      ///< the ledger's log does not begin with what the manifest saw of it
    bool otherLedger = false; ///< the manifest is of another ledger; data and log were not compared
    bool isSigned = false;    ///< the checkpoint in it carries a signature that holds
    std::int64_t rows = 0;
    [[nodiscard]] bool matches() const
    {
        return changedFiles.isEmpty() && absentFiles.isEmpty() && !dataChanged && !logCut && !otherLedger;
    }
};

/// Reads the manifest, its files beside it and the ledger. Input "manifest-unreadable" or "manifest-wrong" for one that
/// is none; Ledger errors as for opening; Interrupted "verify-stopped".
[[nodiscard]] base::Result<ManifestCheck> checkManifest(const QString &manifestPath, const store::Reader &reader,
                                                        const base::CancelToken &cancel = {});

/// The one error that tells what matters most: Mismatch "export-log-cut", "export-other-ledger", "export-file-changed",
/// "export-file-absent" or "export-data-changed"; success where everything matches.
[[nodiscard]] base::Result<void> outcomeOf(const ManifestCheck &check, const QString &manifestPath);

} // namespace precedent::workspace
