// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"
#include "recognize/acts.h"
#include "recognize/channelreader.h"

namespace precedent::recognize {

/// "Needs 2 :+1:", "requires two approvals": how many it takes, 1 when nothing is said.
[[nodiscard]] std::size_t votesNeeded(const domain::Message &message);

/// The reactions of those who may decide, as one act; nothing when there are none. The requester's own make a
/// SelfAttempt; approving and denying ones together are Unclear, and so is a list that Slack cut short.
[[nodiscard]] std::optional<Act> actOfReactions(const domain::MessageHistory &root, const domain::PersonRef &agent,
                                                const ChannelReader &reader);

} // namespace precedent::recognize
