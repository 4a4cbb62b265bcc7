// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/logfile.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QtCore/QLockFile>
#endif

namespace precedent::logging {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
#ifdef Q_OS_UNIX
/// The kernel's lock: it ends with its process, and waiting for it takes no time beyond that of the line before.
class WriteLock
{
public:
    explicit WriteLock(const QString &path)
        : m_handle(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
        m_isHeld = m_handle >= 0 && ::flock(m_handle, LOCK_EX) == 0;
    }
    ~WriteLock()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    WriteLock(const WriteLock &) = delete;
    WriteLock &operator=(const WriteLock &) = delete;
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    int m_handle;
    bool m_isHeld = false;
};
#else
class WriteLock
{
public:
    explicit WriteLock(const QString &path) : m_file(path) { m_isHeld = m_file.tryLock(1'000); }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    QLockFile m_file;
    bool m_isHeld = false;
};
#endif

} // namespace

LogFile::LogFile(QString path, LogLimits limits) : m_path(std::move(path)), m_limits(limits)
{
    const auto folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
}

void LogFile::append(const QByteArray &line)
{
    const WriteLock lock(m_path + QStringLiteral(".lock"));
    if (!lock.isHeld())
        return;
    if (QFileInfo(m_path).size() + line.size() >= m_limits.bytes)
        rotate();
    QFile file(m_path);
    // Unbuffered, so that a full disk leaves no half of a later line.
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        file.write(line + '\n');
}

QByteArrayList LogFile::lastLines(int count) const
{
    QByteArrayList lines;
    const auto newestFirst = files();
    for (auto path = newestFirst.crbegin(); path != newestFirst.crend(); ++path) {
        QFile file(*path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        lines += file.readAll().split('\n');
        lines.removeAll(QByteArray());
    }
    return lines.mid(std::max(qsizetype(0), lines.size() - count));
}

QStringList LogFile::files() const
{
    QStringList paths;
    for (int age = 0; age < m_limits.files; ++age) {
        if (QFileInfo::exists(pathOf(age)))
            paths += pathOf(age);
    }
    return paths;
}

QString LogFile::pathOf(int age) const
{
    return age == 0 ? m_path : m_path + u'.' + QString::number(age);
}

void LogFile::rotate()
{
    QFile::remove(pathOf(m_limits.files - 1));
    for (int age = m_limits.files - 1; age > 0; --age)
        QFile::rename(pathOf(age - 1), pathOf(age));
}

} // namespace precedent::logging
