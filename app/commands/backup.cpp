// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/session.h"
#include "app/commands/words.h"
#include "store/copies.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

/// Remembered, so that an erasure can name it; a ledger that cannot be written is backed up all the same.
void note(const CommonOptions &common, const QString &target)
{
    store::OpenOptions options;
    options.clock = common.clock;
    const auto ledger = store::Ledger::open(common.ledger, options);
    if (!ledger)
        return;
    static_cast<void>(ledger->get()->write(
        [&](store::Transaction &transaction) { return store::noteBackup(transaction, target, common.clock()); }));
}

base::Result<Outcome> runBackup(const Invocation &invocation, Console &)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto &target = invocation.arguments().constFirst();
    if (const auto copied = session->ledger->backup(target); !copied)
        return copied.error();
    note(invocation.common(), target);
    return Outcome{QJsonObject{{QStringLiteral("file"), target}, {QStringLiteral("bytes"), QFileInfo(target).size()}},
                   Words::tr("The ledger was copied to %1").arg(target) + u'\n',
                   {}};
}

} // namespace

CommandSpec backupCommand()
{
    return {"backup", "FILE", QT_TRANSLATE_NOOP("commands", "write a checked copy of the ledger"), 1, 1, {}, runBackup};
}

} // namespace precedent::commands
