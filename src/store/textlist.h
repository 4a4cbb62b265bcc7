// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace precedent::store {

/// A list in one text column, as a JSON array; "" for an empty one.
[[nodiscard]] QString toColumn(const QStringList &list);
[[nodiscard]] QStringList listFrom(const QString &column);

} // namespace precedent::store
