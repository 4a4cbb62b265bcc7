// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/thread.h"
#include "store/ledgertypes.h"
#include "store/messagerow.h"

#include <map>

namespace precedent::store {

/// One observation as a message's history is made of.
struct HistoryEntry
{
    ObservationKind kind = ObservationKind::Seen;
    std::optional<base::Instant> notBefore;
    base::Instant at;
    QByteArray raw;
    QByteArray contentHash;
};

/// Puts the observations of one message together, oldest first. A version carries the newest reactions that were seen
/// while it stood; the bounds are those of the reactions that the last version with content has: none of them was there
/// before the first bound, all by the second.
class HistoryBuilder
{
public:
    explicit HistoryBuilder(const MessageRow &message) : m_message(message) {}

    /// Ledger "ledger-damaged" when the stored bytes are no message.
    [[nodiscard]] base::Result<void> add(const HistoryEntry &entry);
    [[nodiscard]] domain::MessageHistory take();

private:
    void addReactions(const std::vector<domain::Reaction> &reactions, const HistoryEntry &entry);

    const MessageRow &m_message;
    domain::MessageHistory m_history;
    QByteArray m_contentHash;
    base::Instant m_lastAt; ///< of the entry before
    /// Since when another source is known to have said what no entry with bytes has said since.
    std::map<QByteArray, base::Instant> m_confirmed;
    /// When each reaction of each person that stands now was given, as far as we can know.
    std::map<QString, base::TimeRange> m_given;
};

} // namespace precedent::store
