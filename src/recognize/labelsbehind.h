// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace precedent::recognize {

/// "Acme ← customer", "Acme  _customer_", "Acme [customer]" as "customer: Acme", where two such labels are known.
[[nodiscard]] QStringList withLabelsFromBehind(const QStringList &lines);

} // namespace precedent::recognize
