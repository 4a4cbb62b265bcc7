// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/olderledger.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace precedent::store {

namespace {

/// The second word of a migration's statement: what it makes. Nothing where it does something else than making.
QByteArray madeBy(const QByteArray &sql)
{
    const auto words = sql.left(80).simplified().split(' ');
    // No other statement begins with this letter.
    return words.size() > 1 && words.front().startsWith('C') ? words.at(1) : QByteArray();
}

base::Result<void> standIn(Connection &connection, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::makeError(base::ErrorKind::Internal, "ledger-statement", path);
    auto sql = file.readAll();
    const auto made = madeBy(sql);
    // Of an empty table nothing is looked up or forbidden.
    if (made == "TRIGGER" || made == "INDEX" || made == "UNIQUE")
        return {};
    if (made != "TABLE")
        return base::makeError(base::ErrorKind::Ledger, "ledger-older");
    // Numbers of its own would hide the ledger's: both stand in a table of one name.
    sql.replace(" AUTOINCREMENT", "");
    return connection.execute(sql.replace(sql.indexOf(made), made.size(), "TEMP " + made));
}

} // namespace

base::Result<int> versionOf(Connection &connection)
{
    const auto version = connection.pragma("user_version");
    return version ? base::Result<int>(version->toInt()) : version.error();
}

base::Result<void> standInForLater(Connection &connection, const Schema &schema, int version)
{
    if (version < 1)
        return base::makeError(base::ErrorKind::Ledger, "ledger-older");
    while (++version <= schema.version) {
        const QDir folder(schema.folder + u'/' + QString::number(version));
        for (const auto &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
            if (auto stood = standIn(connection, folder.filePath(name)); !stood)
                return stood;
        }
    }
    return {};
}

} // namespace precedent::store
