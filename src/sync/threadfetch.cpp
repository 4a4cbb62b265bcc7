// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/threadfetch.h"

#include "sync/historywalk.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

namespace precedent::sync {

namespace {

Q_LOGGING_CATEGORY(log, "precedent.sync.threads")

using States = std::vector<std::pair<base::SlackTs, store::ThreadState>>;

bool isGone(const base::Error &error)
{
    return error.code == QLatin1String("slack-thread-not-found") ||
           error.code == QLatin1String("slack-message-not-found");
}

/// The counters the root shows, to be compared with the next listing.
store::ThreadState stateOf(const domain::Message &root)
{
    return {root.replyCount, root.latestReply};
}

base::Result<void> fetchThread(const RunContext &context, const domain::ChannelId &channel, const base::SlackTs &root,
                               ChannelReport &report)
{
    QString cursor;
    store::ThreadState state{0, {}};
    do {
        const auto page = context.source.replies(channel, root, {}, cursor);
        if (!page)
            return page.error();
        for (const auto &raw : page->messages) {
            if (raw.message.ts == root)
                state = stateOf(raw.message);
        }
        cursor = page->nextCursor;
        // Only a thread that was read to its end counts as fetched.
        const auto states = cursor.isEmpty() ? States{{root, state}} : States{};
        if (auto kept = keepPage(context, toStorePage(context, channel, *page), states, report); !kept)
            return kept;
    } while (!cursor.isEmpty());
    ++report.threads;
    return {};
}

base::Result<void> markGone(const RunContext &context, const domain::ChannelId &channel, const base::SlackTs &root)
{
    qCInfo(log) << "thread no longer returned" << channel.text() << root.text();
    return context.ledger.write([&](store::Transaction &transaction) {
        return transaction.setThreadState(channel, root, {0, {}});
    });
}

} // namespace

base::Result<void> fetchThreads(const RunContext &context, const domain::ChannelId &channel, ChannelReport &report)
{
    const auto reader = context.ledger.reader();
    if (!reader)
        return reader.error();
    auto roots = reader->get()->threadsToFetch(channel);
    if (!roots)
        return roots.error();
    std::sort(roots->rbegin(), roots->rend());
    std::int64_t done = 0;
    for (const auto &root : *roots) {
        if (auto go = mayContinue(context); !go)
            return go;
        auto fetched = fetchThread(context, channel, root, report);
        if (!fetched && isGone(fetched.error()))
            fetched = markGone(context, channel, root);
        if (!fetched)
            return fetched;
        tell(context, QStringLiteral("threads"), ++done, std::int64_t(roots->size()));
    }
    return {};
}

} // namespace precedent::sync
