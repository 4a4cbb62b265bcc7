// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

#include <memory>

namespace precedent::store {

/// Seconds that a job of the window waits for the lock: live updates give way to it within one, and a job that has just
/// ended may still hold it.
inline constexpr int shortWait = 5;

/// Holds the cross-process lock of a ledger (the file beside it, ".lock") for the length of a job.
class JobLock
{
public:
    /// Ledger "ledger-locked" with fact "pid" when another job holds it for longer than `waitSeconds`, Output
    /// "ledger-read-only" when there can be no lock file.
    [[nodiscard]] static base::Result<std::unique_ptr<JobLock>> acquire(const QString &ledgerPath, int waitSeconds = 0);
    ~JobLock();
    JobLock(const JobLock &) = delete;
    JobLock &operator=(const JobLock &) = delete;

private:
    class Impl;
    explicit JobLock(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace precedent::store
