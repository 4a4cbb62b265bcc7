// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace precedent::charts {

/// The step of an axis from 0 to at least `highest` with three to five whole steps: 1, 2 or 5 times a power of ten.
[[nodiscard]] int axisStep(int highest);

} // namespace precedent::charts
