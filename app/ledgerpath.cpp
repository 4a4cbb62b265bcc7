// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledgerpath.h"

#include <QtCore/QStandardPaths>

namespace precedent::app {

QString defaultLedgerPath()
{
    // Not AppDataLocation: that has the program's own name in it, and the two programs share one ledger.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/precedent/ledger.precedent");
}

} // namespace precedent::app
