// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slack/source.h"

namespace precedent::slack {

/// Reads one message object into `page`: its exact bytes and what they decode to. What is no message is logged without
/// its text and counted as unreadable.
void appendMessage(MessagePage &page, QByteArrayView json);

} // namespace precedent::slack
