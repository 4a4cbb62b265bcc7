// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/clausereader.h"
#include "recognize/phrasetable.h"
#include "recognize/vocabulary.h"

namespace precedent::recognize {

/// How many tokens at `at` may stand before a verdict without changing whose verdict it is or about what; 0 when none.
[[nodiscard]] std::size_t carrierLength(const Tokens &tokens, std::size_t at, std::size_t end);

[[nodiscard]] bool allCarriers(const Tokens &tokens, std::size_t from, std::size_t to);

/// A verdict's words within a clause from `from` to `end`, in the light of what stands around them: negated, blocked,
/// somebody else's.
[[nodiscard]] std::optional<Finding> judgedVerdict(const Tokens &tokens, std::size_t from, std::size_t end,
                                                   const Finding &found);

} // namespace precedent::recognize
