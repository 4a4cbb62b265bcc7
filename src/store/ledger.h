// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/joblock.h"
#include "store/reader.h"
#include "store/signingkey.h"
#include "store/transaction.h"
#include "store/verify.h"

#include <functional>
#include <future>
#include <memory>

namespace precedent::store {

enum class OpenMode { ReadWrite, ReadOnly };

/// How a ledger is opened.
struct OpenOptions
{
    OpenMode mode = OpenMode::ReadWrite;
    base::Clock clock = base::systemClock();
    /// Refuse (Ledger "ledger-absent") instead of creating.
    bool mustExist = false;
    /// Signs checkpoints; by default the key in the file beside the ledger (".key"), which is made with a new ledger. A
    /// key that is not the one in the log's first leaf signs nothing.
    std::optional<SigningKey> signingKey = std::nullopt;
};

/// An open ledger file: one writing connection on its own thread, readers by the side. Thread-safe.
/// Errors are of kind Ledger ("ledger-absent", "ledger-newer", "ledger-older", "ledger-damaged", "ledger-foreign",
/// "ledger-unreadable", "ledger-busy", "ledger-profile", "ledger-failed", "key-unreadable") or Output
/// ("ledger-read-only", "disk-full"); after an error nothing of the failed transaction is in the file. After
/// "ledger-failed" the ledger writes no more and has to be opened again.
class Ledger
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Ledger>> open(const QString &path,
                                                                    const OpenOptions &options = {});
    /// Does what was submitted, then closes the file.
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    using Work = std::function<base::Result<void>(Transaction &)>;
    /// Queues `work` for the writer thread: one BEGIN IMMEDIATE … COMMIT, rolled back when it returns an error.
    std::future<base::Result<void>> submit(Work work);
    /// submit() and wait; not from within other work.
    base::Result<void> write(const Work &work);

    /// A read-only connection for the calling thread, a consistent view as of each call.
    [[nodiscard]] base::Result<std::unique_ptr<Reader>> reader() const;

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] const base::Clock &clock() const;

    /// Appends a checkpoint over the log as it is, signed when a key is at hand.
    base::Result<void> checkpoint();
    /// A complete copy by VACUUM INTO, checked, then moved to `target`; Output "backup-exists" when there is a
    /// file, "backup-failed" when the copy is not whole. The signing key is not in it.
    [[nodiscard]] base::Result<void> backup(const QString &target);

private:
    class Impl;
    explicit Ledger(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace precedent::store
