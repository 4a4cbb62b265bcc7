// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/peopleresolver.h"
#include "recognize/verdictreader.h"

#include <optional>

namespace precedent::recognize {

/// Somebody else's verdict that the author passes on.
struct Relay
{
    domain::PersonRef by; ///< one of ours, by id
    Verdict verdict;      ///< approves or denies
};

/// "Maya on the phone: approved", "per Maya: ok", "Maya says no", "denied by Maya in person, too late"; "Maya said he
/// called twice, approved" is the author's own word.
[[nodiscard]] std::optional<Relay> relayedVerdict(const Prose &prose, const PeopleResolver &people);

} // namespace precedent::recognize
