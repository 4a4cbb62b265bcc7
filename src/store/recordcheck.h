// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"

namespace precedent::store {

class Connection;
class Reader;
struct ThreadKey;

/// The row of that thread holds exactly this record, column by column as it would be written; reading a row forgives
/// what it does not know.
[[nodiscard]] base::Result<bool> isStoredAs(Connection &connection, const domain::Record &record);

/// The ids of rows, also of merged ones, of threads whose root is not in the archive: nobody wrote those messages.
[[nodiscard]] base::Result<QStringList> recordsWithoutMessage(const Reader &ledger);

/// Words of that thread's messages were erased, so that nobody can tell any more what it told of.
[[nodiscard]] base::Result<bool> isErased(const Reader &ledger, const ThreadKey &thread);

} // namespace precedent::store
