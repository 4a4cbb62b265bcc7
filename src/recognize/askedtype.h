// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/clauses.h"
#include "recognize/typereader.h"

#include <optional>

namespace precedent::recognize {

/// The clauses of one sentence, the last included.
struct Sentence
{
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The last sentence with a question mark.
[[nodiscard]] std::optional<Sentence> lastQuestion(const std::vector<Clause> &clauses);

/// "Did the refund go out?" begins as a question about facts.
[[nodiscard]] bool isAboutFacts(const Tokens &tokens, const std::vector<Clause> &clauses, const Sentence &question);

/// "Waive the early exit?", "So refund?": a short question that begins with what is asked for.
[[nodiscard]] std::optional<TypeMention> openingType(const QString &plain, const Tokens &tokens,
                                                     const std::vector<Clause> &clauses, const Sentence &question);

/// What is asked for: in the clause that asks, before or behind the asking; else behind it; else anywhere.
[[nodiscard]] std::optional<TypeMention> askedType(const QString &plain, const Tokens &tokens,
                                                   const std::vector<Clause> &clauses,
                                                   const PhraseTable::Hit &permission);

} // namespace precedent::recognize
