// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagewriter.h"

namespace precedent::store {

base::Result<void> MessageWriter::add(std::int64_t message, const ObservationRow &row)
{
    const auto leaf = m_log.append(observationLeaf(row));
    if (!leaf)
        return leaf.error();
    return m_connection.statement("archive/add_observation")
        .bind(":leaf", *leaf)
        .bind(":message", message)
        .bind(":kind", toWord(row.kind))
        .bind(":not_before", row.notBefore)
        .bind(":at", row.at)
        .bind(":source", row.source)
        .bind(":raw", row.raw)
        .bind(":content_hash", row.contentHash)
        .bind(":reactions_hash", row.reactionsHash)
        .run();
}

base::Result<void> MessageWriter::update(const MessageRow &message)
{
    return m_connection.statement("archive/update_message")
        .bind(":root", message.root.microseconds())
        .bind(":state", toWord(message.state))
        .bind(":content_hash", message.contentHash)
        .bind(":reactions_hash", message.reactionsHash)
        .bind(":at", message.observedAt)
        .bind(":id", message.id)
        .run();
}

base::Result<void> MessageWriter::addLaterLook(const MessageRow &known, base::Instant importedAt)
{
    const bool isApis = known.sources.test(static_cast<std::size_t>(domain::Source::Api));
    if (!isApis || known.state == domain::MessageState::Missing)
        return {};
    const auto look = lastLookAt(known);
    if (!look || *look <= importedAt)
        return look ? base::Result<void>() : look.error();
    const auto raw = first(m_connection.statement("archive/current_raw")
                               .bind(":message", known.id)
                               .bind(":content_hash", known.contentHash)
                               .bind(":reactions_hash", known.reactionsHash),
                           [](const Statement &row) { return row.bytes(0); });
    if (!raw || !*raw)
        return raw ? base::Result<void>() : raw.error();
    const bool isGone = known.state == domain::MessageState::Tombstoned;
    auto row = stateOf(known, isGone ? ObservationKind::Tombstoned : ObservationKind::Seen);
    row.notBefore = importedAt;
    row.at = *look;
    row.source = domain::toWord(domain::Source::Api);
    row.raw = **raw;
    if (auto added = add(known.id, row); !added)
        return added;
    auto now = known;
    now.observedAt = *look;
    return update(now);
}

ObservationRow MessageWriter::stateOf(const MessageRow &known, ObservationKind kind) const
{
    ObservationRow row;
    row.team = known.team;
    row.channel = m_channelId;
    row.ts = known.ts.text();
    row.kind = kind;
    row.contentHash = known.contentHash;
    row.reactionsHash = known.reactionsHash;
    return row;
}

base::Result<base::Instant> MessageWriter::lastLookAt(const MessageRow &known)
{
    const auto look = first(m_connection.statement("archive/last_look")
                                .bind(":channel", m_channel)
                                .bind(":ts", known.ts.microseconds())
                                .bind(":root", known.root.microseconds()),
                            [](const Statement &row) { return row.instant(0); });
    if (!look)
        return look.error();
    return look->value_or(base::Instant());
}

} // namespace precedent::store
