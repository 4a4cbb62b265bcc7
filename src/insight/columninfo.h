// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/row.h"

#include <QtCore/QStringList>

namespace precedent::insight {

/// The export columns of schema v1 in their contractual order (INTERFACES: export schema).
[[nodiscard]] const QStringList &exportColumns();

/// True for a name of exportColumns().
[[nodiscard]] bool isExportColumn(const QString &name);

} // namespace precedent::insight
