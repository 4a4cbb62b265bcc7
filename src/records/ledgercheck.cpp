// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ledgercheck.h"

#include "records/batchreading.h"
#include "records/byhand.h"
#include "store/connection.h"
#include "store/recordcheck.h"
#include "store/verify.h"

#include <QtCore/QSet>

#include <chrono>
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

/// Reads the threads of these changes once more; those that wait to be read are counted instead.
base::Result<Changes> readAgain(store::Ledger &ledger, const store::Reader &reader, const Changes &found, int &waiting)
{
    Changes again;
    const auto threads = threadsOf(found);
    for (auto it = threads.begin(); it != threads.end(); ++it) {
        const auto unread = waitingThreads(reader, it.key());
        if (!unread)
            return unread.error();
        auto counts = readBatch(ledger, it.key(), it.value(), true);
        if (!counts)
            return counts.error();
        QSet<domain::RecordId> excused;
        for (const auto &root : *unread)
            excused += domain::recordId(it.key(), root);
        for (auto &change : counts->changes) {
            if (excused.contains(change.id))
                ++waiting;
            else
                again.push_back(std::move(change));
        }
    }
    return again;
}

/// Another one whenever another connection has written; https://sqlite.org/pragma.html#pragma_data_version.
base::Result<QString> version(const store::Reader &reader)
{
    return reader.connection().pragma("data_version");
}

/// What differs while nobody writes: a sync beside the check keeps messages first and their records after them.
base::Result<Changes> lasting(store::Ledger &ledger, Changes found, int &waiting, const base::CancelToken &cancel)
{
    constexpr int attempts = 100;
    constexpr auto pause = std::chrono::milliseconds(20);
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    for (int attempt = 0; attempt < attempts && !found.empty() && !cancel.isCancelled(); ++attempt) {
        const auto before = version(**reader);
        int notYet = 0;
        auto again = readAgain(ledger, **reader, found, notYet);
        const auto after = version(**reader);
        if (!before || !after)
            return before ? after.error() : before.error();
        if (!again)
            return again.error();
        if (again->empty() || *before == *after) {
            waiting = notYet;
            return again;
        }
        std::this_thread::sleep_for(pause);
    }
    if (found.empty() || cancel.isCancelled())
        return found;
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
    auto reading = readEverything(**ledger, true, cancel);
    if (!reading && !cancel.isCancelled())
        return reading.error();
    const auto differing = cancel.isCancelled() ? base::Result<Changes>(Changes())
                                                : lasting(**ledger, std::move(reading->changes), check.waiting, cancel);
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
