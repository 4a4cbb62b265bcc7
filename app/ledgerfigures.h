// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace precedent::app {

/// Version, size and counts of a ledger as "name: value" lines, channels by number; the code of what is wrong where it
/// cannot be read. No name of a person, channel or file is among them. Reads the ledger.
[[nodiscard]] QStringList ledgerFigures(const QString &path);

} // namespace precedent::app
