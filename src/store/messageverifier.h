// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/findings.h"
#include "store/leaf.h"
#include "store/messagerow.h"

namespace precedent::store {

/// Compares what the message rows say with what the observations add up to.
class MessageVerifier
{
public:
    MessageVerifier(Connection &connection, Findings &findings) : m_connection(connection), m_findings(findings) {}

    [[nodiscard]] base::Result<void> run();

private:
    /// A message as its row has it, and as its observations add up to.
    struct Message
    {
        MessageRow stored;
        QString storedState;   ///< the word as it stands
        QString storedSources; ///< the words as they stand
        MessageRow expected;
    };

    void add(const Statement &row);
    void finish();

    Connection &m_connection;
    Findings &m_findings;
    std::optional<Message> m_message;
    std::int64_t m_seen = 0;
};

} // namespace precedent::store
