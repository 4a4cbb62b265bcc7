// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messageverifier.h"

namespace precedent::store {

namespace {

constexpr int messagesColumn = 9; ///< of verify/totals

MessageRow storedFrom(const Statement &row)
{
    MessageRow message;
    message.id = row.integer(0);
    message.ts = base::SlackTs::fromMicroseconds(row.integer(1));
    message.root = base::SlackTs::fromMicroseconds(row.integer(3));
    message.contentHash = row.bytes(6);
    message.reactionsHash = row.bytes(7);
    message.observedAt = row.instant(8);
    return message;
}

} // namespace

base::Result<void> MessageVerifier::run()
{
    auto rows = m_connection.statement("verify/messages");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        add(rows);
    }
    finish();
    auto totals = m_connection.statement("verify/totals");
    const auto row = totals.step();
    if (!row)
        return row.error();
    m_findings.addIf(totals.integer(messagesColumn) != m_seen, QStringLiteral("message: rows without an observation"));
    return {};
}

void MessageVerifier::add(const Statement &row)
{
    if (!m_message || m_message->stored.id != row.integer(0)) {
        finish();
        m_message = Message{storedFrom(row), row.text(4), row.text(5), {}};
        ++m_seen;
        if (base::SlackTs::parse(row.text(2)) != m_message->stored.ts)
            m_findings.addAbout("message", m_message->stored.id, QStringLiteral("its ts differs from its text"));
    }
    auto &expected = m_message->expected;
    const auto kind = observationKind(row.text(9));
    if (kind != ObservationKind::Missing)
        expected.sources |= sourcesFrom(row.text(11));
    if (kind == ObservationKind::Confirmed)
        return;
    expected.state = stateAfter(kind, expected.state);
    expected.observedAt = row.instant(10);
    expected.contentHash = row.bytes(13);
    expected.reactionsHash = row.bytes(14);
    if (kind != ObservationKind::Missing)
        expected.root = rawFacts(row.bytes(12)).threadTs.value_or(m_message->stored.ts);
}

void MessageVerifier::finish()
{
    if (!m_message)
        return;
    const auto &[stored, storedState, storedSources, expected] = *m_message;
    const bool same = stored.root == expected.root && storedState == toWord(expected.state) &&
                      stored.contentHash == expected.contentHash && stored.reactionsHash == expected.reactionsHash &&
                      stored.observedAt == expected.observedAt && storedSources == toWords(expected.sources);
    if (!same)
        m_findings.addAbout("message", stored.id, QStringLiteral("differs from its observations"));
    m_message.reset();
}

} // namespace precedent::store
