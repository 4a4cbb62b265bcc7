// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/record.h"
#include "sample/cast.h"
#include "sample/story.h"

namespace precedent::sample {

/// The record that a reader of the messages must come to. `decided` is the ts of the reply that decides, or the time of
/// the app's edit.
[[nodiscard]] domain::Record answerTo(const Story &story, const Cast &cast, const domain::Channel &channel,
                                      const base::SlackTs &root, base::Instant decided);

/// The Slack user whose message the request is; empty for classic integrations.
[[nodiscard]] QString rootAuthor(const Story &story, const Cast &cast);

} // namespace precedent::sample
