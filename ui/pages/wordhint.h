// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <optional>

namespace precedent::pages {

/// What somebody may have meant whose words find nothing: words are looked for in texts and names only.
struct WordHint
{
    query::Filter meant;                ///< those words as conditions
    std::vector<query::Clause> instead; ///< the conditions that take their place
};

/// The words of the search that are called like a type, a decision or a currency, in the language of the window or in
/// English, as such conditions. Nothing without any.
[[nodiscard]] std::optional<WordHint> wordHint(const query::Filter &filter);

} // namespace precedent::pages
