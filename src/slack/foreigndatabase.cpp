// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/foreigndatabase.h"

#include "slack/exportfiles.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QUrl>

#include <sqlite3.h>

#include <utility>

// Outside the namespaces, as the macro demands; a static library's resources are not registered by themselves.
static void registerSql()
{
    Q_INIT_RESOURCE(slacksql);
}

namespace precedent::slack {

namespace {

constexpr std::pair<int, int> limits[] = {
    {SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024}, {SQLITE_LIMIT_SQL_LENGTH, 100'000}, {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_EXPR_DEPTH, 100},          {SQLITE_LIMIT_COLUMN, 200},         {SQLITE_LIMIT_VDBE_OP, 100'000},
};

constexpr std::pair<int, int> defences[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},   {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0}, {SQLITE_DBCONFIG_DQS_DML, 0},        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

/// Of SQLite's virtual machine: some milliseconds.
constexpr int stepsBetweenLooks = 100'000;

int isCancelled(void *token)
{
    return int(static_cast<const base::CancelToken *>(token)->isCancelled());
}

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size();
}

/// Differs when the file was written to.
std::pair<qint64, QDateTime> stateOf(const QString &path)
{
    return {sizeOf(path), QFileInfo(path).lastModified()};
}

base::Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (source.copy(to))
        return {};
    return importUnreadable(QFileInfo(from).fileName(), source.errorString());
}

} // namespace

bool ForeignDatabase::isDatabase(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(16) == QByteArray("SQLite format 3\0", 16);
}

base::Result<std::unique_ptr<ForeignDatabase>> ForeignDatabase::open(const QString &path,
                                                                     const base::CancelToken &cancel)
{
    const auto entry = QFileInfo(path).fileName();
    std::unique_ptr<ForeignDatabase> database(new ForeignDatabase(entry, cancel));
    // A journal has to be played back into the file, which is not ours.
    if (sizeOf(path + QStringLiteral("-journal")) > 0)
        return importUnreadable(entry, QStringLiteral("it was left in the middle of a change"));
    const bool hasLog = sizeOf(path + QStringLiteral("-wal")) > 0;
    const auto readable = hasLog ? database->copy(path) : base::Result(path);
    if (!readable)
        return readable.error();
    if (auto opened = database->openFile(*readable, !hasLog); !opened)
        return opened.error();
    if (auto hardened = database->harden(); !hardened)
        return hardened.error();
    return database;
}

ForeignDatabase::~ForeignDatabase()
{
    sqlite3_close_v2(m_handle);
}

/// Reading a write-ahead log where it lies would make files beside it.
base::Result<QString> ForeignDatabase::copy(const QString &path)
{
    m_copy = std::make_unique<QTemporaryDir>();
    const auto log = path + QStringLiteral("-wal");
    if (!m_copy->isValid() || QStorageInfo(m_copy->path()).bytesAvailable() < sizeOf(path) + sizeOf(log))
        return base::makeError(base::ErrorKind::Output, "disk-full", m_copy->errorString(),
                               {{QStringLiteral("path"), m_copy->path()}});
    auto to = m_copy->filePath(QStringLiteral("copy.sqlite"));
    const auto before = std::pair(stateOf(path), stateOf(log));
    auto copied = copyFile(path, to);
    if (copied)
        copied = copyFile(log, to + QStringLiteral("-wal"));
    if (!copied)
        return copied.error();
    if (before != std::pair(stateOf(path), stateOf(log)))
        return importUnreadable(m_entry, QStringLiteral("it was changed while it was copied"));
    return to;
}

base::Result<void> ForeignDatabase::openFile(const QString &path, bool isImmutable)
{
    auto uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
    if (isImmutable)
        uri += "?immutable=1";
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    const int code = sqlite3_open_v2(uri.constData(), &m_handle, flags, nullptr);
    if (code == SQLITE_OK)
        return {};
    return importUnreadable(m_entry, QString::fromUtf8(sqlite3_errstr(code)));
}

base::Result<void> ForeignDatabase::harden()
{
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, isCancelled, &m_cancel);
    for (const auto &[limit, value] : limits)
        sqlite3_limit(m_handle, limit, value);
    for (const auto &[defence, value] : defences) {
        int inForce = -1;
        sqlite3_db_config(m_handle, defence, value, &inForce);
        if (inForce != value)
            return base::makeError(base::ErrorKind::Internal, "import-defence-absent", QString::number(defence));
    }
    for (const char *setting : {"PRAGMA query_only=ON", "PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0",
                                "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-16384"}) {
        if (auto set = pragma(setting); !set)
            return set;
    }
    return pragma("PRAGMA integrity_check(1)", "ok");
}

base::Result<void> ForeignDatabase::pragma(const char *sql, const char *answer)
{
    ForeignQuery query(m_handle, m_entry, sql);
    const auto row = query.step();
    if (!row)
        return row.error();
    if (!answer || (*row && query.bytes(0) == answer))
        return {};
    return base::makeError(base::ErrorKind::Input, "import-database-damaged",
                           *row ? query.text(0).left(200) : QString(), {{QStringLiteral("entry"), m_entry}});
}

ForeignQuery ForeignDatabase::query(const char *name) const
{
    static const bool registered = (registerSql(), true);
    Q_UNUSED(registered)
    QFile file(QStringLiteral(":/precedent/slack/sql/%1.sql").arg(QLatin1String(name)));
    static_cast<void>(file.open(QIODevice::ReadOnly));
    return {m_handle, m_entry, file.readAll()};
}

} // namespace precedent::slack
