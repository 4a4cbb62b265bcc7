// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/phrasetable.h"
#include "recognize/prose.h"

namespace precedent::recognize {

/// A run of tokens between separators.
struct Clause
{
    std::size_t begin = 0;
    std::size_t end = 0;
    QString terminator; ///< the separator behind it, empty at the end of the text
};

[[nodiscard]] std::vector<Clause> clausesOf(const Tokens &tokens);

/// Where a clause says something, after greetings, mentions and words of reversal ("actually").
[[nodiscard]] std::size_t contentBegin(const Tokens &tokens, const Clause &clause);
/// Whether the clause says nothing of its own: greetings, "no problem", fillers.
[[nodiscard]] bool isEmptyTalk(const Tokens &tokens, const Clause &clause);
/// Whether the clause begins with a marker of reversal ("scratch that", "on second thought").
[[nodiscard]] bool marksReversal(const Tokens &tokens, const Clause &clause);

/// Whether the clause begins with a condition ("if", "once").
[[nodiscard]] bool isCondition(const Tokens &tokens, const Clause &clause);

/// Behind as many of these words as follow one another at `at`.
[[nodiscard]] std::size_t skip(const PhraseTable &phrases, const Tokens &tokens, std::size_t at, std::size_t end);

} // namespace precedent::recognize
