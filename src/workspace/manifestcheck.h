// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "store/reader.h"

namespace precedent::workspace {

/// What a manifest was held against and found; several may hold at once.
struct ManifestCheck
{
    std::int64_t rows = 0;
    QStringList files;
    QStringList changedFiles; ///< names of files that are not what was exported
    QStringList absentFiles;
    bool otherLedger = false; ///< the manifest is of another ledger; log and data were not compared
    bool logCut = false;      ///< the ledger's log does not begin with what the manifest saw of it
    bool altered = false; ///< hashes or figures in the manifest are not those of the files, the log or the same data
    bool dataChanged = false; ///< the same filter gives other rows today
    /// False for a selection of so many rows that their ids were not kept, and for what the log does not tell of in a
    /// form other than the audit CSV.
    bool dataCompared = true;
    bool isSigned = false; ///< the checkpoint in it carries a signature that holds
    [[nodiscard]] bool matches() const
    {
        return changedFiles.isEmpty() && absentFiles.isEmpty() && !otherLedger && !logCut && !altered && !dataChanged;
    }
};

/// Reads the manifest, the files beside it and the ledger. Input "manifest-unreadable", or "manifest-wrong" for a file
/// that is none or whose checkpoint is not signed as it says; Ledger errors of reading; Interrupted
/// "verify-stopped".
[[nodiscard]] base::Result<ManifestCheck> checkManifest(const QString &manifestPath, const store::Reader &reader,
                                                        const base::CancelToken &cancel = {});

/// The one error that tells what matters most: Mismatch "export-log-cut", "export-other-ledger",
/// "export-manifest-altered", "export-file-changed", "export-file-absent" or "export-data-changed"; success where
/// everything matches.
[[nodiscard]] base::Result<void> outcomeOf(const ManifestCheck &check, const QString &manifestPath);

} // namespace precedent::workspace
