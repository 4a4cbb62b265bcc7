// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/logwriter.h"
#include "store/messagewriter.h"
#include "store/page.h"
#include "store/timeline.h"

#include <map>
#include <set>

namespace precedent::store {

/// Archives the messages of one page: decides what each adds to what is known, and writes that with its log leaf.
///
/// What the Web API says now is the current state, in the order of arrival. What other sources say is as old as they
/// are and takes its place in time. Each source of a message has an observation of its own: where it says nothing new,
/// one that confirms.
class PageArchiver
{
public:
    PageArchiver(Connection &connection, LogWriter &log, const Page &page, std::int64_t channel);

    [[nodiscard]] base::Result<void> addMessages();
    [[nodiscard]] base::Result<void> addCoverage();
    /// After addMessages(); what is known already adds nothing.
    [[nodiscard]] base::Result<void> addEvents();
    [[nodiscard]] PageOutcome outcome() const;

    /// Writes that a known message is no longer returned.
    [[nodiscard]] base::Result<void> addMissing(const MessageRow &known);

private:
    /// A message on its way into the archive.
    struct Arrival
    {
        const IncomingMessage &incoming;
        QByteArray contentHash;
        QByteArray reactionsHash;
        base::Instant at;
    };

    [[nodiscard]] base::Result<void> addMessage(const IncomingMessage &incoming);
    [[nodiscard]] base::Result<void> addNew(const Arrival &arrival);
    [[nodiscard]] base::Result<void> addToKnown(const MessageRow &known, const Arrival &arrival);
    [[nodiscard]] base::Result<std::optional<ObservationKind>> currentNewsOf(const MessageRow &known,
                                                                             const Arrival &arrival) const;
    [[nodiscard]] base::Result<std::optional<ObservationKind>> importedNewsOf(const MessageRow &known,
                                                                              const Arrival &arrival);
    [[nodiscard]] base::Result<void> addConfirmation(const MessageRow &known, const Arrival &arrival);
    [[nodiscard]] base::Result<void> addVersion(const MessageRow &known, const Arrival &arrival, ObservationKind kind);
    [[nodiscard]] base::Result<void> addSource(const MessageRow &known);
    [[nodiscard]] base::Result<bool> isKnown(const CoverageInterval &interval);
    [[nodiscard]] base::Result<void> addEvent(const MessageRow &known, const MessageEvent &event);
    [[nodiscard]] ObservationRow observationOf(const Arrival &arrival, ObservationKind kind) const;
    [[nodiscard]] Sighting sightingOf(const Arrival &arrival) const;
    /// The page says how things are, rather than how they were.
    [[nodiscard]] bool isCurrent() const { return m_page.source == domain::Source::Api; }

    Connection &m_connection;
    LogWriter &m_log;
    const Page &m_page;
    std::int64_t m_channel;
    // As they are stored, so that leaves say what rows say.
    QString m_teamId;
    QString m_channelId;
    MessageWriter m_writer;
    PageOutcome m_outcome;
    std::set<std::int64_t> m_changedRoots; ///< microseconds
    /// What an import's page last said of each message (ts in microseconds).
    std::map<std::int64_t, Sighting> m_told;
};

} // namespace precedent::store
