// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/pseudonyms.h"
#include "workspace/workspace.h"

namespace precedent::workspace {

/// Everything that is read from the ledger at once.
struct Loaded
{
    std::shared_ptr<const insight::Snapshot> snapshot;
    std::vector<ChannelStatus> channels;
    std::vector<domain::UnreadMessage> unread;
    store::LogHead logHead;
    std::shared_ptr<const Pseudonyms> pseudonyms;
};

/// Reads all of it; any thread, of which it uses two. Numbers stand for names where `hidesNames`.
[[nodiscard]] base::Result<Loaded> load(const store::Reader &reader, bool hidesNames);

} // namespace precedent::workspace
