// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/verdictreader.h"

#include <optional>

namespace precedent::recognize {

/// A run of tokens between separators.
struct Clause
{
    std::size_t begin = 0;
    std::size_t end = 0;
    QString terminator; ///< the separator behind it, empty at the end of the text
};

[[nodiscard]] std::vector<Clause> clausesOf(const Tokens &tokens);

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

/// Where a clause says something, after greetings, mentions and words of reversal ("actually").
[[nodiscard]] std::size_t contentBegin(const Tokens &tokens, const Clause &clause);
/// Whether the clause says nothing of its own: greetings, "no problem", fillers.
[[nodiscard]] bool isEmptyTalk(const Tokens &tokens, const Clause &clause);
/// Whether the clause begins with a marker of reversal ("scratch that", "on second thought").
[[nodiscard]] bool marksReversal(const Tokens &tokens, const Clause &clause);

/// Whether the clause begins with a condition ("if", "once").
[[nodiscard]] bool isCondition(const Tokens &tokens, const Clause &clause);

/// The verdict of one clause; `opening` when nothing of substance stands before it.
[[nodiscard]] std::optional<Finding> readClause(const Tokens &tokens, const Clause &clause, bool opening);

} // namespace precedent::recognize
