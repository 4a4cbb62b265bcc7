// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"
#include "insight/snapshot.h"
#include "store/joblock.h"
#include "store/ledger.h"

#include <memory>

namespace precedent::commands {

/// A ledger opened to be looked at.
struct ReadSession
{
    std::unique_ptr<store::Ledger> ledger;
    std::unique_ptr<store::Reader> reader;
};

/// A ledger opened for a job, with the lock that keeps other jobs out until the session ends.
struct WriteSession
{
    std::unique_ptr<store::JobLock> lock;
    std::unique_ptr<store::Ledger> ledger;
};

/// A snapshot with what its dates are counted from.
struct SnapshotView
{
    std::shared_ptr<const insight::Snapshot> snapshot;
    query::Calendar calendar;
};

enum class IfAbsent { Create, Refuse };

/// Ledger errors as store tells them; "ledger-absent" when there is no file.
[[nodiscard]] base::Result<ReadSession> openForReading(const CommonOptions &options);
/// Waits for the lock as long as --wait says.
[[nodiscard]] base::Result<WriteSession> openForWriting(const CommonOptions &options, IfAbsent ifAbsent);

/// A ledger opened for a job that looks first and then writes.
struct ChangeSession
{
    std::unique_ptr<store::JobLock> lock;
    std::unique_ptr<store::Ledger> ledger;
    std::unique_ptr<store::Reader> reader;
};
/// As openForWriting(), of a ledger that is there.
[[nodiscard]] base::Result<ChangeSession> openForChanges(const CommonOptions &options);

/// For a short entry beside other jobs, whose lock it does not need; only for reading where the ledger cannot be
/// written, so that the entry alone fails.
[[nodiscard]] base::Result<std::unique_ptr<store::Ledger>> openForEntry(const CommonOptions &options);

/// The ledger's content in the zone of --tz, else in its reporting zone.
[[nodiscard]] base::Result<SnapshotView> loadSnapshot(const store::Reader &reader, const CommonOptions &options);
/// The zone of --tz, else the ledger's reporting zone, else UTC.
[[nodiscard]] base::Result<base::Zone> reportingZone(const store::Reader &reader, const CommonOptions &options);
/// What words like "this-month" are counted from: that zone, the present, and the ledger's first day of the week.
[[nodiscard]] base::Result<query::Calendar> calendarOf(const store::Reader &reader, const CommonOptions &options);

/// The channel of this id or name (with or without #, in any case); NotConfigured "channel-unknown".
[[nodiscard]] base::Result<domain::Channel> findChannel(const store::Reader &reader, const QString &idOrName);

} // namespace precedent::commands
