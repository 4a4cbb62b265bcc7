// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/channelchoice.h"
#include "sync/faultscope.h"
#include "sync/movedchannel.h"
#include "sync/pagekeeper.h"
#include "sync/session.h"
#include "sync/syncsince.h"
#include "sync/threadfetch.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <map>

namespace precedent::sync {

namespace {

Q_LOGGING_CATEGORY(log, "precedent.sync.reread")

/// What is to be read of one thread, under its root or the message that may be one.
struct Wanted
{
    bool isKnown = false;  ///< the archive has it
    bool isThread = false; ///< it has replies, or is said to
    std::vector<store::MessageEvent> events;
};
using WantedThreads = std::map<base::SlackTs, Wanted>;

base::Result<void> want(WantedThreads &threads, const store::Reader &reader, const ChannelRun &run,
                        const Rereading &message)
{
    const auto known = reader.rootOf(run.channel, message.ts);
    if (!known)
        return known.error();
    const auto said = message.root.isNull() ? message.ts : message.root;
    const auto root = known->value_or(said);
    const auto state = reader.threadState(run.channel, root);
    if (!state)
        return state.error();
    auto &wanted = threads[root];
    wanted.isKnown = wanted.isKnown || known->has_value();
    wanted.isThread = wanted.isThread || root != message.ts || state->replyCount > 0;
    wanted.events.insert(wanted.events.end(), message.events.begin(), message.events.end());
    return {};
}

/// The message alone; empty when it does not stand in the history.
base::Result<std::optional<slack::MessagePage>> single(const ChannelRun &run, const base::SlackTs &ts)
{
    slack::HistoryRequest request{run.slackId, ts, ts, {}, 1};
    do {
        auto page = run.context.source.history(request);
        if (!page)
            return page.error();
        if (!page->messages.empty())
            return std::optional(std::move(*page));
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    return std::optional<slack::MessagePage>();
}

/// The root of an unknown message that stands in no history: Slack shows a thread for any message in it.
base::Result<base::SlackTs> shownRoot(const ChannelRun &run, const base::SlackTs &ts)
{
    const auto page = run.context.source.replies(run.slackId, ts, {}, {});
    if (!page)
        return page.error();
    const auto found = std::find_if(page->messages.begin(), page->messages.end(),
                                    [&ts](const slack::RawMessage &raw) { return raw.message.ts == ts; });
    // On the first page of a long thread an answer to another message stands for it.
    if (found == page->messages.end())
        return page->messages.empty() ? ts : page->messages.front().message.rootTs();
    return found->message.rootTs();
}

base::Result<void> readWanted(ChannelRun &run, const base::SlackTs &root, const Wanted &wanted)
{
    if (!wanted.isKnown && root.instant() < run.context.request.since)
        return {};
    if (wanted.isThread)
        return readThread(run, root, wanted.events);
    const auto page = single(run, root);
    if (!page)
        return page.error();
    if (!*page) {
        const auto shown = wanted.isKnown ? root : shownRoot(run, root);
        // A message that went before it was ever seen.
        if (!shown && shown.error().code == QLatin1String("slack-thread-not-found"))
            return {};
        return shown ? readThread(run, *shown, wanted.events) : shown.error();
    }
    auto stored = toStorePage(run, **page);
    stored.events = wanted.events;
    if (auto kept = keepPage(run, stored, {}); !kept)
        return kept;
    const bool hasReplies = (*page)->messages.front().message.replyCount > 0;
    return hasReplies ? readThread(run, root) : base::Result<void>();
}

base::Result<WantedThreads> wantedOf(const ChannelRun &run, const std::vector<Rereading> &messages)
{
    const auto reader = run.context.ledger.reader();
    if (!reader)
        return reader.error();
    WantedThreads threads;
    for (const auto &message : messages) {
        if (message.channel != run.slackId)
            continue;
        if (auto added = want(threads, **reader, run, message); !added)
            return added.error();
    }
    return threads;
}

/// Newest first, as a person would look.
base::Result<void> rereadChannel(ChannelRun &run, const std::vector<Rereading> &messages)
{
    const auto threads = wantedOf(run, messages);
    if (!threads)
        return threads.error();
    if (threads->empty())
        return {};
    if (auto loaded = run.load(); !loaded)
        return loaded;
    if (auto read = readLeftovers(run); !read)
        return read;
    for (auto thread = threads->rbegin(); thread != threads->rend(); ++thread) {
        if (auto go = mayContinue(run.context); !go)
            return go;
        const auto read = readWanted(run, thread->first, thread->second);
        if (read)
            continue;
        if (scopeOf(read.error()) != FaultScope::Thread)
            return read;
        qCInfo(log) << "left to the next sync" << run.channel.text() << thread->first.text() << read.error().code;
        run.report.error = read.error();
    }
    return {};
}

using Channels = std::vector<ChosenChannel>;

bool isNamed(const std::vector<Rereading> &messages, const domain::ChannelId &channel)
{
    return std::any_of(messages.begin(), messages.end(),
                       [&channel](const Rereading &message) { return message.channel == channel; });
}

/// The followed channels that are spoken of.
base::Result<Channels> concerned(const store::Ledger &ledger, const std::vector<Rereading> &messages)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto stored = reader->get()->channels();
    if (!stored)
        return stored.error();
    Channels channels;
    for (const auto &channel : *stored) {
        const auto joined = joinedTo(**reader, channel.id);
        if (!joined)
            return joined.error();
        const auto shown = joined->isEmpty() ? channel.id : domain::ChannelId(*joined);
        if (!isNamed(messages, shown))
            continue;
        const auto settings = reader->get()->channelSettings(channel.id);
        if (!settings)
            return settings.error();
        if (settings->followed)
            channels.push_back({channel, shown});
    }
    return channels;
}

base::Result<void> rereadOne(const RunContext &context, PeopleWatch &people, const ChosenChannel &chosen,
                             const std::vector<Rereading> &messages, ChannelReport &report)
{
    const auto reader = context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto since = sinceOf(**reader, chosen.channel.id);
    if (!since)
        return since.error();
    auto request = context.request;
    request.since = *since;
    const RunContext own{context.source, context.ledger, request, context.team, context.clock, context.now};
    ChannelRun run{own, people, chosen.channel.id, chosen.slackId, {}, chosen.channel.isArchived, report};
    return rereadChannel(run, messages);
}

base::Result<Report> rereadAll(const RunContext &context, PeopleWatch &people, const Channels &channels,
                               const std::vector<Rereading> &messages)
{
    Report report;
    for (const auto &chosen : channels) {
        if (chosen.channel.team != context.team)
            continue;
        ChannelReport entry;
        entry.team = context.team;
        entry.channel = chosen.channel.id;
        entry.name = chosen.channel.name;
        if (const auto read = rereadOne(context, people, chosen, messages, entry); !read) {
            if (scopeOf(read.error()) == FaultScope::Run)
                return read.error();
            entry.error = read.error();
        }
        report.channels.push_back(std::move(entry));
    }
    return report;
}

} // namespace

base::Result<Report> reread(slack::Source &source, store::Ledger &ledger, const Request &request,
                            const std::vector<Rereading> &messages)
{
    const auto channels = concerned(ledger, messages);
    if (!channels || channels->empty())
        return channels ? base::Result<Report>(Report()) : channels.error();
    const auto identity = source.identify();
    if (!identity)
        return identity.error();
    return inSession(source, ledger, request, *identity, [&](const RunContext &context, PeopleWatch &people) {
        return rereadAll(context, people, *channels, messages);
    });
}

} // namespace precedent::sync
