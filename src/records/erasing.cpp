// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/erasing.h"

#include "records/erasurebatch.h"
#include "records/reading.h"
#include "store/compacting.h"
#include "store/connection.h"
#include "store/erasedpeople.h"

#include <algorithm>
#include <map>

namespace precedent::records {

namespace {

using store::Transaction;

/// Threads erased in one transaction.
constexpr std::size_t batchSize = 500;

base::Result<QString> pseudonymFor(store::Ledger &ledger, const ErasureTarget &target)
{
    if (target.kind == ErasureKind::Before)
        return QString();
    const bool isPerson = target.kind == ErasureKind::Person;
    const auto kind = isPerson ? QStringLiteral("person") : QStringLiteral("customer");
    QString pseudonym;
    const auto written = ledger.write([&](Transaction &transaction) -> base::Result<void> {
        const auto number = store::addErasedSubject(transaction.connection(), kind, isPerson ? target.id : QString());
        if (!number)
            return number.error();
        pseudonym = QStringLiteral("erased %1 %2").arg(kind).arg(*number);
        return {};
    });
    if (!written)
        return written.error();
    return pseudonym;
}

/// What is left of threads that made no record is read like any other.
base::Result<void> readAgain(store::Ledger &ledger, const std::vector<ThreadErasure> &threads)
{
    std::map<domain::ChannelId, std::vector<base::SlackTs>> roots;
    for (const auto &thread : threads) {
        if (!thread.hasRecord)
            roots[thread.key.channel].push_back(thread.key.root);
    }
    for (const auto &[channel, some] : roots) {
        if (auto read = readThreads(ledger, channel, some); !read)
            return read.error();
    }
    return {};
}

struct ThreadsToErase
{
    const ErasurePlan &plan;
    const QString &basis;
    const base::CancelToken &cancel;
};

base::Result<void> eraseThreads(store::Ledger &ledger, const store::Reader &reader, ErasureBatch &batch,
                                const ThreadsToErase &asked, std::int64_t &leaves)
{
    const auto &threads = asked.plan.threads;
    for (std::size_t from = 0; from < threads.size(); from += batchSize) {
        if (asked.cancel.isCancelled())
            return base::makeError(base::ErrorKind::Interrupted, "interrupted");
        const auto end = std::min(from + batchSize, threads.size());
        const std::vector<ThreadErasure> some(threads.begin() + std::ptrdiff_t(from),
                                              threads.begin() + std::ptrdiff_t(end));
        const auto written = ledger.write([&](Transaction &transaction) -> base::Result<void> {
            const auto added = batch.run(transaction, reader, some, asked.basis);
            if (added)
                leaves += *added;
            return added ? base::Result<void>() : added.error();
        });
        if (!written)
            return written.error();
        if (auto read = readAgain(ledger, some); !read)
            return read.error();
    }
    return {};
}

} // namespace

base::Result<ErasureOutcome> erase(store::Ledger &ledger, const ErasurePlan &plan, const QString &basis,
                                   const base::CancelToken &cancel)
{
    const auto pseudonym = pseudonymFor(ledger, plan.target);
    const auto reader = ledger.reader();
    if (!pseudonym)
        return pseudonym.error();
    if (!reader)
        return reader.error();
    ErasureOutcome outcome{std::ssize(plan.records), plan.messages, 0, *pseudonym, 0, {}};
    ErasureBatch batch(plan, *pseudonym);
    const auto erased = eraseThreads(ledger, **reader, batch, {plan, basis, cancel}, outcome.leaves);
    if (!erased) {
        // What is erased already must not stay in SQLite's own log; its pages in the file are overwritten.
        (void)ledger.write([](Transaction &transaction) { return store::emptyLog(transaction); });
        return erased.error();
    }
    if (plan.held.empty() && plan.target.kind != ErasureKind::Before) {
        const auto forgotten = ledger.write([&](Transaction &transaction) -> base::Result<void> {
            const auto exports = batch.forget(transaction, **reader, basis);
            if (!exports)
                return exports.error();
            outcome.leaves += exports->leaves;
            outcome.exportsInClear = exports->inClear;
            return {};
        });
        if (!forgotten)
            return forgotten.error();
    }
    if (auto sealed = ledger.checkpoint(); !sealed)
        return sealed.error();
    const auto compacted = ledger.write([](Transaction &transaction) { return store::compactFile(transaction); });
    if (!compacted)
        outcome.notCompacted = compacted.error();
    return outcome;
}

} // namespace precedent::records
