// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace precedent::store {

/// Lets SQLite lock a ledger's shared memory by open file descriptions, where the system has them (Linux). Its POSIX
/// locks go when anything in the process closes the file, be it a file dialog that looks what kind of file it is; then
/// another program would take the ledger for unused and remove the write-ahead log below us. Once per process is
/// enough.
void keepLocksOfOpenLedgers();

/// Whether another program has the ledger open, as far as its locks tell; false where the system has no such locks.
/// Not while this process has it open.
[[nodiscard]] bool isOpenElsewhere(const QString &path);

/// Counts this process's connections to a file, for as long as it lives. Any thread.
class FilePresence
{
public:
    explicit FilePresence(const QString &path);
    ~FilePresence();
    FilePresence(const FilePresence &) = delete;
    FilePresence &operator=(const FilePresence &) = delete;

    /// Another program had the file open when the first connection of this process was made.
    [[nodiscard]] bool isShared() const { return m_isShared; }

private:
    QString m_file;
    bool m_isShared = false;
};

} // namespace precedent::store
