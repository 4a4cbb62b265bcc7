// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/channelreader.h"
#include "recognize/document.h"

namespace precedent::recognize {

/// Who asks; inferred where no label and no sentence says so and it is the one of ours whom a card names.
struct FoundAgent
{
    domain::PersonRef person;
    bool isInferred = false;
};

/// By label, by a value that is one of ours, by a sentence, or as the author; never by first mention.
[[nodiscard]] FoundAgent agentOf(const domain::Message &message, const Document &document, const ChannelReader &reader);

/// Whether what stands as requester is a customer: nobody of the workspace has such an address.
[[nodiscard]] bool namesCustomer(const QString &mrkdwn, const domain::PersonRef &agent, const ChannelReader &reader);

} // namespace precedent::recognize
