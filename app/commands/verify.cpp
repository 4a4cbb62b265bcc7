// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verify.h"
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

QStringList problemsOf(const store::VerifyReport &report)
{
    return {report.problems.begin(), report.problems.end()};
}

Outcome describe(const store::VerifyReport &report)
{
    const auto problems = problemsOf(report);
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
    outcome.shortfall = base::makeError(base::ErrorKind::Mismatch, "verify-mismatch", {},
                                        {{QStringLiteral("problems"), problems.constFirst()}});
    return outcome;
}

base::Result<Outcome> runVerify(const Invocation &invocation, Console &console)
{
    const auto report = store::verify(invocation.common().ledger);
    if (!report)
        return report.error();
    if (!report->checkpointsSigned && report->checkpoints > 0)
        console.warn(Words::tr("The checkpoints are not signed."));
    return describe(*report);
}

} // namespace

CommandSpec verifyCommand()
{
    return {"verify", "", QT_TRANSLATE_NOOP("commands", "recompute the log from the ledger's content and compare"),
            0,        0,  {},
            runVerify};
}

} // namespace precedent::commands
