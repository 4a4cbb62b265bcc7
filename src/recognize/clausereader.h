// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/clauses.h"
#include "recognize/verdictreader.h"

#include <optional>

namespace precedent::recognize {

/// How much a word says by itself.
enum class Strength {
    Weak,   ///< "ok", "no": counts at the opening of a message only
    Phrase, ///< "go ahead", "can't do"
    Word,   ///< "approved", "denied"
};

/// A verdict found in one clause, with the tokens that say it.
struct Finding
{
    VerdictKind kind = VerdictKind::None;
    Strength strength = Strength::Weak;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t clause = 0;
};

/// The verdict of one clause; `opening` when nothing of substance stands before it.
[[nodiscard]] std::optional<Finding> readClause(const Tokens &tokens, const Clause &clause, bool opening);

} // namespace precedent::recognize
