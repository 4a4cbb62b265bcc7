// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "base/folding.h"
#include "store/sqlerror.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace precedent::store {

namespace {

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0 && c.unicode() < 0x80; });
}

QByteArray storedText(const QString &text)
{
    return isPlainAscii(text) ? text.toLatin1() : base::sanitize(text).toUtf8();
}

int parameter(sqlite3_stmt *prepared, const char *name)
{
    const int index = sqlite3_bind_parameter_index(prepared, name);
    Q_ASSERT_X(index > 0, name, "the statement has no such parameter");
    return index;
}

} // namespace

Statement::~Statement()
{
    if (!m_prepared)
        return;
    sqlite3_reset(m_prepared);
    sqlite3_clear_bindings(m_prepared);
}

Statement::Statement(Statement &&other) noexcept
    : m_prepared(std::exchange(other.m_prepared, nullptr)), m_error(std::move(other.m_error))
{
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = sqlError(sqlite3_db_handle(m_prepared), code);
}

Statement &Statement::bind(const char *name, const QString &text)
{
    if (m_prepared) {
        const auto stored = storedText(text);
        note(sqlite3_bind_text64(m_prepared, parameter(m_prepared, name), stored.constData(),
                                 static_cast<sqlite3_uint64>(stored.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    }
    return *this;
}

Statement &Statement::bind(const char *name, const QByteArray &bytes)
{
    if (m_prepared)
        note(sqlite3_bind_blob64(m_prepared, parameter(m_prepared, name), bytes.constData(),
                                 static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(const char *name, std::int64_t number)
{
    if (m_prepared)
        note(sqlite3_bind_int64(m_prepared, parameter(m_prepared, name), number));
    return *this;
}

Statement &Statement::bind(const char *name, std::optional<base::Instant> instant)
{
    return instant ? bind(name, *instant) : bindNull(name);
}

Statement &Statement::bindNull(const char *name)
{
    if (m_prepared)
        note(sqlite3_bind_null(m_prepared, parameter(m_prepared, name)));
    return *this;
}

base::Result<bool> Statement::step()
{
    if (m_error)
        return *m_error;
    const int code = sqlite3_step(m_prepared);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    note(code);
    return *m_error;
}

base::Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_prepared, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_prepared, column));
}

QByteArrayView Statement::textBytes(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_prepared, column));
    return {bytes, sqlite3_column_bytes(m_prepared, column)};
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_prepared, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_prepared, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared, column) == SQLITE_NULL;
}

std::optional<base::Instant> Statement::optionalInstant(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return instant(column);
}

} // namespace precedent::store
