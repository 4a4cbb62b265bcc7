// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pagekeeper.h"

#include "records/reading.h"
#include "records/toread.h"
#include "sync/gone.h"
#include "sync/peoplewatch.h"

#include <algorithm>

namespace precedent::sync {

namespace {

/// With the names of those who act in them, which only Slack knows.
base::Result<void> readNow(ChannelRun &run)
{
    if (auto met = run.people.meet(run.unmet); !met)
        return met;
    run.unmet.clear();
    if (run.unread.empty())
        return {};
    const auto counts = records::readThreads(run.context.ledger, run.channel, run.unread);
    if (!counts)
        return counts.error();
    run.report.records += counts->records;
    const auto cleared = run.context.ledger.write(
        [&](store::Transaction &transaction) { return records::noteThreadsToRead(transaction, run.channel, {}); });
    if (cleared)
        run.unread.clear();
    return cleared;
}

/// Inside the page's transaction; the roots to be read, those of `run` among them, are the `changedThreads` of
/// `outcome`.
base::Result<void> writePage(const ChannelRun &run, store::Transaction &transaction, const store::Page &page,
                             const PageMarks &marks, store::PageOutcome &outcome)
{
    auto added = transaction.addPage(page);
    if (!added)
        return added.error();
    outcome = std::move(*added);
    for (const auto &[root, state] : marks.threads) {
        if (auto marked = transaction.setThreadState(page.channel, root, state); !marked)
            return marked;
    }
    const auto missing = transaction.addMissing(page.channel, marks.missing, page.observedAt);
    if (!missing)
        return missing.error();
    outcome.edited += int(marks.missing.size());
    auto &changed = outcome.changedThreads;
    changed.insert(changed.end(), missing->begin(), missing->end());
    changed.insert(changed.end(), run.unread.begin(), run.unread.end());
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    if (auto saved = run.save(transaction); !saved)
        return saved;
    if (changed.empty())
        return {};
    return records::noteThreadsToRead(transaction, page.channel, changed);
}

} // namespace

store::Page toStorePage(const ChannelRun &run, const slack::MessagePage &page)
{
    store::Page out;
    out.team = run.context.team;
    out.channel = run.channel;
    out.source = run.context.source.kind();
    out.observedAt = page.observedAt;
    out.messages.reserve(page.messages.size());
    for (const auto &raw : page.messages)
        out.messages.push_back({raw.json, raw.message, raw.observedAt});
    return out;
}

base::Result<void> keepPage(ChannelRun &run, const store::Page &page, const PageMarks &marks)
{
    for (const auto &incoming : page.messages) {
        if (run.context.source.deliversReplies())
            break; // what an import holds says nothing of what Slack shows today
        const auto &ts = incoming.message.ts;
        run.absences.remove(ts);
        if (!incoming.message.isReply() && run.state.isGone(ts))
            noteShownAgain(run, page.observedAt);
    }
    for (const auto &ts : marks.missing)
        run.absences.remove(ts);
    store::PageOutcome outcome;
    const auto written = run.context.ledger.write(
        [&](store::Transaction &transaction) { return writePage(run, transaction, page, marks, outcome); });
    if (!written)
        return written;
    run.noteSaved();
    run.report.added += outcome.added;
    run.report.edited += outcome.edited;
    run.unread = std::move(outcome.changedThreads);
    // Only now: what Slack showed may be gone when it is asked next.
    for (const auto &incoming : page.messages)
        run.unmet += peopleNamedIn(incoming.message);
    return readNow(run);
}

base::Result<void> readLeftovers(ChannelRun &run)
{
    const auto reader = run.context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto roots = records::threadsToRead(**reader, run.channel);
    if (!roots)
        return roots.error();
    for (const auto &root : *roots) {
        run.unread.push_back(root);
        const auto thread = reader->get()->thread(run.channel, root);
        // Replies whose root was never seen wait for it, as in reading.
        if (!thread && thread.error().code == QLatin1String("thread-absent"))
            continue;
        if (!thread)
            return thread.error();
        for (const auto &history : thread->messages)
            run.unmet += peopleNamedIn(history.lastContent());
    }
    return readNow(run);
}

} // namespace precedent::sync
