// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/slackts.h"
#include "sample/cast.h"
#include "sample/jsontext.h"
#include "sample/story.h"

#include <vector>

namespace precedent::sample {

/// A state of the request's own message and since when it looks like that.
struct RequestVersion
{
    base::Instant from;
    json::Message message;
};

/// Every state that the request's message went through, oldest first, without reply counters.
[[nodiscard]] std::vector<RequestVersion> requestVersions(const Story &story, const Cast &cast,
                                                          const base::SlackTs &ts);

/// Supportman's card; the decided one shows what the button did.
[[nodiscard]] json::Message cardMessage(const Story &story, const Cast &cast, const base::SlackTs &ts, bool decided);
/// The other apps' messages: legacy attachment, section fields, workflow output.
[[nodiscard]] json::Message formMessage(const Story &story, const Cast &cast, const base::SlackTs &ts, bool decided);
/// A request as a person types it.
[[nodiscard]] json::Message typedMessage(const Story &story, const Cast &cast, const base::SlackTs &ts);

/// "<@U…>" of the agent, or of the approver at this position in the story.
[[nodiscard]] QString agentMention(const Story &story, const Cast &cast);
[[nodiscard]] QString approverMention(const Story &story, const Cast &cast, std::size_t which = 0);
/// Intercom's link; empty without a conversation.
[[nodiscard]] QString conversationUrl(const Story &story);

} // namespace precedent::sample
