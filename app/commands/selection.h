// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/console.h"
#include "app/commands/session.h"

namespace precedent::commands {

/// The rows that pass the FILTERS of a call.
struct Selection
{
    SnapshotView view;
    query::Filter filter;
    std::vector<insight::RowIndex> rows;
};

/// Opens the ledger, reads the filter and applies it; errors as openForReading(), readFilter() and Snapshot::select().
[[nodiscard]] base::Result<Selection> selectRows(const Invocation &invocation);
/// The same, with a warning where the filter asks for flags that nothing can have, or finds nothing and names somebody
/// whom no record has.
[[nodiscard]] base::Result<Selection> selectRows(const Invocation &invocation, Console &console);
/// The same from a ledger that is open already.
[[nodiscard]] base::Result<Selection> selectRows(const Invocation &invocation, const store::Reader &reader);

} // namespace precedent::commands
