// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/document.h"

namespace precedent::recognize {

/// Labels that stand in cells of their own or in small print without a mark: fields that are label and value by turns,
/// "Owner Maya Ortiz" beside "Value $40".
void labelLooseCells(std::vector<Entry> &entries);

/// "*Agent*" as one field and "Sara" as the next.
void joinFields(std::vector<Entry> &entries);

} // namespace precedent::recognize
