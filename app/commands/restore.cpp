// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restore.h"
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/words.h"
#include "app/ledgerpath.h"
#include "store/joblock.h"
#include "store/ownfile.h"

#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

QString wordOf(store::RestoredKey key)
{
    switch (key) {
    case store::RestoredKey::Kept:
        return QStringLiteral("kept");
    case store::RestoredKey::Copied:
        return QStringLiteral("copied");
    case store::RestoredKey::Absent:
        return QStringLiteral("absent");
    }
    return {};
}

void warn(const store::RestorePlan &plan, Console &console)
{
    if (plan.lostErasures > 0) {
        console.warn(Words::tr("%Ln erasure(s) were made after this backup: what they erased is in it. Run them again.",
                               nullptr, int(plan.lostErasures)));
    }
    if (plan.replaces && !plan.isSameLog)
        console.warn(Words::tr("The backup is of another ledger than the one it replaces."));
    if (plan.key == store::RestoredKey::Absent)
        console.warn(Words::tr("The signing key of this log is not here: new checkpoints will not be signed."));
}

QString describeText(const QString &ledger, const store::RestorePlan &plan, bool dryRun)
{
    QStringList lines;
    const auto records = int(plan.backup.records);
    lines += dryRun ? Words::tr("The backup is whole: %Ln record(s)", nullptr, records)
                    : Words::tr("The ledger was restored: %Ln record(s)", nullptr, records);
    if (plan.isSameLog && plan.lostLeaves > 0) {
        lines +=
            Words::tr("It ends %Ln entry(s) of the log before the one that it replaces", nullptr, int(plan.lostLeaves));
    }
    if (plan.replaces) {
        lines += dryRun ? Words::tr("The present ledger would be moved to %1").arg(plan.movedTo)
                        : Words::tr("The ledger that was there is now %1").arg(plan.movedTo);
    }
    lines += dryRun ? Words::tr("Nothing was changed: %1").arg(ledger) : ledger;
    return lines.join(u'\n') + u'\n';
}

base::Result<Outcome> runRestore(const Invocation &invocation, Console &console)
{
    const auto &common = invocation.common();
    const auto &backup = invocation.arguments().constFirst();
    const bool dryRun = invocation.has("dry-run");
    if (const auto isLocal = app::checkLedgerPlace(common.ledger); !isLocal)
        return isLocal.error();
    if (const auto made = store::makeFolderOf(common.ledger); !made)
        return made.error();
    const auto lock = store::JobLock::acquire(common.ledger, common.waitSeconds);
    if (!lock)
        return lock.error();
    const auto plan = dryRun ? store::planRestore(backup, common.ledger, common.clock())
                             : store::restoreLedger(backup, common.ledger, common.clock());
    if (!plan)
        return plan.error();
    warn(*plan, console);
    const QJsonObject data{
        {QStringLiteral("ledger"), common.ledger},
        {QStringLiteral("dry_run"), dryRun},
        {QStringLiteral("leaves"), qint64(plan->backup.leaves)},
        {QStringLiteral("records"), qint64(plan->backup.records)},
        {QStringLiteral("root"), QString::fromLatin1(plan->backup.root.toHex())},
        {QStringLiteral("moved_to"), plan->replaces ? QJsonValue(plan->movedTo) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("same_log"), plan->isSameLog},
        {QStringLiteral("lost_leaves"), qint64(plan->lostLeaves)},
        {QStringLiteral("lost_erasures"), qint64(plan->lostErasures)},
        {QStringLiteral("key"), wordOf(plan->key)},
    };
    return Outcome{data, describeText(common.ledger, *plan, dryRun), {}};
}

} // namespace

CommandSpec restoreCommand()
{
    return {
        "restore",
        "FILE",
        QT_TRANSLATE_NOOP("commands", "put a checked backup in the ledger's place; the present one is kept beside it"),
        1,
        1,
        {{"dry-run", "", "", QT_TRANSLATE_NOOP("commands", "only look the backup through")}},
        runRestore};
}

} // namespace precedent::commands
