// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

namespace precedent::store {

class Transaction;

/// The written name stands for nobody from now on; nothing happens where it stood for nobody.
[[nodiscard]] base::Result<void> removeAlias(Transaction &transaction, const QString &name);

} // namespace precedent::store
