// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/peopleresolver.h"
#include "recognize/prose.h"

namespace precedent::recognize {

/// The text with mentions of those of ours whom it names by address ("Maya Ortiz (maya.ortiz@acme.test)"), handle
/// ("@m.ortiz"), initial ("M. Ortiz") or last name first ("Ortiz, Maya"), whose marks would end a sentence or a clause.
[[nodiscard]] QString withMentions(const QString &mrkdwn, const PeopleResolver &people);

/// Where the clause begins in which `at` stands.
[[nodiscard]] std::size_t clauseBegin(const Tokens &tokens, std::size_t at);

/// The last word of "by" at or behind `from`, unless a reason begins before it.
[[nodiscard]] std::optional<std::size_t> findBy(const Tokens &tokens, std::size_t from);

/// The names behind "by", up to a word or mark that goes on to something else.
[[nodiscard]] std::vector<domain::PersonRef> namedBy(const Prose &prose, const Tokens &tokens, std::size_t by,
                                                     const PeopleResolver &people);

/// "Approved · <@U2>", "approved (Maya Ortiz)": those named directly behind the verdict that ends before `end`.
[[nodiscard]] std::vector<domain::PersonRef> namedBehind(const Prose &prose, const Tokens &tokens, std::size_t end,
                                                         const PeopleResolver &people);

/// "<@U2> approved the application": whoever stands directly before `at`.
[[nodiscard]] std::vector<domain::PersonRef> namedBefore(const Prose &prose, const Tokens &tokens, std::size_t at,
                                                         const PeopleResolver &people);

/// "Maya Ortiz has looked at your request and accepted it": who opens the clause of `at` and "has", unless
/// they ask there.
[[nodiscard]] std::vector<domain::PersonRef> namedAtOpening(const Prose &prose, const Tokens &tokens, std::size_t at,
                                                            const PeopleResolver &people);

/// "Allowed up to $40 (Maya): our fault": who stands alone in brackets behind `end`, within the line.
[[nodiscard]] std::vector<domain::PersonRef> namedInBrackets(const Prose &prose, const Tokens &tokens, std::size_t end,
                                                             const PeopleResolver &people);

/// "Closed by Maya Ortiz as denied": who did so in the clause of `at`.
[[nodiscard]] std::vector<domain::PersonRef> namedByReview(const Prose &prose, const Tokens &tokens, std::size_t at,
                                                           const PeopleResolver &people);

} // namespace precedent::recognize
