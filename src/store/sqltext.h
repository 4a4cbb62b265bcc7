// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace precedent::store {

/// The text of the built-in file `sql/<name>.sql`; Internal "ledger-statement" when there is none.
[[nodiscard]] base::Result<QByteArray> sqlText(const QString &name);
/// The names of all built-in statements except migrations, sorted.
[[nodiscard]] QStringList sqlNames();
/// The folder of the built-in migrations, one numbered folder per version.
[[nodiscard]] QString migrationsFolder();

} // namespace precedent::store
