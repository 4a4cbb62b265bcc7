// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/statementreader.h"
#include "recognize/vocabulary.h"

namespace precedent::recognize {

/// A verdict's words within a line's tokens.
struct Spot
{
    StatementKind kind = StatementKind::Pending;
    std::size_t begin = 0;
    std::size_t end = 0;
};

[[nodiscard]] Tokens withoutEmoji(Tokens tokens);

/// The words by which an app's line tells an outcome; none where they are negated away, conditional or about something
/// else.
[[nodiscard]] std::optional<Spot> findSpot(const Tokens &tokens, StatementPlace place);

/// "Maya changed the status from Waiting for approval to Approved": where the new one begins; 0 when nothing changed.
[[nodiscard]] std::size_t newStatusAt(const Tokens &tokens);

/// "Approved by <@U2>", "Denied · <@U2>", "[APPROVED] …", "Timed out after 3 days": opens with the outcome and goes on
/// with who, when or why.
[[nodiscard]] bool opensWithVerdict(const Tokens &tokens);

/// "Closed: approved": a label and nothing but an outcome.
[[nodiscard]] bool isStatusAlone(const Tokens &tokens);

/// "Maya Ortiz approved the request. Comment: …": opens with a name and what it did. The tokens are those of `plain`.
[[nodiscard]] bool opensWithActor(const QString &plain, const Tokens &tokens);

} // namespace precedent::recognize
