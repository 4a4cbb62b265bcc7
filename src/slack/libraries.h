// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/library.h"

namespace precedent::slack {

/// The outside libraries of this module, with the versions that are loaded.
[[nodiscard]] base::Libraries libraries();

} // namespace precedent::slack
