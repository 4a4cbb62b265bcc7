// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slack/source.h"
#include "ui/firstrun/preview.h"

namespace precedent::firstrun {

/// Messages that a preview looks at.
inline constexpr std::size_t sampleSize = 100;

/// Reads the newest messages of a channel and the replies of its newest threads, and stores nothing. Replies that Slack
/// refuses are told in the sample and are no error.
[[nodiscard]] base::Result<ChannelSample> fetchSample(slack::Source &source, const domain::Channel &channel,
                                                      std::vector<domain::Person> people);

/// Names for a preview: at most the first thousand people; fewer, or none, when Slack refuses.
[[nodiscard]] std::vector<domain::Person> fetchPeople(slack::Source &source);

} // namespace precedent::firstrun
