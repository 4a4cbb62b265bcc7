// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"
#include "recognize/channelreader.h"

namespace precedent::recognize {

/// What to do with a thread that no format reads: put it before a person, or skip it. A message of an app with buttons
/// or money is never skipped. The unread message carries the root's ts and the text of the message that caused it.
[[nodiscard]] Reading classify(const domain::Thread &thread, const ChannelReader &reader);

/// Several requests in one message ("Type" or "Customer" twice), which no single record can hold.
[[nodiscard]] bool holdsSeveralRequests(const Document &document);

[[nodiscard]] domain::UnreadMessage unreadMessage(const domain::Thread &thread, const domain::Message &cause,
                                                  domain::UnreadReason reason, const ChannelReader &reader);

} // namespace precedent::recognize
