// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/channelreader.h"
#include "recognize/document.h"

namespace precedent::recognize {

/// Whether an app's card is about an approval at all: buttons to decide, an approver, a status that says so beside what
/// was asked, words of asking, or a decision.
[[nodiscard]] bool isAboutApproval(const domain::Message &message, const Document &document,
                                   const ChannelReader &reader);

/// Whether an app's first lines tell what is done or what holds for everybody: "Refund processed", "Credit note CN-12
/// booked", "Approval policy changed".
[[nodiscard]] bool isNotice(const Document &document, const ChannelReader &reader);

} // namespace precedent::recognize
