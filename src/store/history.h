// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/thread.h"
#include "store/ledgertypes.h"
#include "store/messageevent.h"
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
    /// After all entries, ascending: what Slack told as it happened gives exact times to what was seen, and nothing
    /// else.
    void tell(const MessageEvent &event);
    [[nodiscard]] domain::MessageHistory take();

private:
    void addReactions(const std::vector<domain::Reaction> &reactions, const HistoryEntry &entry);
    void tellChange(const MessageEvent &event);
    void tellReaction(const MessageEvent &event);

    const MessageRow &m_message;
    domain::MessageHistory m_history;
    std::vector<QByteArray> m_contentHashes; ///< of the versions
    base::Instant m_lastAt;                  ///< of the entry before
    /// Since when another source is known to have said what no entry with bytes has said since.
    std::map<QByteArray, base::Instant> m_confirmed;
    /// When each reaction of each person that stands now was given, as far as we can know.
    std::map<QString, base::TimeRange> m_given;
    std::map<QString, domain::ReactionTime> m_told; ///< by the same key
};

} // namespace precedent::store
