// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/historywalk.h"

#include "records/reading.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace precedent::sync {

namespace {

/// Threads that are archived and not yet read stand in this setting, written with the page and cleared with the
/// reading.
QString leftoversKey(const domain::ChannelId &channel)
{
    return QStringLiteral("to-read/") + channel.text();
}

QString join(const std::vector<base::SlackTs> &roots)
{
    QStringList texts;
    for (const auto &root : roots)
        texts += root.text();
    return texts.join(u' ');
}

base::Result<void> readNow(const RunContext &context, const domain::ChannelId &channel,
                           const std::vector<base::SlackTs> &roots, ChannelReport &report)
{
    if (roots.empty())
        return {};
    const auto counts = records::readThreads(context.ledger, channel, roots);
    if (!counts)
        return counts.error();
    report.records += counts->records;
    return context.ledger.write(
        [&](store::Transaction &transaction) { return transaction.putSetting(leftoversKey(channel), QString()); });
}

/// Roots of a history page whose replies have to be fetched, marked as never fetched.
std::vector<std::pair<base::SlackTs, store::ThreadState>> staleThreads(const store::Reader &reader,
                                                                       const domain::ChannelId &channel,
                                                                       const std::vector<slack::RawMessage> &messages)
{
    std::vector<std::pair<base::SlackTs, store::ThreadState>> stale;
    for (const auto &raw : messages) {
        const auto &message = raw.message;
        if (message.isReply() || message.threadTs.isNull() || message.replyCount == 0)
            continue;
        const auto state = reader.threadState(channel, message.ts);
        if (!state || state->replyCount != message.replyCount || state->latestReply != message.latestReply)
            stale.push_back({message.ts, {-1, message.latestReply}});
    }
    return stale;
}

constexpr int restartsAllowed = 3;

} // namespace

store::Page toStorePage(const RunContext &context, const domain::ChannelId &channel, const slack::MessagePage &page)
{
    store::Page out;
    out.team = context.team;
    out.channel = channel;
    out.source = context.source.kind();
    out.observedAt = page.observedAt;
    out.messages.reserve(page.messages.size());
    for (const auto &raw : page.messages)
        out.messages.push_back({raw.json, raw.message, raw.observedAt});
    return out;
}

base::Result<void> keepPage(const RunContext &context, const store::Page &page,
                            const std::vector<std::pair<base::SlackTs, store::ThreadState>> &states,
                            ChannelReport &report)
{
    store::PageOutcome outcome;
    const auto written = context.ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        auto added = transaction.addPage(page);
        if (!added)
            return added.error();
        outcome = std::move(*added);
        for (const auto &[root, state] : states) {
            if (auto marked = transaction.setThreadState(page.channel, root, state); !marked)
                return marked;
        }
        if (outcome.changedThreads.empty())
            return {};
        return transaction.putSetting(leftoversKey(page.channel), join(outcome.changedThreads));
    });
    if (!written)
        return written;
    report.added += outcome.added;
    report.edited += outcome.edited;
    return readNow(context, page.channel, outcome.changedThreads, report);
}

base::Result<void> readLeftovers(const RunContext &context, const domain::ChannelId &channel, ChannelReport &report)
{
    const auto reader = context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto texts = reader->get()->setting(leftoversKey(channel));
    if (!texts)
        return texts.error();
    std::vector<base::SlackTs> roots;
    const auto parts = texts->split(u' ', Qt::SkipEmptyParts);
    for (const auto &text : parts) {
        if (const auto ts = base::SlackTs::parse(text))
            roots.push_back(*ts);
    }
    return readNow(context, channel, roots, report);
}

HistoryWalk::HistoryWalk(const RunContext &context, domain::ChannelId channel, ChannelReport &report)
    : m_context(context), m_channel(std::move(channel)), m_report(report)
{
}

base::Result<void> HistoryWalk::walk(const base::TimeRange &range)
{
    auto remaining = range;
    for (int restarts = 0;; ++restarts) {
        const auto before = remaining;
        const auto result = walkOnce(remaining);
        const bool expired = !result && result.error().code == QLatin1String("slack-invalid-cursor");
        if (!expired || (restarts >= restartsAllowed && remaining == before))
            return result;
    }
}

base::Result<void> HistoryWalk::walkOnce(base::TimeRange &remaining)
{
    slack::HistoryRequest request;
    request.channel = m_channel;
    request.oldest = base::SlackTs::fromMicroseconds(remaining.from.us);
    request.latest = base::SlackTs::fromMicroseconds(remaining.to.us - 1);
    bool first = true;
    do {
        if (auto go = mayContinue(m_context); !go)
            return go;
        const auto page = m_context.source.history(request);
        if (!page)
            return page.error();
        // What is posted from now on belongs to a later run.
        if (first)
            remaining.to = std::min(remaining.to, std::max(page->observedAt, remaining.from));
        first = false;
        auto low = remaining.to;
        for (const auto &raw : page->messages)
            low = std::min(low, raw.message.ts.instant());
        if (page->nextCursor.isEmpty())
            low = remaining.from;
        if (auto kept = keep(*page, {low, remaining.to}); !kept)
            return kept;
        remaining.to = std::max(low, remaining.from);
        tell(m_context, QStringLiteral("history"), m_report.added, {}, remaining.to);
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    return {};
}

base::Result<void> HistoryWalk::keep(const slack::MessagePage &page, const base::TimeRange &covered)
{
    auto stored = toStorePage(m_context, m_channel, page);
    if (!covered.isEmpty())
        stored.coverage = {{covered}};
    std::vector<std::pair<base::SlackTs, store::ThreadState>> states;
    if (!m_context.source.deliversReplies()) {
        const auto reader = m_context.ledger.reader();
        if (!reader)
            return reader.error();
        states = staleThreads(**reader, m_channel, page.messages);
    }
    return keepPage(m_context, stored, states, m_report);
}

} // namespace precedent::sync
