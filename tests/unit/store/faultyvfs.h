// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <atomic>
#include <new>

/// SQLite's default file system with one call that fails: every write, sync and truncation is counted, and from the
/// chosen one on (or only that one) they answer an error instead of being done.
class FaultyVfs
{
public:
    enum class Lasting { Once, Forever };

    FaultyVfs()
    {
        s_real = sqlite3_vfs_find(nullptr);
        m_vfs = *s_real;
        m_vfs.zName = "faulty";
        m_vfs.szOsFile = int(sizeof(File)) + s_real->szOsFile;
        m_vfs.xOpen = &open;
        sqlite3_vfs_register(&m_vfs, 1);
    }
    ~FaultyVfs() { sqlite3_vfs_unregister(&m_vfs); }
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    static void failAt(int call, int code, Lasting lasting)
    {
        s_calls = 0;
        s_lasting = lasting;
        s_code = code;
        s_failing = call;
    }
    static void heal() { s_failing = 0; }
    /// True when a call has failed since failAt().
    [[nodiscard]] static bool hasFailed() { return s_failing > 0 && s_calls >= s_failing; }

private:
    struct File
    {
        sqlite3_file base;
        sqlite3_file *real;
    };

    static bool fails()
    {
        const int call = ++s_calls;
        return s_failing > 0 && (call == s_failing || (call > s_failing && s_lasting == Lasting::Forever));
    }
    static sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real; }

    static int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *wrapped = new (file) File{};
        wrapped->real = reinterpret_cast<sqlite3_file *>(wrapped + 1);
        const int code = s_real->xOpen(s_real, name, wrapped->real, flags, outFlags);
        if (wrapped->real->pMethods)
            wrapped->base.pMethods = methods(wrapped->real->pMethods);
        return code;
    }

    static const sqlite3_io_methods *methods(const sqlite3_io_methods *real_)
    {
        static sqlite3_io_methods made = {};
        made.iVersion = real_->iVersion < 2 ? real_->iVersion : 2;
        made.xClose = [](sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); };
        made.xRead = [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
            return real(f)->pMethods->xRead(real(f), to, n, at);
        };
        made.xWrite = [](sqlite3_file *f, const void *from, int n, sqlite3_int64 at) {
            return fails() ? s_code.load() : real(f)->pMethods->xWrite(real(f), from, n, at);
        };
        made.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
            return fails() ? s_code.load() : real(f)->pMethods->xTruncate(real(f), size);
        };
        made.xSync = [](sqlite3_file *f, int flags) {
            return fails() ? s_code.load() : real(f)->pMethods->xSync(real(f), flags);
        };
        made.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
            return real(f)->pMethods->xFileSize(real(f), size);
        };
        made.xLock = [](sqlite3_file *f, int lock) { return real(f)->pMethods->xLock(real(f), lock); };
        made.xUnlock = [](sqlite3_file *f, int lock) { return real(f)->pMethods->xUnlock(real(f), lock); };
        made.xCheckReservedLock = [](sqlite3_file *f, int *out) {
            return real(f)->pMethods->xCheckReservedLock(real(f), out);
        };
        made.xFileControl = [](sqlite3_file *f, int op, void *arg) {
            return real(f)->pMethods->xFileControl(real(f), op, arg);
        };
        made.xSectorSize = [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); };
        made.xDeviceCharacteristics = [](sqlite3_file *f) {
            return real(f)->pMethods->xDeviceCharacteristics(real(f));
        };
        made.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
            return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
        };
        made.xShmLock = [](sqlite3_file *f, int at, int n, int flags) {
            return real(f)->pMethods->xShmLock(real(f), at, n, flags);
        };
        made.xShmBarrier = [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); };
        made.xShmUnmap = [](sqlite3_file *f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); };
        return &made;
    }

    inline static sqlite3_vfs *s_real = nullptr;
    inline static std::atomic<int> s_calls = 0;
    inline static std::atomic<int> s_failing = 0;
    inline static std::atomic<int> s_code = 0;
    inline static std::atomic<Lasting> s_lasting = Lasting::Once;
    sqlite3_vfs m_vfs = {};
};
