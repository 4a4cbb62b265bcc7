// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace precedent::recognize {

/// "Approved by Maya" where the button stood that she clicked: neither a choice, "Decline", nor one of two opposite
/// words that are still to be chosen from, as "Consent" and "Refusal" in any language.
[[nodiscard]] bool tellsOutcome(const domain::Part &button, const std::vector<domain::Part> &buttons);

/// "Approved ✓ Maya" as "Approved: Maya".
[[nodiscard]] QString outcomeText(const domain::Part &button);

} // namespace precedent::recognize
