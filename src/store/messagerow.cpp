// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagerow.h"

namespace precedent::store {

QString toWord(domain::MessageState state)
{
    switch (state) {
    case domain::MessageState::Live:
        return QStringLiteral("live");
    case domain::MessageState::Tombstoned:
        return QStringLiteral("tombstoned");
    case domain::MessageState::Missing:
        return QStringLiteral("missing");
    }
    return {};
}

domain::MessageState messageState(const QString &word)
{
    for (const auto state : {domain::MessageState::Tombstoned, domain::MessageState::Missing}) {
        if (word == toWord(state))
            return state;
    }
    return domain::MessageState::Live;
}

QString toWords(const domain::Sources &sources)
{
    return domain::toWords(sources).join(u' ');
}

domain::Sources sourcesFrom(const QString &words)
{
    domain::Sources sources;
    for (const auto word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        if (const auto source = domain::fromWord<domain::Source>(word))
            sources.set(static_cast<std::size_t>(*source));
    }
    return sources;
}

domain::MessageState stateAfter(ObservationKind kind, domain::MessageState before)
{
    switch (kind) {
    case ObservationKind::Seen:
    case ObservationKind::Edited:
        return domain::MessageState::Live;
    case ObservationKind::Tombstoned:
        return domain::MessageState::Tombstoned;
    case ObservationKind::Missing:
        return domain::MessageState::Missing;
    case ObservationKind::Reactions:
    case ObservationKind::Confirmed:
        return before;
    }
    return before;
}

base::Result<std::optional<MessageRow>> findMessage(Connection &connection, std::int64_t channel,
                                                    const base::SlackTs &ts)
{
    return first(connection.statement("archive/find_message").bind(":channel", channel).bind(":ts", ts.microseconds()),
                 [&ts](const Statement &row) {
                     MessageRow message;
                     message.id = row.integer(0);
                     message.team = row.text(1);
                     message.ts = base::SlackTs::parse(row.text(8)).value_or(ts);
                     message.root = base::SlackTs::fromMicroseconds(row.integer(2));
                     message.state = messageState(row.text(3));
                     message.sources = sourcesFrom(row.text(4));
                     message.contentHash = row.bytes(5);
                     message.reactionsHash = row.bytes(6);
                     message.observedAt = row.instant(7);
                     return message;
                 });
}

} // namespace precedent::store
