// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QWidget;

namespace precedent::shell {

/// Tab goes through these areas of a window one after another; whatever stands in none of them follows.
void orderFocus(std::initializer_list<const QWidget *> areas);

/// The keyboard goes to the first list or table that is visible in the area.
void focusFirstList(const QWidget &area);

} // namespace precedent::shell
