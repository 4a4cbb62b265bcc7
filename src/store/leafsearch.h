// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "store/ledgertypes.h"

#include <QtCore/QHash>

namespace precedent::store {

class Reader;

/// The number of a leaf about a message.
struct MessageLeaf
{
    std::int64_t number = 0;
    bool hasRaw = false; ///< an observation with the bytes that the source sent, which were not erased
};

/// Observations and events of the root and the replies of a thread, ascending.
[[nodiscard]] base::Result<std::vector<MessageLeaf>>
threadLeaves(const Reader &ledger, const domain::ChannelId &channel, const base::SlackTs &root);

/// Leaves of corrections and their undoings, ascending, by the record id that the correction is on.
[[nodiscard]] base::Result<QHash<QString, std::vector<std::int64_t>>> correctionLeaves(const Reader &ledger);

/// The newest leaf of each taught format, by its name.
[[nodiscard]] base::Result<QHash<QString, std::int64_t>> formatLeaves(const Reader &ledger);
/// The JSON of the format that this leaf is about.
[[nodiscard]] base::Result<QByteArray> formatAt(const Reader &ledger, std::int64_t leaf);

/// A leaf about a span of a channel's time.
struct SpanLeaf
{
    std::int64_t number = 0;
    domain::ChannelId channel;
    base::TimeRange range;
};

/// Coverage, and what Slack returns no more because of its age, ascending.
[[nodiscard]] base::Result<std::vector<SpanLeaf>> spanLeaves(const Reader &ledger);

} // namespace precedent::store
