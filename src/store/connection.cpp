// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/sqlerror.h"
#include "store/sqltext.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

#include <sqlite3.h>

#include <utility>

namespace precedent::store {

namespace {

int openFlags(Access access)
{
    const int mode = access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    return mode | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
}

QByteArray fileUri(const QString &path, Access access)
{
    auto uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
    if (access == Access::Immutable)
        uri += "?immutable=1";
    return uri;
}

base::Result<sqlite3 *> openHandle(const QByteArray &uri, int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(uri.constData(), &handle, flags, nullptr);
    if (code == SQLITE_OK)
        return handle;
    const auto error = sqlError(handle, code);
    sqlite3_close_v2(handle);
    return error;
}

} // namespace

base::Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    keepLocksOfOpenLedgers();
    auto presence = std::make_unique<FilePresence>(path); // before SQLite locks the file for us
    const auto handle = openHandle(fileUri(path, access), openFlags(access));
    if (!handle)
        return handle.error();
    // Whoever closes a file last tidies it up; whether another program still has it open, SQLite cannot know for sure.
    if (presence->isShared())
        sqlite3_db_config(*handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    std::unique_ptr<Connection> connection(new Connection(*handle, std::move(presence)));
    // Asked to write, SQLite is content with reading when the file does not allow more.
    if (access == Access::ReadWrite && sqlite3_db_readonly(*handle, "main") == 1)
        return base::makeError(base::ErrorKind::Output, "ledger-read-only", {}, {{QStringLiteral("path"), path}});
    return connection;
}

base::Result<std::unique_ptr<Connection>> Connection::openInMemory()
{
    const auto handle = openHandle(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_EXRESCODE);
    if (!handle)
        return handle.error();
    return std::unique_ptr<Connection>(new Connection(*handle));
}

Connection::~Connection()
{
    for (const auto &[name, prepared] : m_statements)
        sqlite3_finalize(prepared);
    sqlite3_close_v2(m_handle);
}

Statement Connection::prepare(const QByteArray &sql, bool keep, sqlite3_stmt **prepared)
{
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()),
                                        keep ? SQLITE_PREPARE_PERSISTENT : 0u, prepared, nullptr);
    if (code == SQLITE_OK)
        return Statement(*prepared);
    return Statement(sqlError(m_handle, code));
}

Statement Connection::statement(const char *name)
{
    const auto known = m_statements.find(name);
    if (known != m_statements.end()) {
        Q_ASSERT_X(!sqlite3_stmt_busy(known->second), name, "the statement is in use");
        return Statement(known->second);
    }
    const auto sql = sqlText(QString::fromLatin1(name));
    if (!sql)
        return Statement(sql.error());
    sqlite3_stmt *prepared = nullptr;
    auto statement = prepare(*sql, true, &prepared);
    if (prepared)
        m_statements.emplace(name, prepared);
    return statement;
}

base::Result<void> Connection::execute(const QByteArray &sql)
{
    sqlite3_stmt *prepared = nullptr;
    auto result = prepare(sql, false, &prepared).run();
    sqlite3_finalize(prepared);
    return result;
}

base::Result<QString> Connection::pragma(const char *name)
{
    sqlite3_stmt *prepared = nullptr;
    auto answer = first(prepare(QByteArray("PRAGMA ") + name, false, &prepared),
                        [](const Statement &row) { return row.text(0); });
    sqlite3_finalize(prepared);
    if (!answer)
        return answer.error();
    return answer->value_or(QString());
}

base::Result<void> Connection::setPragma(const char *name, const QByteArray &value)
{
    return execute(QByteArray("PRAGMA ") + name + '=' + value);
}

base::Result<std::vector<QString>> Connection::integrityProblems()
{
    std::vector<QString> problems;
    for (const char *pragma : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        sqlite3_stmt *prepared = nullptr;
        auto lines = collect(prepare(pragma, false, &prepared), [](const Statement &row) { return row.text(0); });
        sqlite3_finalize(prepared);
        if (!lines)
            return lines.error();
        std::copy_if(lines->begin(), lines->end(), std::back_inserter(problems),
                     [](const QString &line) { return line != QLatin1String("ok"); });
    }
    return problems;
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::checkpointFile(bool everything)
{
    const int mode = everything ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
    // Failing is harmless: the log stays, is read with the file, and is moved next time.
    sqlite3_wal_checkpoint_v2(m_handle, "main", mode, nullptr, nullptr);
}

base::Result<WriteScope> WriteScope::begin(Connection &connection)
{
    if (auto begun = connection.statement("transaction/begin_immediate").run(); !begun)
        return begun.error();
    return WriteScope(connection);
}

WriteScope::WriteScope(WriteScope &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

WriteScope::~WriteScope()
{
    // Some errors have rolled back already; a second ROLLBACK would be one more error.
    if (m_connection && m_connection->inTransaction())
        static_cast<void>(m_connection->statement("transaction/rollback").run());
}

base::Result<void> WriteScope::commit()
{
    return m_connection->statement("transaction/commit").run();
}

ReadScope::ReadScope(Connection &connection) : m_connection(connection), m_outermost(!connection.inTransaction())
{
    // Without the transaction each statement still reads one state; only their agreement is lost, and the statements
    // themselves report what is wrong with the file.
    if (m_outermost)
        static_cast<void>(m_connection.statement("transaction/begin_read").run());
}

ReadScope::~ReadScope()
{
    if (m_outermost && m_connection.inTransaction())
        static_cast<void>(m_connection.statement("transaction/commit").run());
}

} // namespace precedent::store
