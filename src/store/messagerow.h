// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/thread.h"
#include "store/connection.h"
#include "store/ledgertypes.h"

namespace precedent::store {

/// What the archive knows of a message without its content.
struct MessageRow
{
    std::int64_t id = 0;
    QString team;
    base::SlackTs ts;
    base::SlackTs root;
    domain::MessageState state = domain::MessageState::Live;
    domain::Sources sources;
    QByteArray contentHash;   ///< of the current version; empty when it was erased
    QByteArray reactionsHash; ///< of the newest observation
    base::Instant observedAt; ///< of the newest observation

    [[nodiscard]] bool isErased() const { return contentHash.isEmpty(); }
};

/// Empty when the message was never seen; `channel` is the row number.
[[nodiscard]] base::Result<std::optional<MessageRow>> findMessage(Connection &connection, std::int64_t channel,
                                                                  const base::SlackTs &ts);

/// What becomes of a message by an observation.
[[nodiscard]] domain::MessageState stateAfter(ObservationKind kind, domain::MessageState before);

/// The words that these values are stored as.
[[nodiscard]] QString toWord(domain::MessageState state);
[[nodiscard]] domain::MessageState messageState(const QString &word);
[[nodiscard]] QString toWords(const domain::Sources &sources);
[[nodiscard]] domain::Sources sourcesFrom(const QString &words);

} // namespace precedent::store
