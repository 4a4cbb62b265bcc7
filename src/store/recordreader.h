// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"
#include "domain/threadlengths.h"
#include "store/allrecords.h"

#include <QtCore/QStringList>

namespace precedent::store {

class Connection;

/// Where a thread is.
struct ThreadKey
{
    domain::ChannelId channel;
    base::SlackTs root;
    bool operator==(const ThreadKey &) const = default;
};

/// A root that tells of a decision on what was asked elsewhere.
struct OutcomeNote
{
    base::SlackTs root;
    domain::RecordId mergedInto; ///< null when its request was not found
};

/// The part of a reader that answers what threads were read as.
class RecordReader
{
public:
    explicit RecordReader(Connection &connection) : m_connection(connection) {}

    /// In no order that means anything, each as `change` leaves it.
    [[nodiscard]] base::Result<std::vector<domain::Record>> records(const RecordChange &change = {}) const;
    /// About the `count` newest of them, answered from an index.
    [[nodiscard]] base::Result<std::vector<domain::Record>> newest(int count) const;
    /// At least so many records as there are, and seldom many more.
    [[nodiscard]] base::Result<std::int64_t> atMost() const;
    [[nodiscard]] base::Result<std::optional<domain::Record>> record(const domain::RecordId &id) const;
    /// What that thread itself was read as, whether or not it was merged into another.
    [[nodiscard]] base::Result<std::optional<domain::Record>> recordOfThread(const domain::ChannelId &channel,
                                                                             const base::SlackTs &root) const;
    /// The record that this thread was merged into; null when it stands for itself.
    [[nodiscard]] base::Result<domain::RecordId> mergedInto(const domain::ChannelId &channel,
                                                            const base::SlackTs &root) const;
    /// Whether any thread is merged into another's record.
    [[nodiscard]] base::Result<bool> hasMerged() const;
    /// The threads merged into that record: those of records by root, then the notes by root.
    [[nodiscard]] base::Result<std::vector<ThreadKey>> mergedThreads(const domain::RecordId &id) const;
    [[nodiscard]] base::Result<std::vector<ThreadKey>> mergedRecords(const domain::RecordId &id) const;
    [[nodiscard]] base::Result<std::vector<ThreadKey>> mergedNotes(const domain::RecordId &id) const;
    /// Roots of a channel that tell of a decision on what was asked elsewhere, by root.
    [[nodiscard]] base::Result<std::vector<OutcomeNote>> notesBetween(const domain::ChannelId &channel,
                                                                      const base::TimeRange &span) const;
    /// Requests of a channel that were asked for within the span and are undecided, were decided since or by notes, by
    /// root.
    [[nodiscard]] base::Result<std::vector<domain::Record>>
    openBetween(const domain::ChannelId &channel, const base::TimeRange &span, base::Instant decidedSince) const;
    /// Other records of that team, type and amount that were asked for within the span, merged ones too, by root.
    [[nodiscard]] base::Result<std::vector<domain::Record>> similar(const domain::Record &record,
                                                                    const base::TimeRange &span) const;
    /// The root of the newest request, answered from an index; empty when there is no record.
    [[nodiscard]] base::Result<std::optional<base::SlackTs>> newestRoot() const;
    /// By ts.
    [[nodiscard]] base::Result<std::vector<domain::UnreadMessage>> unread() const;
    /// Messages in threads that have more than one, whether they are requests or not.
    [[nodiscard]] base::Result<domain::ThreadLengths> threadLengths() const;
    /// Ids of the records that came or changed by what was seen from this leaf of the log on.
    [[nodiscard]] base::Result<QStringList> changedSince(std::int64_t leaf) const;

private:
    Connection &m_connection;
};

} // namespace precedent::store
