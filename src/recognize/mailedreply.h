// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/channelreader.h"

namespace precedent::recognize {

/// What somebody of ours wrote by e-mail and an app posted with the mail's head ("From: … / Subject: …"), as that
/// person's own reply with the app's ts; null for any other message.
[[nodiscard]] std::optional<domain::MessageHistory> mailedReply(const domain::MessageHistory &reply,
                                                                const ChannelReader &reader);

} // namespace precedent::recognize
