// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/verdictreader.h"

#include <optional>

namespace precedent::recognize {

/// A yes by the request's own words: "waive it" or "give him the dinner, he was patient" where that was asked, and
/// "champagne yes". Nothing where the reply asks, or says more before its first mark than that.
[[nodiscard]] std::optional<Verdict> echoedAsk(const Prose &reply, const Tokens &asked);

} // namespace precedent::recognize
