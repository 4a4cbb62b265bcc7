// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace precedent::store {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Why `file` did not become the one at `path`.
base::Error failure(const QFile &file, const QString &path)
{
    const QMap<QString, QString> facts{{QStringLiteral("path"), path}};
    if (file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError)
        return base::makeError(base::ErrorKind::Output, "disk-full", file.errorString(), facts);
    if (QFile::exists(path))
        return base::makeError(base::ErrorKind::Output, "file-exists", file.errorString(), facts);
    return base::makeError(base::ErrorKind::Output, "ledger-read-only", file.errorString(), facts);
}

/// A file or a folder.
base::Result<void> syncPath(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    if (!synced)
        return base::makeError(base::ErrorKind::Output, "disk-full", qt_error_string(),
                               {{QStringLiteral("path"), path}});
#else
    Q_UNUSED(path)
#endif
    return {};
}

} // namespace

base::Result<void> makeFolderOf(const QString &path)
{
    const auto folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return base::makeError(base::ErrorKind::Output, "ledger-read-only", {}, {{QStringLiteral("path"), folder}});
    QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
    return {};
}

base::Result<void> writeOwnFile(const QString &path, const QByteArray &content)
{
    // Under its own name it is there whole or not at all, wherever the program is killed.
    QTemporaryFile draft(path + QStringLiteral(".XXXXXX"));
    if (!draft.open())
        return failure(draft, path);
    if (draft.write(content) != content.size() || !draft.flush())
        return failure(draft, path);
    if (auto synced = syncFile(draft.fileName()); !synced)
        return synced;
    // Never over one that is there.
    if (QFile file(draft.fileName()); !file.rename(path))
        return failure(file, path);
    draft.setAutoRemove(false);
    return syncFolderOf(path);
}

void closeToOthers(const QString &path)
{
    const auto mode = QFile::permissions(path);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (mode & others)
        QFile::setPermissions(path, mode & (ownerOnly | QFileDevice::ExeOwner));
}

base::Result<void> syncFile(const QString &path)
{
    return syncPath(path);
}

base::Result<void> syncFolderOf(const QString &path)
{
    return syncPath(QFileInfo(path).absolutePath());
}

} // namespace precedent::store
