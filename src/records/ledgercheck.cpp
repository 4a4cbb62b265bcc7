// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/ledgercheck.h"

#include "records/reading.h"
#include "store/recordcheck.h"
#include "store/verify.h"

namespace precedent::records {

namespace {

QString describe(const RecordChange &change)
{
    const auto what = change.isNew    ? QStringLiteral("is missing")
                      : change.isLost ? QStringLiteral("is no request")
                                      : change.columns.join(QStringLiteral(", "));
    return change.id.text() + u' ' + (what.isEmpty() ? QStringLiteral("differs") : what);
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
    LedgerCheck check{std::move(*log), {}};
    if (!check.log.problems.empty())
        return check;
    const auto ledger = store::Ledger::open(ledgerPath, {store::OpenMode::ReadOnly});
    if (!ledger)
        return ledger.error();
    const auto reading = readEverything(**ledger, true, cancel);
    if (cancel.isCancelled())
        return base::makeError(base::ErrorKind::Interrupted, "verify-stopped");
    if (!reading)
        return reading.error();
    for (const auto &change : reading->changes)
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
