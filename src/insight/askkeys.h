// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace precedent::insight {

/// What makes two requests the same one: the conversation, or customer, type and amount; only what is known counts.
[[nodiscard]] QStringList askKeys(const domain::Record &record);

} // namespace precedent::insight
