// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QTemporaryDir>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace precedent::slack {

/// A statement over a foreign database while it is in use; one thread. Errors of preparing and binding come out of
/// step(), as Input "import-database-damaged".
class ForeignQuery
{
public:
    ForeignQuery(sqlite3 *handle, const QString &entry, const QByteArray &sql);
    ~ForeignQuery();
    ForeignQuery(const ForeignQuery &) = delete;
    ForeignQuery &operator=(const ForeignQuery &) = delete;

    ForeignQuery &bind(const char *name, const QString &text);
    ForeignQuery &bind(const char *name, std::int64_t number);
    /// True when there is a row.
    [[nodiscard]] base::Result<bool> step();
    /// Calls `visit` at every row.
    template <typename Visit>
    [[nodiscard]] base::Result<void> forEach(Visit visit)
    {
        for (;;) {
            const auto row = step();
            if (!row)
                return row.error();
            if (!*row)
                return {};
            visit();
        }
    }

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_prepared = nullptr;
    QString m_entry;
    int m_code;
};

/// An SQLite file that somebody else has made, opened for reading alone: what it says is taken as data, its views,
/// triggers and functions are not run, nothing is written into it or beside it, and it is never attached to another.
class ForeignDatabase
{
public:
    /// Opens and checks the whole file. One with a write-ahead log is read from a private copy of both. Input
    /// "import-unreadable", "import-database-damaged"; Output "disk-full" when there is no room for the copy;
    /// Interrupted "interrupted" when cancelled, then and while it is read.
    [[nodiscard]] static base::Result<std::unique_ptr<ForeignDatabase>> open(const QString &path,
                                                                             const base::CancelToken &cancel);
    ~ForeignDatabase();
    ForeignDatabase(const ForeignDatabase &) = delete;
    ForeignDatabase &operator=(const ForeignDatabase &) = delete;

    /// True when the file begins as SQLite's do.
    [[nodiscard]] static bool isDatabase(const QString &path);

    /// The statement in `sql/<name>.sql`.
    [[nodiscard]] ForeignQuery query(const char *name) const;
    /// The file's name, for errors.
    [[nodiscard]] const QString &entry() const { return m_entry; }

private:
    ForeignDatabase(QString entry, base::CancelToken cancel) : m_entry(std::move(entry)), m_cancel(std::move(cancel)) {}
    [[nodiscard]] base::Result<QString> copy(const QString &path);
    [[nodiscard]] base::Result<void> openFile(const QString &path, bool isImmutable);
    [[nodiscard]] base::Result<void> harden();
    [[nodiscard]] base::Result<void> pragma(const char *sql, const char *answer = nullptr);

    QString m_entry;
    base::CancelToken m_cancel;
    std::unique_ptr<QTemporaryDir> m_copy;
    sqlite3 *m_handle = nullptr;
};

} // namespace precedent::slack
