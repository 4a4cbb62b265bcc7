// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/filelocks.h"
#include "store/statement.h"

#include <memory>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace precedent::store {

/// What a connection may do. Immutable reads a file on read-only media, where SQLite could not even lock.
enum class Access { ReadWrite, ReadOnly, Immutable };

/// One SQLite connection to an existing file, with the statements it has prepared. One thread at a time.
class Connection
{
public:
    /// Ledger "ledger-unreadable", Output "ledger-read-only"; nothing of the file is read yet.
    [[nodiscard]] static base::Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    /// An empty database in memory.
    [[nodiscard]] static base::Result<std::unique_ptr<Connection>> openInMemory();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// The statement in `sql/<name>.sql`, ready to bind; `name` is a literal. It must not be in use already.
    [[nodiscard]] Statement statement(const char *name);
    /// Prepares and runs one statement that is not kept: pragmas and migrations.
    [[nodiscard]] base::Result<void> execute(const QByteArray &sql);

    /// The first column of a pragma's answer, "" when it answers nothing; and an assignment to it.
    [[nodiscard]] base::Result<QString> pragma(const char *name);
    [[nodiscard]] base::Result<void> setPragma(const char *name, const QByteArray &value);
    /// One line per problem that SQLite sees in the file, empty when it is whole.
    [[nodiscard]] base::Result<std::vector<QString>> integrityProblems();

    [[nodiscard]] bool inTransaction() const;
    /// Moves the write-ahead log into the file: everything and shortens it, or only what no reader needs.
    void checkpointFile(bool everything);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    explicit Connection(sqlite3 *handle, std::unique_ptr<FilePresence> presence = nullptr)
        : m_presence(std::move(presence)), m_handle(handle)
    {
    }
    [[nodiscard]] Statement prepare(const QByteArray &sql, bool keep, sqlite3_stmt **prepared);

    std::unique_ptr<FilePresence> m_presence; ///< null of a database in memory
    sqlite3 *m_handle;
    std::unordered_map<std::string_view, sqlite3_stmt *> m_statements;
};

/// A transaction as a scope: rolled back at the end unless it was committed.
class WriteScope
{
public:
    /// Takes the write lock at once, so that a read cannot go stale before the write.
    [[nodiscard]] static base::Result<WriteScope> begin(Connection &connection);
    ~WriteScope();
    WriteScope(WriteScope &&other) noexcept;
    WriteScope &operator=(WriteScope &&) = delete;

    [[nodiscard]] base::Result<void> commit();

private:
    explicit WriteScope(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

/// One consistent view for several reads; inside another transaction it does nothing.
class ReadScope
{
public:
    explicit ReadScope(Connection &connection);
    ~ReadScope();
    ReadScope(const ReadScope &) = delete;
    ReadScope &operator=(const ReadScope &) = delete;

private:
    Connection &m_connection;
    bool m_outermost;
};

} // namespace precedent::store
