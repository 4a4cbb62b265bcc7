// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/joblock.h"

#include "store/ownfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>

namespace precedent::store {

class JobLock::Impl
{
public:
    explicit Impl(const QString &path) : file(path) {}
    QLockFile file;
};

namespace {

/// Far longer than it takes to write a lock file after creating it.
constexpr qint64 unwrittenSeconds = 1;

/// A process killed between creating its lock file and writing its number into it leaves one that names nobody; one
/// that was killed with the number of this process, as in a container that starts again, one that names us. Such a file
/// is removed unless somebody holds the kernel's lock on it, which removeStaleLockFile() checks.
bool takeOverOrphan(QLockFile &file, const QString &path)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (file.error() != QLockFile::LockFailedError)
        return false;
    if (file.getLockInfo(&pid, &host, &program))
        return pid == QCoreApplication::applicationPid() && file.removeStaleLockFile() && file.tryLock(0);
    const auto age = QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTime());
    return age > unwrittenSeconds && file.removeStaleLockFile() && file.tryLock(0);
}

} // namespace

base::Result<std::unique_ptr<JobLock>> JobLock::acquire(const QString &ledgerPath, int waitSeconds)
{
    const auto path = ledgerPath + QStringLiteral(".lock");
    auto impl = std::make_unique<Impl>(path);
    // A job may last for days; only the end of its process frees its lock.
    impl->file.setStaleLockTime(0);
    if (impl->file.tryLock(waitSeconds * 1000) || takeOverOrphan(impl->file, path)) {
        closeToOthers(path);
        return std::unique_ptr<JobLock>(new JobLock(std::move(impl)));
    }
    if (impl->file.error() != QLockFile::LockFailedError)
        return base::makeError(base::ErrorKind::Output, "ledger-read-only", {}, {{QStringLiteral("path"), path}});
    qint64 pid = 0;
    QString host;
    QString program;
    impl->file.getLockInfo(&pid, &host, &program);
    return base::makeError(base::ErrorKind::Ledger, "ledger-locked", program,
                           {{QStringLiteral("pid"), QString::number(pid)}, {QStringLiteral("path"), ledgerPath}});
}

JobLock::JobLock(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

JobLock::~JobLock() = default;

} // namespace precedent::store
