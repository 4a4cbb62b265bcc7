// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "slack/source.h"

#include <functional>

namespace precedent::firstrun {

/// A channel of an import and how many messages are in it.
struct ImportChannel
{
    domain::Channel channel;
    std::int64_t messages = 0;
    base::Instant oldest; ///< null instants when there are no messages
    base::Instant newest;
};

/// What an import holds.
struct ImportContents
{
    domain::Source source = domain::Source::Export; ///< what it is: a Slack export or a slackdump database
    std::vector<ImportChannel> channels;
    int people = 0;
    int unreadable = 0;
};

/// Counts what stands in a Slack export or a slackdump database, without storing anything; Input "import-…",
/// Interrupted "interrupted".
[[nodiscard]] base::Result<ImportContents> lookInto(const QString &path, const base::CancelToken &cancel);

} // namespace precedent::firstrun
