// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archivereader.h"

#include "store/channelrow.h"
#include "store/history.h"
#include "store/leaf.h"
#include "store/textlist.h"

#include <algorithm>

namespace precedent::store {

namespace {

MessageRow threadMessageFrom(const Statement &row)
{
    MessageRow message;
    message.id = row.integer(0);
    message.team = row.text(1);
    message.ts = base::SlackTs::fromMicroseconds(row.integer(2));
    message.root = base::SlackTs::fromMicroseconds(row.integer(3));
    message.state = messageState(row.text(4));
    message.sources = sourcesFrom(row.text(5));
    return message;
}

base::SlackTs tsFrom(const Statement &row)
{
    return base::SlackTs::parse(row.text(0)).value_or(base::SlackTs());
}

HistoryEntry entryFrom(const Statement &row)
{
    return {observationKind(row.text(0)), row.optionalInstant(1), row.instant(2), row.bytes(3), row.bytes(4)};
}

MessageEvent eventFrom(const Statement &row)
{
    return {eventKind(row.text(0)), {}, row.instant(1), row.text(2), row.text(3), row.bytes(4)};
}

base::Result<domain::MessageHistory> historyOf(Connection &connection, const MessageRow &message)
{
    auto statement = connection.statement("archive/message_observations");
    statement.bind(":message", message.id);
    HistoryBuilder history(message);
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (auto added = history.add(entryFrom(statement)); !added)
            return added.error();
    }
    const auto events = collect(connection.statement("archive/message_events").bind(":message", message.id), eventFrom);
    if (!events)
        return events.error();
    for (const auto &event : *events)
        history.tell(event);
    return history.take();
}

using Messages = std::vector<MessageRow>;

base::Result<domain::Thread> assemble(Connection &connection, const domain::ChannelId &channel,
                                      Messages::const_iterator begin, Messages::const_iterator end)
{
    domain::Thread thread;
    thread.team = domain::TeamId(begin->team);
    thread.channel = channel;
    for (auto message = begin; message != end; ++message) {
        auto history = historyOf(connection, *message);
        if (!history)
            return history.error();
        // A message without any version was only ever reported missing by a damaged row.
        if (history->versions.empty())
            return base::makeError(base::ErrorKind::Ledger, "ledger-damaged", QStringLiteral("no observation"));
        thread.messages.push_back(*std::move(history));
    }
    return thread;
}

base::Error absent(const domain::ChannelId &channel, const base::SlackTs &root)
{
    return base::makeError(base::ErrorKind::Ledger, "thread-absent", {},
                           {{QStringLiteral("channel"), channel.text()}, {QStringLiteral("thread"), root.text()}});
}

std::vector<CoverageInterval> merged(const std::vector<CoverageInterval> &ascending)
{
    std::vector<CoverageInterval> result;
    for (const auto &interval : ascending) {
        if (!result.empty() && interval.range.from <= result.back().range.to)
            result.back().range.to = std::max(result.back().range.to, interval.range.to);
        else
            result.push_back(interval);
    }
    return result;
}

} // namespace

base::Result<std::vector<domain::Channel>> ArchiveReader::channels() const
{
    return collect(m_connection.statement("archive/channels"), channelFrom);
}

base::Result<domain::ChannelSettings> ArchiveReader::channelSettings(const domain::ChannelId &channel) const
{
    const auto settings = first(
        m_connection.statement("archive/channel_settings").bind(":channel", channel.text()), [](const Statement &row) {
            const auto currency = base::Currency::parse(row.text(2));
            return domain::ChannelSettings{row.isTrue(0), listFrom(row.text(1)), currency.value_or(base::Currency()),
                                           listFrom(row.text(3))};
        });
    if (!settings)
        return settings.error();
    return settings->value_or(domain::ChannelSettings());
}

base::Result<ChannelCounts> ArchiveReader::counts(const domain::ChannelId &channel) const
{
    const auto counts =
        first(m_connection.statement("archive/counts").bind(":channel", channel.text()), [](const Statement &row) {
            return ChannelCounts{row.integer(0),         row.integer(1),         row.integer(2),        row.integer(3),
                                 row.optionalInstant(4), row.optionalInstant(5), row.optionalInstant(6)};
        });
    if (!counts)
        return counts.error();
    return counts->value_or(ChannelCounts());
}

base::Result<std::optional<base::Instant>> ArchiveReader::newestSync() const
{
    const auto newest = first(m_connection.statement("archive/newest_sync"),
                              [](const Statement &row) { return row.optionalInstant(0); });
    if (!newest)
        return newest.error();
    return newest->value_or(std::nullopt);
}

base::Result<std::vector<CoverageInterval>> ArchiveReader::coverage(const domain::ChannelId &channel) const
{
    const auto walked =
        collect(m_connection.statement("archive/coverage").bind(":channel", channel.text()), [](const Statement &row) {
            return CoverageInterval{{row.instant(0), row.instant(1)}};
        });
    if (!walked)
        return walked.error();
    return merged(*walked);
}

base::Result<std::vector<GoneEntry>> ArchiveReader::gone(const domain::ChannelId &channel) const
{
    return collect(m_connection.statement("archive/gone").bind(":channel", channel.text()), [](const Statement &row) {
        return GoneEntry{domain::goneCause(row.text(2)),
                         {row.instant(0), row.instant(1)},
                         row.integer(3),
                         row.instant(4),
                         row.integer(5)};
    });
}

base::Result<domain::Thread> ArchiveReader::thread(const domain::ChannelId &channel, const base::SlackTs &root) const
{
    const ReadScope scope(m_connection);
    Messages messages;
    for (const char *part : {"archive/thread_root", "archive/thread_replies"}) {
        const auto rows =
            collect(m_connection.statement(part).bind(":channel", channel.text()).bind(":root", root.microseconds()),
                    threadMessageFrom);
        if (!rows)
            return rows.error();
        messages.insert(messages.end(), rows->begin(), rows->end());
        if (messages.empty())
            return absent(channel, root);
    }
    return assemble(m_connection, channel, messages.cbegin(), messages.cend());
}

base::Result<void>
ArchiveReader::forEachThread(const domain::ChannelId &channel,
                             const std::function<base::Result<void>(const domain::Thread &)> &visit) const
{
    const ReadScope scope(m_connection);
    auto messages =
        collect(m_connection.statement("archive/channel_messages").bind(":channel", channel.text()), threadMessageFrom);
    if (!messages)
        return messages.error();
    std::sort(messages->begin(), messages->end(), [](const MessageRow &left, const MessageRow &right) {
        const auto key = [](const MessageRow &row) { return std::tuple(row.root, row.ts != row.root, row.ts); };
        return key(left) < key(right);
    });
    for (auto begin = messages->cbegin(); begin != messages->cend();) {
        const auto end =
            std::find_if(begin, messages->cend(), [&begin](const MessageRow &row) { return row.root != begin->root; });
        if (begin->ts == begin->root) {
            const auto thread = assemble(m_connection, channel, begin, end);
            if (!thread)
                return thread.error();
            if (auto visited = visit(*thread); !visited)
                return visited;
        }
        begin = end;
    }
    return {};
}

base::Result<std::vector<base::SlackTs>> ArchiveReader::roots(const domain::ChannelId &channel) const
{
    return collect(m_connection.statement("archive/roots").bind(":channel", channel.text()), tsFrom);
}

base::Result<std::vector<base::SlackTs>> ArchiveReader::threadsToFetch(const domain::ChannelId &channel) const
{
    return collect(m_connection.statement("archive/threads_to_fetch").bind(":channel", channel.text()),
                   [](const Statement &row) { return base::SlackTs::fromMicroseconds(row.integer(0)); });
}

base::Result<std::vector<base::SlackTs>> ArchiveReader::fetchedThreads(const domain::ChannelId &channel) const
{
    return collect(m_connection.statement("archive/fetched_threads").bind(":channel", channel.text()),
                   [](const Statement &row) { return base::SlackTs::fromMicroseconds(row.integer(0)); });
}

base::Result<std::vector<KnownRoot>> ArchiveReader::knownRoots(const domain::ChannelId &channel,
                                                               const base::TimeRange &range) const
{
    return collect(m_connection.statement("archive/known_roots")
                       .bind(":channel", channel.text())
                       .bind(":from_ts", range.from)
                       .bind(":to_ts", range.to),
                   [](const Statement &row) {
                       return KnownRoot{tsFrom(row), row.isTrue(1)};
                   });
}

base::Result<std::vector<base::SlackTs>> ArchiveReader::liveReplies(const domain::ChannelId &channel,
                                                                    const base::SlackTs &root) const
{
    return collect(m_connection.statement("archive/live_replies")
                       .bind(":channel", channel.text())
                       .bind(":root", root.microseconds()),
                   tsFrom);
}

base::Result<std::vector<base::SlackTs>> ArchiveReader::pendingRoots(const domain::ChannelId &channel) const
{
    return collect(m_connection.statement("record/pending_roots").bind(":channel", channel.text()), tsFrom);
}

base::Result<std::optional<base::SlackTs>> ArchiveReader::rootOf(const domain::ChannelId &channel,
                                                                 const base::SlackTs &ts) const
{
    return first(
        m_connection.statement("archive/message_root").bind(":channel", channel.text()).bind(":ts", ts.microseconds()),
        [](const Statement &row) { return base::SlackTs::fromMicroseconds(row.integer(0)); });
}

base::Result<ThreadState> ArchiveReader::threadState(const domain::ChannelId &channel, const base::SlackTs &root) const
{
    const auto state =
        first(m_connection.statement("archive/thread_state")
                  .bind(":channel", channel.text())
                  .bind(":root", root.microseconds()),
              [](const Statement &row) {
                  return ThreadState{int(row.integer(0)), base::SlackTs::parse(row.text(1)).value_or(base::SlackTs())};
              });
    if (!state)
        return state.error();
    return state->value_or(ThreadState());
}

base::Result<std::vector<Observation>> ArchiveReader::observations(const domain::ChannelId &channel,
                                                                   const base::SlackTs &root) const
{
    return collect(m_connection.statement("archive/thread_observations")
                       .bind(":channel", channel.text())
                       .bind(":root", root.microseconds()),
                   [](const Statement &row) {
                       Observation observation;
                       observation.kind = observationKind(row.text(0));
                       observation.at = row.instant(1);
                       observation.ts = base::SlackTs::parse(row.text(2)).value_or(base::SlackTs());
                       observation.source = domain::fromWord<domain::Source>(row.text(3)).value_or(domain::Source::Api);
                       observation.leaf = row.integer(4);
                       return observation;
                   });
}

} // namespace precedent::store
