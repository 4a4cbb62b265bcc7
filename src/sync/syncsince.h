// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

namespace precedent::sync {

/// From when a channel is to be read.
struct SinceChoice
{
    domain::ChannelId channel;
    base::Instant since; ///< null: from its beginning
    bool isFollowed = false;
};

/// The first instant that is read of a channel, whoever syncs; null: from its beginning.
[[nodiscard]] base::Result<base::Instant> sinceOf(const store::Reader &reader, const domain::ChannelId &channel);

/// Keeps the choice for all later syncs. Of a channel that is followed already only an earlier one counts: what was
/// asked for once is not given up.
[[nodiscard]] base::Result<void> keepSince(store::Transaction &transaction, const store::Reader &reader,
                                           const SinceChoice &choice);

} // namespace precedent::sync
