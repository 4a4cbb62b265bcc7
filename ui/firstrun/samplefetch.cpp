// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/samplefetch.h"

#include <algorithm>

namespace precedent::firstrun {

namespace {

constexpr std::size_t mostPeople = 1000;
/// Threads whose replies are read; where Slack allows one call a minute, only the probe.
constexpr int threadsRead = 10;
constexpr int threadsReadRestricted = 1;
/// The page size that Slack silently imposes on restricted apps.
constexpr std::size_t restrictedPage = 15;

domain::MessageHistory asSeen(const slack::RawMessage &raw, base::Instant observedAt)
{
    domain::MessageHistory history;
    history.versions = {{raw.message, observedAt}};
    history.state = raw.message.isTombstone() ? domain::MessageState::Tombstoned : domain::MessageState::Live;
    history.sources.set(std::size_t(domain::Source::Api));
    history.reactionsNotAfter = observedAt;
    return history;
}

/// The replies of one thread behind its root.
base::Result<void> addReplies(slack::Source &source, domain::Thread &thread, base::Instant observedAt)
{
    const auto page = source.replies(thread.channel, thread.root().current().ts, {}, {});
    if (!page)
        return page.error();
    for (const auto &raw : page->messages) {
        if (raw.message.isReply())
            thread.messages.push_back(asSeen(raw, observedAt));
    }
    return {};
}

base::Result<void> addThreads(slack::Source &source, ChannelSample &sample)
{
    int left = sample.isRestricted ? threadsReadRestricted : threadsRead;
    for (auto &thread : sample.threads) {
        if (left == 0)
            break;
        if (thread.root().current().replyCount == 0)
            continue;
        --left;
        const auto read = addReplies(source, thread, sample.observedAt);
        if (read || read.error().code == QLatin1String("slack-thread-not-found"))
            continue;
        if (read.error().kind == base::ErrorKind::Interrupted)
            return read;
        sample.threadsError = read.error();
        break;
    }
    return {};
}

} // namespace

base::Result<ChannelSample> fetchSample(slack::Source &source, const domain::Channel &channel,
                                        std::vector<domain::Person> people)
{
    slack::HistoryRequest request;
    request.channel = channel.id;
    const auto page = source.history(request);
    if (!page)
        return page.error();
    ChannelSample sample;
    sample.channel = channel;
    sample.people = std::move(people);
    sample.observedAt = page->observedAt;
    sample.oldest = page->observedAt;
    sample.isRestricted = page->messages.size() <= restrictedPage && !page->nextCursor.isEmpty();
    const auto count = std::min(page->messages.size(), sampleSize);
    sample.isWholeHistory = page->nextCursor.isEmpty() && count == page->messages.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto &raw = page->messages[i];
        ++sample.messagesSeen;
        sample.oldest = std::min(sample.oldest, raw.message.ts.instant());
        if (raw.message.isReply())
            continue;
        sample.roots += int(raw.message.replyCount > 0);
        sample.threads.push_back({channel.team, channel.id, {asSeen(raw, page->observedAt)}});
    }
    if (const auto added = addThreads(source, sample); !added)
        return added.error();
    return sample;
}

std::vector<domain::Person> fetchPeople(slack::Source &source)
{
    std::vector<domain::Person> people;
    QString cursor;
    do {
        const auto page = source.people(cursor);
        if (!page)
            break;
        people.insert(people.end(), page->people.begin(), page->people.end());
        cursor = page->nextCursor;
    } while (!cursor.isEmpty() && people.size() < mostPeople);
    return people;
}

} // namespace precedent::firstrun
