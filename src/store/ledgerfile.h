// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"
#include "store/logwriter.h"

namespace precedent::store {

/// The file of a ledger, open for writing: its connection and its log. Belongs to the writer thread once that runs.
class LedgerFile
{
public:
    /// Opens, or makes and fills, the file and its key; errors as Ledger::open().
    [[nodiscard]] static base::Result<std::unique_ptr<LedgerFile>> open(const QString &path,
                                                                        const OpenOptions &options);
    /// Moves what is left in the write-ahead log into the file.
    ~LedgerFile();
    LedgerFile(const LedgerFile &) = delete;
    LedgerFile &operator=(const LedgerFile &) = delete;

    /// One transaction; after an error that leaves the file's state unknown every further one is Ledger
    /// "ledger-failed".
    [[nodiscard]] base::Result<void> write(const Ledger::Work &work);
    /// A checkpoint over the log as it is; then moves what it can out of the write-ahead log.
    [[nodiscard]] base::Result<void> checkpoint();

private:
    LedgerFile(std::unique_ptr<Connection> connection, const base::Clock &clock, std::optional<SigningKey> key);
    [[nodiscard]] base::Result<void> prepare(const QString &path);
    [[nodiscard]] base::Result<void> runInTransaction(const Ledger::Work &work);

    std::unique_ptr<Connection> m_connection;
    LogWriter m_log;
    std::optional<base::Error> m_failure;
};

} // namespace precedent::store
