// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::app {

/// `precedent/ledger.precedent` in this user's data folder, the same for both programs; the folder need not exist.
[[nodiscard]] QString defaultLedgerPath();

} // namespace precedent::app
