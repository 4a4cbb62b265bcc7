// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/words.h"
#include "records/ledgercheck.h"

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

base::Result<Outcome> runVerify(const Invocation &invocation, Console &console)
{
    const auto check = records::checkLedger(invocation.common().ledger);
    if (!check)
        return check.error();
    if (!check->log.checkpointsSigned && check->log.checkpoints > 0)
        console.warn(Words::tr("The checkpoints are not signed."));
    return describe(*check);
}

} // namespace

CommandSpec verifyCommand()
{
    return {"verify",
            "",
            QT_TRANSLATE_NOOP("commands",
                              "recompute the log from the ledger's content, read all records anew, and compare"),
            0,
            0,
            {},
            runVerify};
}

} // namespace precedent::commands
