// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slack/source.h"

namespace precedent::slack {

/// True when a reaction counts more people than it lists: Slack cuts long lists in histories and threads.
[[nodiscard]] bool hasCutReactions(const domain::Message &message);

/// Puts `reactions`, a JSON array as reactions.get gives it, in the place of the message's own; every other byte stays.
/// Does nothing when that would not list more people.
void completeReactions(RawMessage &raw, QByteArrayView reactions);

} // namespace precedent::slack
