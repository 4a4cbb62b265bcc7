// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/interrupts.h"
#include "app/commands/session.h"
#include "app/commands/words.h"
#include "records/ledgercheck.h"
#include "workspace/manifestcheck.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

Outcome describe(const records::LedgerCheck &check)
{
    const auto &report = check.log;
    const auto problems = QStringList(report.problems.begin(), report.problems.end()) + check.differing;
    Outcome outcome;
    outcome.data = QJsonObject{
        {QStringLiteral("leaves"), qint64(report.leaves)},
        {QStringLiteral("checkpoints"), qint64(report.checkpoints)},
        {QStringLiteral("checkpoints_signed"), report.checkpointsSigned},
        {QStringLiteral("records"), qint64(report.records)},
        {QStringLiteral("waiting"), check.waiting},
        {QStringLiteral("root"), QString::fromLatin1(report.root.toHex())},
        {QStringLiteral("problems"), QJsonArray::fromStringList(problems)},
    };
    if (problems.isEmpty()) {
        outcome.text = Words::tr("The ledger matches its log: %1 leaves, %2 records, root %3")
                           .arg(QString::number(report.leaves), QString::number(report.records),
                                QString::fromLatin1(report.root.toHex())) +
                       u'\n';
        return outcome;
    }
    outcome.text = problems.join(u'\n') + u'\n';
    outcome.shortfall = records::outcomeOf(check).error();
    return outcome;
}

Outcome describe(const workspace::ManifestCheck &check, const QString &path)
{
    Outcome outcome;
    outcome.data = QJsonObject{
        {QStringLiteral("manifest"), path},
        {QStringLiteral("matches"), check.matches()},
        {QStringLiteral("rows"), qint64(check.rows)},
        {QStringLiteral("files"), QJsonArray::fromStringList(check.files)},
        {QStringLiteral("changed_files"), QJsonArray::fromStringList(check.changedFiles)},
        {QStringLiteral("absent_files"), QJsonArray::fromStringList(check.absentFiles)},
        {QStringLiteral("data_compared"), check.dataCompared},
        {QStringLiteral("data_changed"), check.dataChanged},
        {QStringLiteral("log_cut"), check.logCut},
        {QStringLiteral("manifest_altered"), check.altered},
        {QStringLiteral("other_ledger"), check.otherLedger},
        {QStringLiteral("checkpoint_signed"), check.isSigned},
    };
    if (const auto told = workspace::outcomeOf(check, path); !told)
        outcome.shortfall = told.error();
    else
        outcome.text = Words::tr("Match: %1 is what was exported, with %Ln row(s), and the ledger gives the same.",
                                 "file names", int(check.rows))
                           .arg(check.files.join(QStringLiteral(", "))) +
                       u'\n';
    return outcome;
}

base::Result<Outcome> verifyManifest(const Invocation &invocation, Console &console)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto &path = invocation.arguments().constFirst();
    base::CancelToken cancel;
    cancelOnSignals(cancel);
    const auto check = workspace::checkManifest(path, *session->reader, cancel);
    if (!check)
        return check.error();
    if (!check->isSigned)
        console.warn(Words::tr("The manifest carries no signed checkpoint."));
    if (!check->dataCompared)
        console.warn(
            Words::tr("The data was not compared: the ids of so many selected records are not kept, or the log "
                      "does not tell of this export."));
    return describe(*check, path);
}

base::Result<Outcome> runVerify(const Invocation &invocation, Console &console)
{
    if (!invocation.arguments().isEmpty())
        return verifyManifest(invocation, console);
    const auto check = records::checkLedger(invocation.common().ledger);
    if (!check)
        return check.error();
    if (!check->log.checkpointsSigned && check->log.checkpoints > 0)
        console.warn(Words::tr("The checkpoints are not signed."));
    if (check->waiting > 0)
        console.warn(
            Words::tr("%Ln thread(s) wait to be read by the next sync, and were not compared.", "", check->waiting));
    return describe(*check);
}

} // namespace

CommandSpec verifyCommand()
{
    return {"verify",
            "[MANIFEST.json]",
            QT_TRANSLATE_NOOP("commands", "recompute the log from the ledger's content, read all records anew, and "
                                          "compare; or compare an export with its manifest, the log and the data"),
            0,
            1,
            {},
            runVerify};
}

} // namespace precedent::commands
