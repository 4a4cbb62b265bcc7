// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/slackts.h"
#include "store/canonical.h"
#include "store/ledgertypes.h"
#include "store/messageevent.h"
#include "store/page.h"

#include <vector>

namespace precedent::store {

// Log leaves, version 1; never to be changed, because leaves cannot be migrated. The body of a leaf is a canonical
// object with "kind", "version": 1, "at" (microseconds UTC) and, by kind:
//
//   genesis        ledger (UUID), key (base64 of the public key, "" without one)
//   observation    team, channel, ts, observation (seen, edited, tombstoned, missing, reactions, confirmed), not_before
//                  (us, 0: none), source; commits to author, content, raw, reactions, text
//   coverage       team, channel, from, to (us), source
//   correction     record, field; commits to after, author, before; or, for an undoing, undoes (leaf number)
//   manual record  record; commits to content (the record as canonical JSON)
//   erasure        leaves (the numbers, comma-separated), basis
//   export         sha256 (hex), rows, filter
//   format         name; commits to content (hex SHA-256 of the format's JSON)
//   gone           team, channel, from, to (us: of the threads that Slack returns no more, or again), cause (retention,
//                  plan, unclear, shown-again), messages (how many the archive holds of them)
//   event          team, channel, ts, event (changed, deleted, reaction added, reaction removed), event_at (us: when
//                  Slack says that it happened); commits to actor, content, reaction
//
// A commitment is base64(SHA-256(["<salt in hex>","<name>","<value>"])), canonical, under "commitments".<name>; the
// salt has 128 random bits, so that without it the value cannot be guessed. Values of an observation: raw is the hex
// SHA-256 of the message's bytes, author and text its top-level "user" (else "bot_id") and "text" as Slack wrote them,
// content and reactions the hex of the hashes by which this program told versions apart when it looked.

/// A value that a leaf commits to without showing it.
struct LeafField
{
    const char *name;
    QString value;
    QByteArray salt; ///< 16 bytes
};

/// What one leaf says.
struct Leaf
{
    LeafKind kind = LeafKind::Observation;
    CanonicalObject members;
    std::vector<LeafField> fields;
};

[[nodiscard]] QString toWord(LeafKind kind);
[[nodiscard]] QString toWord(ObservationKind kind);
/// Seen when the word is unknown.
[[nodiscard]] ObservationKind observationKind(const QString &word);
[[nodiscard]] QString toWord(EventKind kind);
/// Changed when the word is unknown.
[[nodiscard]] EventKind eventKind(const QString &word);

/// Gives each field a salt of its own; Internal "random-unavailable".
[[nodiscard]] base::Result<void> drawSalts(Leaf &leaf);
[[nodiscard]] QByteArray commitment(const LeafField &field);
/// The bytes that are hashed into the tree.
[[nodiscard]] QByteArray leafBody(const Leaf &leaf);

/// One row of the observation table with the key of its message.
struct ObservationRow
{
    QString team;
    QString channel;
    QString ts;
    ObservationKind kind = ObservationKind::Seen;
    std::optional<base::Instant> notBefore;
    base::Instant at;
    QString source;
    QByteArray raw; ///< empty for Missing and Confirmed
    QByteArray contentHash;
    QByteArray reactionsHash;
};

/// One row of the event table with the key of its message.
struct EventRow
{
    QString team;
    QString channel;
    QString ts;
    base::Instant at; ///< when it was archived
    MessageEvent event;
};

/// What leaf version 1 takes from a message's bytes, independent of how messages are decoded for reading.
struct RawFacts
{
    QString author;
    QString text;
    std::optional<base::SlackTs> threadTs;
};
[[nodiscard]] RawFacts rawFacts(const QByteArray &raw);

/// Leaves without salts.
[[nodiscard]] Leaf genesisLeaf(const QString &ledger, const QByteArray &publicKey, base::Instant at);
[[nodiscard]] Leaf observationLeaf(const ObservationRow &row);
[[nodiscard]] Leaf coverageLeaf(const QString &team, const QString &channel, const base::TimeRange &range,
                                base::Instant at, const QString &source);
[[nodiscard]] Leaf goneLeaf(const QString &team, const QString &channel, const GoneEntry &gone);
[[nodiscard]] Leaf correctionLeaf(const Correction &correction);
[[nodiscard]] Leaf correctionUndoLeaf(std::int64_t correction, base::Instant at);
[[nodiscard]] Leaf formatLeaf(const QString &name, const QByteArray &json, base::Instant at);
[[nodiscard]] Leaf eventLeaf(const EventRow &row);

} // namespace precedent::store
