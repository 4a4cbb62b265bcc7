// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/channelreader.h"
#include "recognize/document.h"
#include "recognize/draft.h"

namespace precedent::recognize {

/// A draft from the labelled values of a message; what no label names is looked for in its title and running text.
[[nodiscard]] Draft draftFromLabels(const domain::Message &message, const Document &document,
                                    const ChannelReader &reader);

/// The link to the customer's conversation: one to a known help desk, else one in a field labelled so.
[[nodiscard]] QString conversationUrl(const domain::Message &message, const Document &document);

/// The same where the whole text is the situation, such as an app's question.
[[nodiscard]] Draft draftFromText(const domain::Message &message, const ChannelReader &reader);

} // namespace precedent::recognize
