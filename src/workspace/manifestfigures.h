// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/readmanifest.h"

namespace precedent::workspace {

/// Whether the manifest's figures agree with each other: rows with files, counts of the ledger with its channels.
[[nodiscard]] bool agreesWithItself(const Manifest &manifest);

/// Whether they are those of these rows.
[[nodiscard]] bool agreesWithRows(const Manifest &manifest, const insight::Snapshot &snapshot,
                                  const std::vector<insight::RowIndex> &rows);

/// Whether the files, read again cell by cell, add up to them; true for workbooks, which are not read. The same errors
/// as exporting::readBack() but for Mismatch.
[[nodiscard]] base::Result<bool> agreesWithFiles(const Manifest &manifest, const base::CancelToken &cancel);

} // namespace precedent::workspace
