// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/anchor.h"
#include "store/reader.h"
#include "workspace/channelstatus.h"

namespace precedent::workspace {

/// What an export says of the ledger that its rows come from.
struct LedgerFacts
{
    std::vector<ChannelStatus> channels;
    std::int64_t messages = 0;
    std::int64_t records = 0;
    std::int64_t unread = 0; ///< messages that look like requests and were not read
    QByteArray rulesHash;    ///< SHA-256 of all that decides how messages are read and flagged
    store::LogHead head;
    store::LastCheckpoint sealed;
};

[[nodiscard]] base::Result<LedgerFacts> ledgerFacts(const store::Reader &reader);

} // namespace precedent::workspace
