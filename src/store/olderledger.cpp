// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/olderledger.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace precedent::store {

namespace {

constexpr QByteArrayView tableHead("CREATE TABLE ");

/// Empty tables need neither.
bool isForContent(const QByteArray &sql)
{
    return sql.startsWith("CREATE TRIGGER ") || sql.startsWith("CREATE INDEX ") ||
           sql.startsWith("CREATE UNIQUE INDEX ");
}

base::Result<void> standIn(Connection &connection, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::makeError(base::ErrorKind::Internal, "ledger-statement", path);
    const auto sql = file.readAll();
    if (isForContent(sql))
        return {};
    if (!sql.startsWith(tableHead))
        return base::makeError(base::ErrorKind::Ledger, "ledger-older");
    return connection.execute("CREATE TEMP TABLE " + sql.mid(tableHead.size()));
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
