// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"
#include "recognize/acts.h"
#include "recognize/channelreader.h"
#include "recognize/draft.h"
#include "recognize/verdictreader.h"

namespace precedent::recognize {

/// What a reply says, in its language, the thread's (which is in force), or one much like either.
[[nodiscard]] Verdict readReply(const Prose &prose);

/// What a person's reply does to the request: the verdict it was posted with, and any that an edit gave it.
[[nodiscard]] Acts actsOfReply(const domain::MessageHistory &reply, const Draft &draft, const ChannelReader &reader);

/// "Needs 2 :+1:", "requires two approvals": how many it takes, 1 when nothing is said.
[[nodiscard]] std::size_t votesNeeded(const domain::Message &message);

/// The reactions of those who may decide, as one act; nothing when there are none. The requester's own make a
/// SelfAttempt; approving and denying ones together are Unclear, and so is a list that Slack cut short.
[[nodiscard]] std::optional<Act> actOfReactions(const domain::MessageHistory &root, const domain::PersonRef &agent,
                                                const ChannelReader &reader);

} // namespace precedent::recognize
