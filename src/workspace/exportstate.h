// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/exporthistory.h"

namespace precedent::workspace {

/// What became of an export since; the first that holds, from the gravest.
enum class ExportState {
    FileChanged,
    FileAbsent,
    DataChanged, ///< the files stand, but the same filter gives other rows or values today
    FileSame,    ///< the files stand; whether the rows do cannot be told
    Same,
};

/// True for a selection of so many rows that the log does not name them: it cannot be run again.
[[nodiscard]] bool hasForgottenRows(const PastExport &past);

/// Reads the files, and the manifest where one stands beside them, and writes the rows anew into nothing but a hash;
/// any thread. Errors as checkFile() and checkManifest(); Mismatch "export-manifest-altered", "export-log-cut" and
/// "export-other-ledger"; Interrupted "export-interrupted".
[[nodiscard]] base::Result<ExportState> stateOf(const PastExport &past, const insight::Snapshot &snapshot,
                                                const store::Reader &reader, const base::CancelToken &cancel = {});

} // namespace precedent::workspace
