// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/session.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "export/viewsfile.h"
#include "export/wholefile.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

using base::ErrorKind;
using base::makeError;
using Views = std::vector<query::SavedView>;

QString sortText(const query::Sort &sort)
{
    QStringList keys;
    for (const auto &key : sort)
        keys += (key.descending ? QStringLiteral("-") : QString()) + key.column;
    return keys.join(u' ');
}

QJsonObject toJson(const query::SavedView &view)
{
    QJsonArray sort;
    for (const auto &key : view.sort)
        sort.append(
            QJsonObject{{QStringLiteral("column"), key.column}, {QStringLiteral("descending"), key.descending}});
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("query"), view.query},
            {QStringLiteral("sort"), sort},
            {QStringLiteral("columns"), QJsonArray::fromStringList(view.columns)}};
}

Outcome describe(const Views &views)
{
    QJsonArray list;
    Table table({Words::tr("NAME"), Words::tr("FILTER"), Words::tr("SORT"), Words::tr("COLUMNS")});
    for (const auto &view : views) {
        list.append(toJson(view));
        table.add({view.name, view.query, sortText(view.sort),
                   view.columns.isEmpty() ? Words::tr("usual") : view.columns.join(u',')});
    }
    return {QJsonObject{{QStringLiteral("views"), list}}, table.text(), {}};
}

base::Result<Outcome> runList(const Invocation &invocation, Console &)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto views = session->reader->views();
    return views ? base::Result<Outcome>(describe(*views)) : views.error();
}

base::Result<Views> readFile(const QString &path)
{
    QFile file(path);
    constexpr qint64 largest = 16LL * 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return makeError(ErrorKind::Input, "views-file-unreadable", file.errorString(),
                         {{QStringLiteral("path"), path}});
    return exporting::viewsFromJson(file.readAll());
}

base::Result<Outcome> runImport(const Invocation &invocation, Console &console)
{
    // A file that is refused leaves the ledger alone, also one that is not there yet.
    const auto read = readFile(invocation.arguments().constFirst());
    if (!read)
        return read.error();
    const auto session = openForWriting(invocation.common(), IfAbsent::Refuse);
    if (!session)
        return session.error();
    const auto written = session->ledger->write([&read](store::Transaction &transaction) -> base::Result<void> {
        for (const auto &view : *read) {
            if (auto put = transaction.putView(view); !put)
                return put;
        }
        return {};
    });
    if (!written)
        return written.error();
    console.say(Words::tr("%Ln view(s) read; one of the same name was replaced", nullptr, int(read->size())));
    return describe(*read);
}

base::Result<Outcome> runExport(const Invocation &invocation, Console &console)
{
    const auto path = invocation.arguments().constFirst();
    const bool isStdout = path == QLatin1String("-");
    if (isStdout && invocation.common().json)
        return excludingOptions(QStringLiteral("-"), QStringLiteral("--json"));
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto views = session->reader->views();
    if (!views)
        return views.error();
    const auto bytes = exporting::viewsJson(*views);
    const auto written = isStdout ? writeToStdout(bytes) : exporting::writeWhole(path, bytes);
    if (!written)
        return written.error();
    const int count = int(views->size());
    console.say(Words::tr("%Ln view(s) written", nullptr, count));
    return Outcome{QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("views"), count}}, {}, {}};
}

} // namespace

std::vector<CommandSpec> viewsCommands()
{
    return {
        {"views list", "", QT_TRANSLATE_NOOP("commands", "list the saved views"), 0, 0, {}, runList},
        {"views import",
         "FILE.json",
         QT_TRANSLATE_NOOP("commands", "take saved views from a file; those of the same name are replaced"),
         1,
         1,
         {},
         runImport},
        {"views export",
         "FILE.json",
         QT_TRANSLATE_NOOP("commands", "write all saved views to a file; - is stdout"),
         1,
         1,
         {},
         runExport},
    };
}

} // namespace precedent::commands
