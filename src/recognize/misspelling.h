// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/prose.h"

#include <optional>

namespace precedent::recognize {

/// The tokens with slips of the hand in words that decide put right: two letters that changed places, one too many or
/// one too few, "aprpoved", "declinded". Positions stay. Nothing where no word is misspelt.
[[nodiscard]] std::optional<Tokens> spelledRight(const Tokens &tokens);

} // namespace precedent::recognize
