// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"
#include "slack/foreigndatabase.h"

#include <sqlite3.h>

namespace precedent::slack {

ForeignQuery::ForeignQuery(sqlite3 *handle, const QString &entry, const QByteArray &sql)
    : m_handle(handle), m_entry(entry),
      m_code(sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &m_prepared, nullptr))
{
}

ForeignQuery::~ForeignQuery()
{
    sqlite3_finalize(m_prepared);
}

ForeignQuery &ForeignQuery::bind(const char *name, const QString &text)
{
    const auto bytes = text.toUtf8();
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_text64(m_prepared, sqlite3_bind_parameter_index(m_prepared, name), bytes.constData(),
                                     static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

ForeignQuery &ForeignQuery::bind(const char *name, std::int64_t number)
{
    if (m_code == SQLITE_OK)
        m_code = sqlite3_bind_int64(m_prepared, sqlite3_bind_parameter_index(m_prepared, name), number);
    return *this;
}

base::Result<bool> ForeignQuery::step()
{
    if (m_code == SQLITE_OK) {
        const int code = sqlite3_step(m_prepared);
        if (code == SQLITE_ROW || code == SQLITE_DONE)
            return code == SQLITE_ROW;
        m_code = code;
    }
    if (m_code == SQLITE_INTERRUPT)
        return base::makeError(base::ErrorKind::Interrupted, "interrupted");
    return base::makeError(base::ErrorKind::Input, "import-database-damaged",
                           QStringLiteral("SQLite %1: %2").arg(m_code).arg(QString::fromUtf8(sqlite3_errmsg(m_handle))),
                           {{QStringLiteral("entry"), m_entry}});
}

std::int64_t ForeignQuery::integer(int column) const
{
    return sqlite3_column_int64(m_prepared, column);
}

QString ForeignQuery::text(int column) const
{
    return base::fromUtf8(bytes(column));
}

QByteArray ForeignQuery::bytes(int column) const
{
    // As text, because SQLite converts numbers to that form only; blobs come as they are.
    const auto *bytes = sqlite3_column_type(m_prepared, column) == SQLITE_BLOB
                            ? static_cast<const char *>(sqlite3_column_blob(m_prepared, column))
                            : reinterpret_cast<const char *>(sqlite3_column_text(m_prepared, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_prepared, column));
}

} // namespace precedent::slack
