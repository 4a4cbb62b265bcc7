// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verify.h"

#include "store/logverifier.h"
#include "store/messageverifier.h"
#include "store/openledger.h"

#include <sqlite3.h>

namespace precedent::store {

namespace {

constexpr int recordsColumn = 10; ///< of verify/totals
/// Some milliseconds of work.
constexpr int stepsBetweenLooks = 20'000;

/// The token lives as long as the connection.
void stopWhen(base::CancelToken &cancel, Connection &connection)
{
    const auto isCancelled = [](void *token) {
        return static_cast<const base::CancelToken *>(token)->isCancelled() ? 1 : 0;
    };
    sqlite3_progress_handler(connection.handle(), stepsBetweenLooks, isCancelled, &cancel);
}

base::Result<void> checkFile(Connection &connection, Findings &findings)
{
    const auto damage = connection.integrityProblems();
    if (!damage)
        return damage.error();
    for (const auto &line : *damage)
        findings.add(QStringLiteral("file: ") + line);
    const auto differences = differencesFromOwnVersion(connection);
    if (!differences)
        return differences.error();
    for (const auto &object : *differences)
        findings.add(QStringLiteral("schema differs: ") + object);
    return {};
}

base::Result<void> check(Connection &connection, Findings &findings, VerifyReport &report)
{
    const ReadScope scope(connection);
    if (auto checked = checkFile(connection, findings); !checked)
        return checked;
    LogVerifier log(connection, findings);
    if (auto checked = log.run(); !checked)
        return checked;
    report.leaves = log.tree().size();
    report.root = log.tree().root();
    report.checkpoints = std::ssize(log.checkpoints());
    report.checkpointsSigned = log.allSigned();
    MessageVerifier messages(connection, findings);
    if (auto checked = messages.run(); !checked)
        return checked;
    auto totals = connection.statement("verify/totals");
    if (const auto row = totals.step(); !row)
        return row.error();
    report.records = totals.integer(recordsColumn);
    return {};
}

} // namespace

base::Result<VerifyReport> verify(const QString &ledgerPath, const base::CancelToken &cancel)
{
    auto stop = cancel;
    auto connection = openForReading(ledgerPath);
    if (connection)
        stopWhen(stop, **connection);
    Findings findings;
    VerifyReport report;
    const auto checked = connection ? check(**connection, findings, report) : connection.error();
    if (cancel.isCancelled())
        return base::makeError(base::ErrorKind::Interrupted, "verify-stopped");
    if (!checked) {
        auto error = checked.error();
        error.facts.insert(QStringLiteral("path"), ledgerPath);
        // Damage in the middle of the file is what was asked about.
        if (!connection || error.code != QLatin1String("ledger-damaged"))
            return error;
        findings.add(QStringLiteral("file: ") + error.detail);
    }
    report.problems = findings.problems();
    return report;
}

} // namespace precedent::store
