// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/channelreader.h"

namespace precedent::recognize {

/// Whether an app posted somebody's e-mail, with the mail's head ("From: … / Subject: …").
[[nodiscard]] bool isMail(const domain::Message &message);

/// Such a mail of somebody of ours as that person's own reply, with the app's ts; nothing for any other message, a
/// customer's mail included.
[[nodiscard]] std::optional<domain::MessageHistory> mailedReply(const domain::MessageHistory &reply,
                                                                const ChannelReader &reader);

} // namespace precedent::recognize
