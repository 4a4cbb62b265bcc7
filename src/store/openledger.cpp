// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/openledger.h"

#include "store/olderledger.h"
#include "store/profile.h"

#include <QtCore/QFileInfo>

namespace precedent::store {

namespace {

using Opened = base::Result<std::unique_ptr<Connection>>;

Opened openAs(const QString &path, Access access)
{
    auto connection = Connection::open(path, access);
    if (!connection)
        return connection;
    const auto state = recognise(**connection, path);
    if (!state)
        return state.error();
    if (*state == FileState::Empty)
        return base::makeError(base::ErrorKind::Ledger, "ledger-absent");
    if (auto applied = applyProfile(**connection, access); !applied)
        return applied.error();
    if (*state == FileState::Current)
        return connection;
    const auto version = versionOf(**connection);
    const auto stood = version ? standInForLater(**connection, currentSchema(), *version) : version.error();
    return stood ? std::move(connection) : stood.error();
}

bool isRefusedByMedia(const base::Error &error)
{
    return error.code == QLatin1String("ledger-unreadable") || error.code == QLatin1String("ledger-read-only");
}

} // namespace

base::Result<FileState> recognise(Connection &connection, const QString &path)
{
    if (auto hardened = harden(connection); !hardened)
        return hardened.error();
    const auto state = fileState(connection, currentSchema());
    if (!state)
        return state;
    if (*state == FileState::Newer)
        return base::makeError(base::ErrorKind::Ledger, "ledger-newer");
    // SQLite takes a file that is shorter than any database for an empty one.
    const bool tooShort = *state == FileState::Empty && QFileInfo(path).size() > 0 && QFileInfo(path).size() < 512;
    if (*state == FileState::Foreign || tooShort)
        return base::makeError(base::ErrorKind::Ledger, "ledger-foreign");
    return state;
}

base::Result<QStringList> differencesFromOwnVersion(Connection &connection)
{
    const auto version = versionOf(connection);
    return version ? schemaDifferences(connection, {currentSchema().folder, *version}) : version.error();
}

base::Result<void> refuseOtherSchema(Connection &connection)
{
    const auto differences = differencesFromOwnVersion(connection);
    if (!differences)
        return differences.error();
    if (!differences->isEmpty())
        return base::makeError(base::ErrorKind::Ledger, "ledger-damaged", differences->join(QLatin1String(", ")));
    return {};
}

Opened openForReading(const QString &path)
{
    if (!QFileInfo::exists(path))
        return base::makeError(base::ErrorKind::Ledger, "ledger-absent");
    if (QFileInfo(path).isDir())
        return base::makeError(base::ErrorKind::Ledger, "ledger-foreign");
    auto opened = openAs(path, Access::ReadOnly);
    if (opened || !isRefusedByMedia(opened.error()) || QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return opened;
    return openAs(path, Access::Immutable);
}

} // namespace precedent::store
