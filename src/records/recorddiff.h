// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace precedent::records {

/// The export columns in which two readings of one thread differ, in the columns' order; the format and how sure the
/// reading is are no difference.
[[nodiscard]] QStringList differingColumns(const domain::Record &before, const domain::Record &after);

} // namespace precedent::records
