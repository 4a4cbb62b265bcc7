// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/filterstate.h"

namespace precedent::shell {

/// A click on a mark: shows its rows on `page`. On one that is in force it takes its conditions back and stays.
void pickMark(FilterState &filter, const QString &page, const Mark &mark);
/// A second click would take the mark back.
[[nodiscard]] bool isPicked(const FilterState &filter, const Mark &mark);

/// Esc: removes what the last click on a mark brought, else the last chip.
void removeLast(FilterState &filter);
/// removeLast() would remove something.
[[nodiscard]] bool hasLast(const FilterState &filter);

} // namespace precedent::shell
