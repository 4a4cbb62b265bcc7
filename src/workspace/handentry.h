// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

namespace precedent::workspace {

/// A message of which a person makes a record.
struct HandEntry
{
    domain::Record start; ///< what the record says without anything entered
    domain::Record guess; ///< what the message and its replies seem to say
    std::vector<domain::Person> people;
    QString currency; ///< the channel's own; empty where none is set
};

/// Ledger "thread-absent" where the start of the thread was never seen. Any thread.
[[nodiscard]] base::Result<HandEntry> handEntry(Workspace &workspace, const domain::UnreadMessage &message);

/// What correct() writes to make the record, with these values by field (in the form of corrections).
[[nodiscard]] std::vector<store::Correction> entryOf(const domain::Record &start,
                                                     const std::vector<std::pair<QString, QString>> &values);
/// What correct() writes to take a message that is no request out of the inbox for good.
[[nodiscard]] std::vector<store::Correction> dismissalOf(const domain::UnreadMessage &message);

} // namespace precedent::workspace
