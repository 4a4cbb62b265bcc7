// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace precedent::gui {

/// Says on standard error why the program ends; gives its exit code.
[[nodiscard]] int fail(const base::Error &error);
/// The same in a box of its own, too, for somebody who started the program by a click.
[[nodiscard]] int failVisibly(const base::Error &error);

} // namespace precedent::gui
