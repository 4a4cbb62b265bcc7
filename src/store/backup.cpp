// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/merkle.h"
#include "store/ownfile.h"
#include "store/profile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

namespace precedent::store {

namespace {

/// A database file that is removed at the end of the scope, with the journal that a failed write leaves.
class Draft
{
public:
    explicit Draft(QString path) : m_path(std::move(path)) {}
    ~Draft()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

base::Error failed(const QString &detail)
{
    return base::makeError(base::ErrorKind::Output, "backup-failed", detail);
}

base::Error exists(const QString &target)
{
    return base::makeError(base::ErrorKind::Output, "backup-exists", {}, {{QStringLiteral("path"), target}});
}

base::Result<void> checkCopy(const QString &path, const std::function<base::Result<void>(Connection &)> &check)
{
    auto copy = Connection::open(path, Access::ReadOnly);
    if (!copy)
        return copy.error();
    if (auto hardened = harden(**copy); !hardened)
        return hardened;
    const auto problems = (*copy)->integrityProblems();
    if (!problems)
        return problems.error();
    if (!problems->empty())
        return failed(problems->front());
    return check(**copy);
}

base::Result<QByteArray> rootBelow(Connection &connection, std::int64_t end)
{
    const auto hashes = collect(connection.statement("log/hashes_below").bind(":end", end),
                                [](const Statement &row) { return row.bytes(0); });
    if (!hashes)
        return hashes.error();
    Frontier frontier;
    for (const auto &hash : *hashes)
        frontier.append(hash);
    return frontier.root();
}

} // namespace

base::Result<void> copyDatabase(Connection &source, const QString &target,
                                const std::function<base::Result<void>(Connection &copy)> &check)
{
    if (QFile::exists(target))
        return exists(target);
    const QFileInfo folder(QFileInfo(target).absolutePath());
    if (!folder.isDir())
        return base::makeError(base::ErrorKind::Output, "output-folder-absent", {}, {{QStringLiteral("path"), target}});
    if (!folder.isWritable())
        return base::makeError(base::ErrorKind::Output, "output-read-only", {}, {{QStringLiteral("path"), target}});
    const Draft draft(target + u'.' + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".partial"));
    // VACUUM INTO takes an empty file as it is, and with it the mode that we gave it.
    if (auto made = writeOwnFile(draft.path(), {}); !made)
        return made;
    if (auto copied = source.statement("file/vacuum_into").bind(":target", draft.path()).run(); !copied)
        return copied;
    if (auto checked = checkCopy(draft.path(), check); !checked)
        return checked;
    if (auto synced = syncFile(draft.path()); !synced)
        return synced;
    if (!QFile::rename(draft.path(), target))
        return QFile::exists(target) ? exists(target) : failed(QStringLiteral("rename"));
    return syncFolderOf(target);
}

base::Result<void> compareLogs(Connection &source, Connection &copy)
{
    const auto size = first(copy.statement("log/size"), [](const Statement &row) { return row.integer(0); });
    if (!size)
        return size.error();
    const auto end = size->value_or(0);
    const auto here = rootBelow(source, end);
    const auto there = rootBelow(copy, end);
    if (!here || !there)
        return here ? there.error() : here.error();
    return *here == *there ? base::Result<void>() : failed(QStringLiteral("another log root"));
}

} // namespace precedent::store
