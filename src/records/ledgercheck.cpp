// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ledgercheck.h"

#include "records/batchreading.h"
#include "records/byhand.h"
#include "store/connection.h"
#include "store/recordcheck.h"
#include "store/verify.h"

#include <QtCore/QSet>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <thread>

namespace precedent::records {

namespace {

QString describe(const RecordChange &change)
{
    const auto what = change.isNew    ? QStringLiteral("is missing")
                      : change.isLost ? QStringLiteral("is no request")
                                      : change.columns.join(QStringLiteral(", "));
    return change.id.text() + u' ' + (what.isEmpty() ? QStringLiteral("differs") : what);
}

using Changes = std::vector<RecordChange>;

/// The threads of these changes, by channel.
QHash<domain::ChannelId, std::vector<base::SlackTs>> threadsOf(const Changes &changes)
{
    QHash<domain::ChannelId, std::vector<base::SlackTs>> threads;
    for (const auto &change : changes) {
        if (const auto thread = threadOf(change.id))
            threads[thread->channel].push_back(thread->root);
    }
    return threads;
}

/// Takes out the changes of threads that wait to be read, and counts them.
base::Result<Changes> withoutWaiting(const store::Reader &reader, Changes changes, int &waiting)
{
    QSet<domain::RecordId> excused;
    const auto threads = threadsOf(changes);
    for (auto it = threads.begin(); it != threads.end(); ++it) {
        const auto unread = waitingThreads(reader, it.key());
        if (!unread)
            return unread.error();
        for (const auto &root : *unread)
            excused += domain::recordId(it.key(), root);
    }
    const auto isExcused = [&excused](const RecordChange &change) { return excused.contains(change.id); };
    waiting = int(std::count_if(changes.begin(), changes.end(), isExcused));
    changes.erase(std::remove_if(changes.begin(), changes.end(), isExcused), changes.end());
    return changes;
}

/// Reads the threads of these changes once more.
base::Result<Changes> readAgain(store::Ledger &ledger, const Changes &found)
{
    Changes again;
    const auto threads = threadsOf(found);
    for (auto it = threads.begin(); it != threads.end(); ++it) {
        auto counts = readBatch(ledger, it.key(), it.value(), true);
        if (!counts)
            return counts.error();
        std::move(counts->changes.begin(), counts->changes.end(), std::back_inserter(again));
    }
    return again;
}

/// Another one whenever another connection has written; https://sqlite.org/pragma.html#pragma_data_version.
base::Result<QString> version(const store::Reader &reader)
{
    return reader.connection().pragma("data_version");
}

/// What differs while nobody writes: a sync beside the check keeps messages first and their records after them. What
/// differed meanwhile is read once more.
base::Result<Changes> lasting(store::Ledger &ledger, int &waiting, const base::CancelToken &cancel)
{
    constexpr int attempts = 100;
    constexpr auto pause = std::chrono::milliseconds(20);
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    auto before = version(**reader);
    auto everything = readEverything(ledger, true, cancel);
    if (!everything)
        return everything.error();
    Changes differing = std::move(everything->changes);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        auto left = withoutWaiting(**reader, differing, waiting);
        const auto after = version(**reader);
        if (!left)
            return left.error();
        if (!before || !after)
            return before ? after.error() : before.error();
        if (left->empty() || *before == *after || cancel.isCancelled())
            return left;
        std::this_thread::sleep_for(pause);
        before = version(**reader);
        auto again = readAgain(ledger, differing);
        if (!again)
            return again.error();
        differing = *std::move(again);
    }
    return base::makeError(base::ErrorKind::Ledger, "verify-busy");
}

} // namespace

base::Result<void> outcomeOf(const LedgerCheck &check)
{
    using base::ErrorKind;
    const auto summary = [](const QString &first, std::size_t count) {
        return count > 1 ? QStringLiteral("%1 (+%2)").arg(first).arg(count - 1) : first;
    };
    const auto &problems = check.log.problems;
    if (!problems.empty()) {
        return base::makeError(ErrorKind::Mismatch, "verify-mismatch", {},
                               {{QStringLiteral("problems"), summary(problems.front(), problems.size())}});
    }
    const auto &records = check.differing;
    if (!records.isEmpty()) {
        return base::makeError(ErrorKind::Mismatch, "verify-records-differ", {},
                               {{QStringLiteral("problems"), summary(records.front(), std::size_t(records.size()))}});
    }
    return {};
}

base::Result<LedgerCheck> checkLedger(const QString &ledgerPath, const base::CancelToken &cancel)
{
    auto log = store::verify(ledgerPath, cancel);
    if (!log)
        return log.error();
    LedgerCheck check{std::move(*log), {}, 0};
    if (!check.log.problems.empty())
        return check;
    const auto ledger = store::Ledger::open(ledgerPath, {store::OpenMode::ReadOnly});
    if (!ledger)
        return ledger.error();
    const auto differing = lasting(**ledger, check.waiting, cancel);
    if (cancel.isCancelled())
        return base::makeError(base::ErrorKind::Interrupted, "verify-stopped");
    if (!differing)
        return differing.error();
    for (const auto &change : *differing)
        check.differing += describe(change);
    const auto reader = ledger->get()->reader();
    if (!reader)
        return reader.error();
    const auto invented = store::recordsWithoutMessage(**reader);
    if (!invented)
        return invented.error();
    for (const auto &id : *invented)
        check.differing += id + QStringLiteral(" has no message");
    return check;
}

} // namespace precedent::records
