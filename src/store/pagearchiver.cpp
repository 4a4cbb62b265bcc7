// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pagearchiver.h"

#include "base/folding.h"
#include "domain/messagedecoder.h"

#include <algorithm>

namespace precedent::store {

namespace {

ObservationKind versionKind(const domain::Message &message)
{
    return message.isTombstone() ? ObservationKind::Tombstoned : ObservationKind::Edited;
}

} // namespace

PageArchiver::PageArchiver(Connection &connection, LogWriter &log, const Page &page, std::int64_t channel)
    : m_connection(connection), m_log(log), m_page(page), m_channel(channel),
      m_teamId(base::sanitize(page.team.text())), m_channelId(base::sanitize(page.channel.text())),
      m_writer(connection, log, channel, m_channelId)
{
}

PageOutcome PageArchiver::outcome() const
{
    auto outcome = m_outcome;
    for (const auto root : m_changedRoots)
        outcome.changedThreads.push_back(base::SlackTs::fromMicroseconds(root));
    return outcome;
}

base::Result<void> PageArchiver::addMessages()
{
    for (const auto &incoming : m_page.messages) {
        if (auto added = addMessage(incoming); !added)
            return added;
    }
    return {};
}

base::Result<void> PageArchiver::addMessage(const IncomingMessage &incoming)
{
    const auto known = findMessage(m_connection, m_channel, incoming.message.ts);
    if (!known)
        return known.error();
    if (*known && (*known)->isErased()) { // what was erased does not come back, nor what became of it since
        ++m_outcome.unchanged;
        return {};
    }
    Arrival arrival{incoming, domain::contentHash(incoming.message), domain::reactionsHash(incoming.message),
                    incoming.observedAt.value_or(m_page.observedAt)};
    if (!isCurrent()) // an import cannot tell of what is to come
        arrival.at = std::min(arrival.at, m_log.now());
    else if (*known) // the server's clock may step back; what the API answers later is later
        arrival.at = std::max(arrival.at, (*known)->observedAt);
    auto added = *known ? addToKnown(**known, arrival) : addNew(arrival);
    if (!isCurrent())
        m_told.insert_or_assign(incoming.message.ts.microseconds(), sightingOf(arrival));
    return added;
}

base::Result<void> PageArchiver::addNew(const Arrival &arrival)
{
    const auto &message = arrival.incoming.message;
    const auto kind = message.isTombstone() ? ObservationKind::Tombstoned : ObservationKind::Seen;
    domain::Sources sources;
    sources.set(static_cast<std::size_t>(m_page.source));
    const auto id = first(m_connection.statement("archive/add_message")
                              .bind(":team", m_teamId)
                              .bind(":channel", m_channel)
                              .bind(":ts", message.ts.microseconds())
                              .bind(":ts_text", message.ts.text())
                              .bind(":root", message.rootTs().microseconds())
                              .bind(":state", toWord(stateAfter(kind, domain::MessageState::Live)))
                              .bind(":sources", toWords(sources))
                              .bind(":content_hash", arrival.contentHash)
                              .bind(":reactions_hash", arrival.reactionsHash)
                              .bind(":at", arrival.at),
                          [](const Statement &row) { return row.integer(0); });
    if (!id)
        return id.error();
    ++m_outcome.added;
    m_changedRoots.insert(message.rootTs().microseconds());
    return m_writer.add(id->value_or(0), observationOf(arrival, kind));
}

base::Result<void> PageArchiver::addToKnown(const MessageRow &known, const Arrival &arrival)
{
    const auto news = isCurrent() ? currentNewsOf(known, arrival) : importedNewsOf(known, arrival);
    if (!news)
        return news.error();
    if (!*news || *news == ObservationKind::Confirmed)
        ++m_outcome.unchanged;
    if (!*news)
        return {};
    auto added =
        *news == ObservationKind::Confirmed ? addConfirmation(known, arrival) : addVersion(known, arrival, **news);
    return added ? addSource(known) : added;
}

base::Result<std::optional<ObservationKind>> PageArchiver::currentNewsOf(const MessageRow &known,
                                                                         const Arrival &arrival) const
{
    using News = std::optional<ObservationKind>;
    if (arrival.contentHash != known.contentHash)
        return News(versionKind(arrival.incoming.message));
    if (known.state == domain::MessageState::Missing)
        return News(ObservationKind::Seen);
    if (arrival.reactionsHash != known.reactionsHash)
        return News(ObservationKind::Reactions);
    const bool isNewSource = !known.sources.test(static_cast<std::size_t>(m_page.source));
    return isNewSource ? News(ObservationKind::Confirmed) : News();
}

base::Result<std::optional<ObservationKind>> PageArchiver::importedNewsOf(const MessageRow &known,
                                                                          const Arrival &arrival)
{
    auto sightings =
        collect(m_connection.statement("archive/sightings").bind(":message", known.id), [](const Statement &row) {
            return Sighting{observationKind(row.text(0)), row.instant(1),
                            domain::fromWord<domain::Source>(row.text(2)).value_or(domain::Source::Api), row.bytes(3),
                            row.bytes(4)};
        });
    if (!sightings)
        return sightings.error();
    const auto before = m_told.find(known.ts.microseconds());
    return Timeline(*std::move(sightings))
        .newsOf(sightingOf(arrival), before == m_told.end() ? std::nullopt : std::optional(before->second));
}

Sighting PageArchiver::sightingOf(const Arrival &arrival) const
{
    return {versionKind(arrival.incoming.message), arrival.at, m_page.source, arrival.contentHash,
            arrival.reactionsHash};
}

base::Result<void> PageArchiver::addConfirmation(const MessageRow &known, const Arrival &arrival)
{
    auto row = observationOf(arrival, ObservationKind::Confirmed);
    row.team = known.team;
    row.ts = known.ts.text();
    row.raw.clear();
    m_changedRoots.insert(known.root.microseconds());
    return m_writer.add(known.id, row);
}

base::Result<void> PageArchiver::addVersion(const MessageRow &known, const Arrival &arrival, ObservationKind kind)
{
    const auto before =
        first(m_connection.statement("archive/previous_observation").bind(":message", known.id).bind(":at", arrival.at),
              [](const Statement &row) { return row.optionalInstant(0); });
    if (!before)
        return before.error();
    auto row = observationOf(arrival, kind);
    row.team = known.team;
    row.ts = known.ts.text();
    row.notBefore = before->value_or(std::nullopt);
    if (auto added = m_writer.add(known.id, row); !added)
        return added;
    ++m_outcome.edited;
    m_changedRoots.insert(known.root.microseconds());
    if (arrival.at < known.observedAt)
        return {};
    const auto root = arrival.incoming.message.rootTs();
    m_changedRoots.insert(root.microseconds());
    MessageRow now = known;
    now.root = root;
    now.state = stateAfter(kind, known.state);
    now.contentHash = arrival.contentHash;
    now.reactionsHash = arrival.reactionsHash;
    now.observedAt = arrival.at;
    if (auto updated = m_writer.update(now); !updated || isCurrent())
        return updated;
    return m_writer.addLaterLook(known, arrival.at);
}

base::Result<void> PageArchiver::addSource(const MessageRow &known)
{
    auto sources = known.sources;
    sources.set(static_cast<std::size_t>(m_page.source));
    if (sources == known.sources)
        return {};
    return m_connection.statement("archive/set_sources").bind(":sources", toWords(sources)).bind(":id", known.id).run();
}

ObservationRow PageArchiver::observationOf(const Arrival &arrival, ObservationKind kind) const
{
    ObservationRow row;
    row.team = m_teamId;
    row.channel = m_channelId;
    row.ts = arrival.incoming.message.ts.text();
    row.kind = kind;
    row.at = arrival.at;
    row.source = domain::toWord(m_page.source);
    row.raw = arrival.incoming.json;
    row.contentHash = arrival.contentHash;
    row.reactionsHash = arrival.reactionsHash;
    return row;
}

base::Result<void> PageArchiver::addMissing(const MessageRow &known)
{
    if (known.state == domain::MessageState::Missing)
        return {};
    auto row = m_writer.stateOf(known, ObservationKind::Missing);
    row.notBefore = known.observedAt;
    row.at = std::max(m_page.observedAt, known.observedAt);
    row.source = domain::toWord(m_page.source);
    if (auto added = m_writer.add(known.id, row); !added)
        return added;
    ++m_outcome.edited;
    m_changedRoots.insert(known.root.microseconds());
    auto now = known;
    now.state = domain::MessageState::Missing;
    now.observedAt = row.at;
    return m_writer.update(now);
}

base::Result<void> PageArchiver::addEvents()
{
    for (auto event : m_page.events) {
        event.actor = base::sanitize(event.actor);
        event.reaction = base::sanitize(event.reaction);
        const auto known = findMessage(m_connection, m_channel, event.ts);
        if (!known)
            return known.error();
        if (!*known || (*known)->isErased())
            continue;
        if (auto added = addEvent(**known, event); !added)
            return added;
    }
    return {};
}

base::Result<void> PageArchiver::addEvent(const MessageRow &known, const MessageEvent &event)
{
    const auto isOld = first(m_connection.statement("archive/knows_event")
                                 .bind(":message", known.id)
                                 .bind(":kind", toWord(event.kind))
                                 .bind(":event_at", event.happenedAt)
                                 .bind(":actor", event.actor)
                                 .bind(":reaction", event.reaction),
                             [](const Statement &row) { return row.isTrue(0); });
    if (!isOld || isOld->value_or(false))
        return isOld ? base::Result<void>() : isOld.error();
    const auto leaf = m_log.append(eventLeaf({known.team, m_channelId, known.ts.text(), m_page.observedAt, event}));
    if (!leaf)
        return leaf.error();
    m_changedRoots.insert(known.root.microseconds());
    return m_connection.statement("archive/add_event")
        .bind(":leaf", *leaf)
        .bind(":message", known.id)
        .bind(":kind", toWord(event.kind))
        .bind(":event_at", event.happenedAt)
        .bind(":at", m_page.observedAt)
        .bind(":actor", event.actor)
        .bind(":reaction", event.reaction)
        .bind(":content_hash", event.contentHash)
        .run();
}

base::Result<void> PageArchiver::addCoverage()
{
    const auto source = domain::toWord(m_page.source);
    for (const auto &interval : m_page.coverage) {
        const auto known = isKnown(interval);
        if (!known)
            return known.error();
        if (*known)
            continue;
        const auto leaf = m_log.append(coverageLeaf(m_teamId, m_channelId, interval.range, m_page.observedAt, source));
        if (!leaf)
            return leaf.error();
        auto added = m_connection.statement("archive/add_coverage")
                         .bind(":leaf", *leaf)
                         .bind(":team", m_teamId)
                         .bind(":channel", m_channel)
                         .bind(":from_ts", interval.range.from)
                         .bind(":to_ts", interval.range.to)
                         .bind(":at", m_page.observedAt)
                         .bind(":source", source)
                         .run();
        if (!added)
            return added;
    }
    return {};
}

base::Result<bool> PageArchiver::isKnown(const CoverageInterval &interval)
{
    if (isCurrent()) // looking again later is something new
        return false;
    const auto known = first(m_connection.statement("archive/knows_coverage")
                                 .bind(":channel", m_channel)
                                 .bind(":from_ts", interval.range.from)
                                 .bind(":to_ts", interval.range.to)
                                 .bind(":at", m_page.observedAt)
                                 .bind(":source", domain::toWord(m_page.source)),
                             [](const Statement &row) { return row.isTrue(0); });
    if (!known)
        return known.error();
    return known->value_or(false);
}

} // namespace precedent::store
