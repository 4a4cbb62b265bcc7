// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/session.h"
#include "app/commands/words.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

base::Result<Outcome> runBackup(const Invocation &invocation, Console &)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto &target = invocation.arguments().constFirst();
    if (const auto copied = session->ledger->backup(target); !copied)
        return copied.error();
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
