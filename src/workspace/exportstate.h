// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/exporthistory.h"

namespace precedent::workspace {

/// What became of an export since; the first that holds, from the gravest.
enum class ExportState {
    FileChanged,
    FileAbsent,
    DataChanged, ///< the files stand, but the same filter gives other rows or values today
    SameCount,   ///< the files stand and the filter gives as many rows; a workbook without a manifest tells no more
    Same,
};

/// Reads the files and writes the rows anew into nothing but a hash; any thread. Input errors as checkFile();
/// Interrupted "export-interrupted".
[[nodiscard]] base::Result<ExportState> stateOf(const PastExport &past, const insight::Snapshot &snapshot,
                                                const store::Reader &reader, const base::CancelToken &cancel = {});

} // namespace precedent::workspace
