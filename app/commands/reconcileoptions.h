// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"
#include "reconcile/matching.h"

namespace precedent::commands {

/// What a call of `reconcile` says about the file.
struct ReconcileOptions
{
    QString file;
    QString output;      ///< empty: none; "-" for stdout
    QStringList columns; ///< "date=Created", … of --map
    reconcile::Reading reading;
    reconcile::Window window;
    [[nodiscard]] bool isStdout() const { return output == QLatin1String("-"); }
    /// Something was said that is worth keeping for the next file of these headings.
    [[nodiscard]] bool saysHow() const { return !columns.isEmpty() || !(reading == reconcile::Reading()); }
};

[[nodiscard]] std::vector<OptionSpec> reconcileOptionSpecs();
/// Usage "option-value-wrong", "options-exclude".
[[nodiscard]] base::Result<ReconcileOptions> readReconcileOptions(const Invocation &invocation);

} // namespace precedent::commands
