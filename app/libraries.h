// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/library.h"

namespace precedent::app {

/// Every library that both programs are made with, Qt first.
[[nodiscard]] base::Libraries libraries();

} // namespace precedent::app
