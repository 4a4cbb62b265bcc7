// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile.h"

#include <sqlite3.h>

#include <utility>

namespace precedent::store {

namespace {

/// A pragma, the value it is given and the value it then answers.
struct Setting
{
    const char *name;
    const char *value;
    const char *answer;
};

constexpr Setting everywhere[] = {
    {"busy_timeout", "5000", "5000"},
    {"foreign_keys", "ON", "1"},
    {"trusted_schema", "OFF", "0"},
    {"cell_size_check", "ON", "1"},
    {"recursive_triggers", "ON", "1"}, // else INSERT OR REPLACE deletes past the
                                       // triggers
    {"mmap_size", "0", "0"},
    {"temp_store", "MEMORY", "2"},
    {"cache_size", "-32768", "-32768"},
};

constexpr Setting writing[] = {
    {"journal_mode", "WAL", "wal"},
    {"synchronous", "FULL", "2"},
    {"secure_delete", "ON", "1"},
    {"fullfsync", "ON", "1"},
    {"checkpoint_fullfsync", "ON", "1"},
    {"wal_autocheckpoint", "1000", "1000"},
    {"journal_size_limit", "67108864", "67108864"},
};

constexpr std::pair<int, int> limits[] = {
    {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_ATTACHED, 1}, // VACUUM INTO needs one
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},
};

constexpr std::pair<int, int> defences[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},        {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},   {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

base::Error notTaken(const QString &what)
{
    return base::makeError(base::ErrorKind::Ledger, "ledger-profile", what);
}

template <std::size_t Size>
base::Result<void> apply(Connection &connection, const Setting (&settings)[Size])
{
    for (const auto &setting : settings) {
        if (auto set = connection.setPragma(setting.name, setting.value); !set)
            return set;
        const auto answer = connection.pragma(setting.name);
        if (!answer)
            return answer.error();
        if (*answer != QLatin1String(setting.answer))
            return notTaken(QString::fromLatin1(setting.name) + u'=' + *answer);
    }
    return {};
}

} // namespace

base::Result<void> harden(Connection &connection)
{
    for (const auto &[limit, value] : limits) {
        sqlite3_limit(connection.handle(), limit, value);
        if (sqlite3_limit(connection.handle(), limit, -1) != value)
            return notTaken(QStringLiteral("limit %1").arg(limit));
    }
    for (const auto &[defence, value] : defences) {
        int inForce = -1;
        sqlite3_db_config(connection.handle(), defence, value, &inForce);
        if (inForce != value)
            return notTaken(QStringLiteral("defence %1").arg(defence));
    }
    return {};
}

base::Result<void> applyProfile(Connection &connection, Access access)
{
    if (auto hardened = harden(connection); !hardened)
        return hardened;
    if (auto applied = apply(connection, everywhere); !applied)
        return applied;
    return access == Access::ReadWrite ? apply(connection, writing) : base::Result<void>();
}

} // namespace precedent::store
