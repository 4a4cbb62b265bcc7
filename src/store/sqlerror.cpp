// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlerror.h"

#include <sqlite3.h>

#include <cerrno>

namespace precedent::store {

namespace {

bool isOutOfSpace(sqlite3 *database, int code)
{
    if ((code & 0xff) == SQLITE_FULL)
        return true;
    const int reason = database ? sqlite3_system_errno(database) : 0;
    return (code & 0xff) == SQLITE_IOERR && (reason == ENOSPC || reason == EDQUOT);
}

} // namespace

base::Error sqlError(sqlite3 *database, int code)
{
    using base::ErrorKind;
    const auto message = QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
    const auto detail = QStringLiteral("SQLite %1: %2").arg(code).arg(message);
    if (isOutOfSpace(database, code))
        return base::makeError(ErrorKind::Output, "disk-full", detail);
    switch (code & 0xff) {
    case SQLITE_READONLY:
        return base::makeError(ErrorKind::Output, "ledger-read-only", detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return base::makeError(ErrorKind::Ledger, "ledger-busy", detail);
    case SQLITE_NOTADB:
        return base::makeError(ErrorKind::Ledger, "ledger-foreign", detail);
    case SQLITE_CORRUPT:
        return base::makeError(ErrorKind::Ledger, "ledger-damaged", detail);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return base::makeError(ErrorKind::Ledger, "ledger-unreadable", detail);
    case SQLITE_IOERR:
        return base::makeError(ErrorKind::Ledger, "ledger-failed", detail);
    default:
        return base::makeError(ErrorKind::Internal, "ledger-statement", detail);
    }
}

bool isFatal(const base::Error &error)
{
    return error.code == QLatin1String("ledger-failed") || error.code == QLatin1String("ledger-damaged");
}

} // namespace precedent::store
