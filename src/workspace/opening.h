// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/visit.h"
#include "workspace/workspace.h"

namespace precedent::workspace {

/// What a window looks for in the ledger before its records are read.
struct Opening
{
    bool isEmpty = false;                       ///< no channel is known and nothing was imported
    std::optional<base::Instant> newestRequest; ///< when it was made; empty when there is none
    std::optional<Question> lastQuestion;       ///< that the last window was left with
};

/// Reads it with few queries; what cannot be read is left out, and told when the records are read.
[[nodiscard]] Opening readOpening(Workspace &workspace);

/// The name of the saved view that windows open with; empty without one. Reads the ledger.
[[nodiscard]] QString openingView(Workspace &workspace);
/// Windows open with this view from now on, with none where the name is empty; tells it as new views are told.
[[nodiscard]] base::Result<void> setOpeningView(Workspace &workspace, const QString &name);

} // namespace precedent::workspace
