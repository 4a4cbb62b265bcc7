// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slack/source.h"

#include <map>

namespace precedent::slack {

/// The rows by which some exports tell of edits and deletions. They are about messages, but no messages themselves;
/// gathered while the days of a channel are read newest first, they become older versions of theirs. What Slack writes
/// into them is nowhere described, so every part may be absent.
class ExportRevisions
{
public:
    [[nodiscard]] static bool isRevision(QByteArrayView row);

    /// False when the row does not tell which message it is about.
    [[nodiscard]] bool add(const QByteArray &row);
    /// The versions of all messages from `oldest` on, those of one message together and oldest first; forgets them.
    [[nodiscard]] std::vector<RawMessage> takeFrom(const base::SlackTs &oldest);
    /// Of all rows that are held.
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

private:
    struct Change
    {
        base::Instant at;
        std::optional<RawMessage> before;
        std::optional<RawMessage> after; ///< a tombstone for a deletion
        qsizetype bytes = 0;
    };
    [[nodiscard]] static std::vector<RawMessage> versionsOf(std::vector<Change> changes);

    std::map<base::SlackTs, std::vector<Change>> m_changes;
    qsizetype m_bytes = 0;
};

/// When a version came to be by its own account: edited, else posted.
[[nodiscard]] base::Instant madeAt(const domain::Message &message);

} // namespace precedent::slack
