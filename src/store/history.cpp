// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "domain/messagedecoder.h"

#include <algorithm>

namespace precedent::store {

namespace {

/// The Date header has whole seconds, and Slack's servers need not agree on them.
constexpr auto clockSlack = 5 * base::oneSecond;

bool isWithin(base::Instant at, const base::TimeRange &range)
{
    return range.from - clockSlack <= at && at <= range.to + clockSlack;
}

QString giverKey(const QString &reaction, const QString &user)
{
    return reaction + u' ' + user;
}

/// One key per person and emoji; those whom Slack counts without naming are numbered, as many as any channel has people
/// who could decide.
QStringList givers(const domain::Reaction &reaction)
{
    constexpr int mostUnnamed = 1'000;
    QStringList keys;
    for (const auto &user : reaction.users)
        keys += giverKey(reaction.name, user);
    const auto named = int(reaction.users.size());
    for (auto unnamed = named; unnamed < std::min(reaction.count, named + mostUnnamed); ++unnamed)
        keys += reaction.name + u'#' + QString::number(unnamed);
    return keys;
}

} // namespace

base::Result<void> HistoryBuilder::add(const HistoryEntry &entry)
{
    if (entry.kind == ObservationKind::Missing)
        return {};
    if (entry.kind == ObservationKind::Confirmed) {
        m_confirmed.try_emplace(entry.contentHash, entry.at);
        return {};
    }
    auto message = domain::decodeMessage(entry.raw);
    if (!message)
        return base::makeError(base::ErrorKind::Ledger, "ledger-damaged", message.error().detail);
    if (!message->isTombstone())
        addReactions(message->reactions, entry);
    auto &versions = m_history.versions;
    // What was erased has none.
    const auto hash = entry.contentHash.isEmpty() ? domain::contentHash(*message) : entry.contentHash;
    if (!versions.empty() && hash == m_contentHashes.back()) {
        versions.back().message.reactions = std::move(message->reactions);
    } else {
        const auto confirmed = m_confirmed.find(hash);
        versions.push_back({*std::move(message), confirmed == m_confirmed.end() ? entry.at : confirmed->second});
        m_contentHashes.push_back(hash);
        m_confirmed.clear();
    }
    m_lastAt = entry.at;
    return {};
}

void HistoryBuilder::addReactions(const std::vector<domain::Reaction> &reactions, const HistoryEntry &entry)
{
    // An import may have brought an earlier look since this one was written.
    const base::TimeRange sinceLast{std::max(entry.notBefore.value_or(m_message.ts.instant()), m_lastAt), entry.at};
    std::map<QString, base::TimeRange> given;
    for (const auto &reaction : reactions) {
        for (const auto &key : givers(reaction)) {
            const auto before = m_given.find(key);
            given.emplace(key, before == m_given.end() ? sinceLast : before->second);
        }
    }
    m_given = std::move(given);
}

void HistoryBuilder::tell(const MessageEvent &event)
{
    switch (event.kind) {
    case EventKind::Changed:
        return tellChange(event);
    case EventKind::ReactionAdded:
    case EventKind::ReactionRemoved:
        return tellReaction(event);
    case EventKind::Deleted:
        return;
    }
}

/// The first change into what a version is, between the sight of it and of the one before.
void HistoryBuilder::tellChange(const MessageEvent &event)
{
    auto &versions = m_history.versions;
    for (std::size_t i = 1; i < versions.size(); ++i) {
        auto &version = versions[i];
        if (version.changedAt || m_contentHashes[i] != event.contentHash ||
            !isWithin(event.happenedAt, {versions[i - 1].seenAt, version.seenAt}))
            continue;
        version.changedAt = event.happenedAt;
        return;
    }
}

void HistoryBuilder::tellReaction(const MessageEvent &event)
{
    const auto key = giverKey(event.reaction, event.actor);
    m_told.erase(key);
    const auto given = m_given.find(key);
    if (event.kind == EventKind::ReactionAdded && given != m_given.end() && isWithin(event.happenedAt, given->second))
        m_told[key] = {event.reaction, event.actor, event.happenedAt};
}

domain::MessageHistory HistoryBuilder::take()
{
    for (const auto &[key, time] : m_told) {
        m_given[key] = {time.at, time.at};
        m_history.reactionTimes.push_back(time);
    }
    m_history.state = m_message.state;
    m_history.sources = m_message.sources;
    for (const auto &[key, range] : m_given) {
        m_history.reactionsNotBefore = std::min(m_history.reactionsNotBefore.value_or(range.from), range.from);
        m_history.reactionsNotAfter = std::max(m_history.reactionsNotAfter.value_or(range.to), range.to);
    }
    return std::move(m_history);
}

} // namespace precedent::store
