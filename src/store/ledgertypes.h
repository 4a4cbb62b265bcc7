// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/money.h"
#include "domain/gonecause.h"
#include "domain/ids.h"
#include "domain/record.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace precedent::store {

/// Kinds of log leaves, fixed in version 1 because leaves cannot be migrated.
enum class LeafKind { Genesis, Observation, Coverage, Correction, ManualRecord, Erasure, Export, Format, Gone, Event };

/// Kinds of observations; Confirmed: a source said what another had told already.
enum class ObservationKind { Seen, Edited, Tombstoned, Missing, Reactions, Confirmed };

/// One thing we saw of a message, for the History list.
struct Observation
{
    ObservationKind kind = ObservationKind::Seen;
    base::Instant at;
    base::SlackTs ts;
    domain::Source source = domain::Source::Api;
    std::int64_t leaf = 0; ///< index in the log, from 0
};

/// A field of a record set by hand; kept over every sync and re-recognition.
struct Correction
{
    std::int64_t id = 0; ///< its leaf's number in the log
    domain::RecordId record;
    QString field; ///< export column name
    QString before;
    QString after;
    QString author;
    base::Instant at;
    bool undone = false;
};

/// A private note on a record or on an agent.
struct Note
{
    std::int64_t id = 0;
    QString subject; ///< record id, or "agent:" and the person id
    QString text;
    QString author;
    base::Instant at;
};

/// How much one may approve: a person or role, a type (empty: all), from a day on.
struct AuthorityLimit
{
    std::int64_t id = 0;
    QString holder;
    QString type;
    base::Money limit;
    QString validFrom; ///< YYYY-MM-DD
    QString validTo;   ///< empty: open
};

/// A taught recognition format.
struct StoredFormat
{
    QString name;
    QByteArray json;
    base::Instant at;
    bool operator==(const StoredFormat &) const = default;
};

/// The log's size, root and newest checkpoint.
struct LogHead
{
    std::int64_t leaves = 0;
    QByteArray root; ///< SHA-256, 32 bytes
    std::optional<base::Instant> checkpointAt;
    bool signedCheckpoint = false;
};

/// What verify() found; `problems` is empty when everything holds.
struct VerifyReport
{
    std::int64_t leaves = 0;
    std::int64_t checkpoints = 0;
    std::int64_t records = 0;
    QByteArray root;
    bool checkpointsSigned = false;
    std::vector<QString> problems;
};

/// What we know of a thread without reading it again.
struct ThreadState
{
    int replyCount = -1; ///< as fetched; -1: never fetched
    base::SlackTs latestReply;
};

/// One event: Slack returns the threads of this time no more, because of their age, or again. What the archive holds of
/// them stays as it is.
struct GoneEntry
{
    domain::GoneCause cause = domain::GoneCause::Unclear;
    base::TimeRange range;
    std::int64_t messages = 0; ///< archived ones of these threads that were not missing already
    base::Instant at;          ///< when it was noticed
    std::int64_t leaf = 0;     ///< index in the log, from 0
    bool operator==(const GoneEntry &) const = default;
};

/// A root as far as the archive knows its state.
struct KnownRoot
{
    base::SlackTs ts;
    bool isTombstone = false;
};

/// Counts of one channel for `status`.
struct ChannelCounts
{
    std::int64_t messages = 0;
    std::int64_t threads = 0;
    std::int64_t records = 0;
    std::int64_t unread = 0;
    std::optional<base::Instant> oldest;
    std::optional<base::Instant> newest;
    std::optional<base::Instant> lastSync;
};

} // namespace precedent::store
