// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/wholefile.h"

#include "export/output.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <optional>

namespace precedent::exporting {

namespace {

/// Where the bytes go: a symbolic link stays a link and its target is replaced.
QString resolved(const QString &path)
{
    const QFileInfo info(path);
    const auto canonical = info.isSymLink() ? info.canonicalFilePath() : QString();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

QString temporaryName(const QString &target)
{
    return QFileInfo(target).absolutePath() +
           QStringLiteral("/.precedent-%1.part").arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
}

bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3", 16);
}

/// A ledger or another database, or what belongs to one, such as its signing key: nothing that an export ever replaces
/// on purpose.
bool isOfDatabase(const QString &path)
{
    constexpr std::array companions{"", ".key", ".lock", "-wal", "-shm"};
    return std::any_of(companions.begin(), companions.end(), [&path](const char *suffix) {
        const QLatin1String ending(suffix);
        return path.endsWith(ending) && isDatabase(path.chopped(ending.size()));
    });
}

/// The permissions of the file that is to be replaced.
std::optional<mode_t> modeOf(const QString &path)
{
    struct stat existing = {};
    if (::stat(QFile::encodeName(path).constData(), &existing) != 0)
        return std::nullopt;
    return existing.st_mode & 07777;
}

/// After a rename only the folder's own sync makes the new name survive a power cut. File systems that cannot sync a
/// folder refuse, which is no failure of ours.
void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

WholeFile::WholeFile(const QString &path) : m_target(resolved(path)) {}

WholeFile::~WholeFile()
{
    m_file.close();
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

base::Result<std::unique_ptr<WholeFile>> WholeFile::create(const QString &path)
{
    std::unique_ptr<WholeFile> file(new WholeFile(path));
    const QFileInfo info(file->m_target);
    if (info.isDir())
        return outputError(EISDIR, path);
    if (info.isFile() && isOfDatabase(file->m_target))
        return base::makeError(base::ErrorKind::Output, "output-is-ledger", {}, {{QStringLiteral("path"), path}});
    const auto opened = info.exists() && !info.isFile() ? file->openTarget() : file->openTemporary();
    if (!opened)
        return opened.error();
    return file;
}

base::Result<void> WholeFile::openTemporary()
{
    const auto name = temporaryName(m_target);
    const auto path = QFile::encodeName(name);
    // 0666: an export belongs to its user, so the user's umask decides who else may read it.
    const int descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return outputError(errno, m_target);
    m_temporary = name;
    // Not readable for more people than the file that it replaces, but writable for a writer that opens it by name.
    if (const auto mode = modeOf(m_target))
        ::fchmod(descriptor, *mode | S_IWUSR);
    m_file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    return {};
}

base::Result<void> WholeFile::openTarget()
{
    const int descriptor = ::open(QFile::encodeName(m_target).constData(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return outputError(errno, m_target);
    m_file.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    return {};
}

base::Result<void> WholeFile::commit()
{
    if (m_temporary.isEmpty())
        return {};
    if (::fsync(m_file.handle()) != 0)
        return outputError(errno, m_target);
    if (const auto mode = modeOf(m_target))
        ::fchmod(m_file.handle(), *mode);
    m_file.close();
    if (std::rename(QFile::encodeName(m_temporary).constData(), QFile::encodeName(m_target).constData()) != 0)
        return outputError(errno, m_target);
    m_temporary.clear();
    syncFolderOf(m_target);
    return {};
}

base::Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    const auto file = WholeFile::create(path);
    if (!file)
        return file.error();
    if (auto written = writeAll(file->get()->device(), bytes); !written)
        return written;
    return file->get()->commit();
}

} // namespace precedent::exporting
