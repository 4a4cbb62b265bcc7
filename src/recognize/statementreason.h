// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/statementreader.h"

namespace precedent::recognize {

/// The reason in the sentence whose verdict ends at `from`: behind a dash, a colon, in brackets, or behind "because".
[[nodiscard]] QString reasonBehind(const Prose &prose, const Tokens &tokens, std::size_t from,
                                   const PeopleResolver &people, bool isTimed);

/// "Maya said no. Too late", "Approved. Comment: our fault", "Approved. Maya: our fault": the reason in the sentence
/// behind the one that decides, and who says it where nobody was named yet.
void readNextSentence(Statement &statement, const Prose &prose, const Tokens &tokens, std::size_t from,
                      const PeopleResolver &people);

} // namespace precedent::recognize
