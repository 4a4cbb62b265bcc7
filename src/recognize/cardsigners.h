// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/channelreader.h"
#include "recognize/document.h"

#include <vector>

namespace precedent::recognize {

/// Those of ours beside whom a card puts a sign of approval, or whom it counts: "Finance: ✔ Maya", "Votes: 2 of 2
/// (Maya, Lee)".
[[nodiscard]] std::vector<domain::PersonRef> signersIn(const Entry &entry, const ChannelReader &reader);

/// The one of ours whom a label names: "Answer of Maya Ortiz".
[[nodiscard]] std::vector<domain::PersonRef> namedInLabel(const Entry &entry, const ChannelReader &reader);

} // namespace precedent::recognize
