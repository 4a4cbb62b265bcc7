// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"
#include "recognize/acts.h"
#include "recognize/channelreader.h"

namespace precedent::recognize {

/// What an app's message, or a person's labelled one, says about the decision through its versions. `agent` is the
/// requester, whose own labelled words decide nothing.
[[nodiscard]] Acts actsOfCard(const domain::MessageHistory &history, const domain::PersonRef &agent,
                              const ChannelReader &reader);

} // namespace precedent::recognize
