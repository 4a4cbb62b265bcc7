// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/commands/invocation.h"
#include "records/erasing.h"

namespace precedent::commands {

/// --dry-run, --yes, --basis.
[[nodiscard]] const std::vector<OptionSpec> &erasureOptions();
/// "person", "customer", "before".
[[nodiscard]] QString wordOf(records::ErasureKind kind);

/// Tells what a plan would erase and what that takes, or erases it, where --yes is said. `basis` is what the log keeps
/// without --basis. Usage "basis-unfit", "basis-names-somebody", "confirmation-missing"; errors as records::erase().
[[nodiscard]] base::Result<Outcome> carryOut(const Invocation &invocation, Console &console, store::Ledger &ledger,
                                             const records::ErasurePlan &plan, const QString &basis, bool isDryRun);

} // namespace precedent::commands
