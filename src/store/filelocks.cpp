// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filelocks.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>

#include <sqlite3.h>

#include <cstdarg>
#include <mutex>

#include <fcntl.h>
#include <unistd.h>

namespace precedent::store {

namespace {

// https://www.sqlite.org/walformat.html, "Locks": one byte each; the last says that somebody has the file open.
constexpr off_t firstMemoryLock = 120;
constexpr off_t openByAnybody = 128;

#ifdef F_OFD_SETLK

bool isMemoryLock(const struct flock &lock)
{
    return lock.l_whence == SEEK_SET && lock.l_start >= firstMemoryLock && lock.l_start <= openByAnybody;
}

/// In the place of fcntl() within SQLite.
int lockByDescription(int file, int command, ...)
{
    std::va_list arguments;
    va_start(arguments, command);
    int result = -1;
    if (command == F_SETLK || command == F_GETLK) {
        auto *lock = va_arg(arguments, struct flock *);
        const bool isOurs = isMemoryLock(*lock);
        if (isOurs)
            lock->l_pid = 0; // must be, for these
        result = fcntl(file, !isOurs ? command : command == F_SETLK ? F_OFD_SETLK : F_OFD_GETLK, lock);
    } else {
        result = fcntl(file, command, va_arg(arguments, int));
    }
    va_end(arguments);
    return result;
}

#endif

struct Present
{
    int connections = 0;
    bool isShared = false;
};

std::mutex &presentMutex()
{
    static std::mutex mutex;
    return mutex;
}

QHash<QString, Present> &present()
{
    static QHash<QString, Present> files;
    return files;
}

} // namespace

void keepLocksOfOpenLedgers()
{
#ifdef F_OFD_SETLK
    static std::once_flag once;
    std::call_once(once, [] {
        if (auto *files = sqlite3_vfs_find("unix"); files != nullptr && files->iVersion >= 3)
            files->xSetSystemCall(files, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(&lockByDescription));
    });
#endif
}

bool isOpenElsewhere(const QString &path)
{
#ifdef F_OFD_SETLK
    const auto memory = QFile::encodeName(path + QStringLiteral("-shm"));
    const int file = ::open(memory.constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = openByAnybody;
    lock.l_len = 1;
    const bool isAsked = fcntl(file, F_OFD_GETLK, &lock) == 0;
    ::close(file);
    return isAsked && lock.l_type != F_UNLCK;
#else
    (void)path;
    return false;
#endif
}

FilePresence::FilePresence(const QString &path)
{
    const auto canonical = QFileInfo(path).canonicalFilePath();
    m_file = canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
    const std::lock_guard guard(presentMutex());
    auto &here = present()[m_file];
    if (here.connections++ == 0)
        here.isShared = isOpenElsewhere(m_file);
    m_isShared = here.isShared;
}

FilePresence::~FilePresence()
{
    const std::lock_guard guard(presentMutex());
    const auto here = present().find(m_file);
    if (--here->connections == 0)
        present().erase(here);
}

} // namespace precedent::store
