// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/threadlengths.h"
#include "insight/flags.h"
#include "insight/row.h"
#include "query/period.h"
#include "query/view.h"

#include <QtCore/QHash>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace precedent::insight {

/// What workspace reads from the ledger to make a snapshot.
struct SnapshotInput
{
    std::vector<domain::Record> records;  ///< any order
    QHash<QString, QString> channelNames; ///< by channel id
    QHash<QString, QString> teamUrls;     ///< by team id
    std::vector<domain::AgentTeam> agentTeams;
    QHash<QString, QStringList> tags; ///< by record id
    domain::ThreadLengths threadLengths;
    QStringList withNote; ///< record ids
    QStringList reviewed; ///< record ids
    QStringList changed;  ///< record ids; those that changed since the last visit
    base::Zone zone;      ///< the reporting zone
    int weekStart = 1;
    int yearStart = 1;       ///< first month of the financial year
    base::Instant lastSync;  ///< ages and windows in flags count to this
    base::Instant lastVisit; ///< records first seen later are new, as those that changed are
    Rules rules;             ///< of the flags that need other records or the time
    bool hidesNames = false; ///< people and customers stand as numbers here: ids are for looking up, not for showing
    QString usualCurrency;   ///< code of the one that stands first where there are several; empty: none does
};

class Orders;

/// Immutable columns of all records, in request-time order (ts, then message_ref). Shared between threads by pointer.
class Snapshot
{
public:
    static std::shared_ptr<const Snapshot> build(SnapshotInput input);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] Row row(RowIndex index) const;
    [[nodiscard]] std::optional<RowIndex> find(const domain::RecordId &id) const;
    [[nodiscard]] const base::Zone &zone() const;
    /// What relative dates mean in this ledger at `now`.
    [[nodiscard]] query::Calendar calendar(base::Instant now) const;
    [[nodiscard]] base::Instant lastSync() const;
    /// Records first seen later are new.
    [[nodiscard]] base::Instant lastVisit() const;
    /// Code of the currency that stands first where there are several; empty: none does.
    [[nodiscard]] const QString &usualCurrency() const { return m_usualCurrency; }

    /// People and customers stand as numbers here; rows show no ids of theirs.
    [[nodiscard]] bool hidesNames() const;

    /// The rows that pass, ascending. Dates are resolved with `calendar`. Usage errors as query::parse().
    [[nodiscard]] base::Result<std::vector<RowIndex>> select(const query::Filter &filter,
                                                             const query::Calendar &calendar) const;
    /// The same rows in this order; an unknown column is a Usage error "unknown-column".
    [[nodiscard]] base::Result<std::vector<RowIndex>> sorted(const std::vector<RowIndex> &rows,
                                                             const query::Sort &sort) const;

    struct Columns;
    /// The arrays themselves, for the figures of this library.
    [[nodiscard]] const Columns &columns() const { return *m_columns; }

private:
    explicit Snapshot(SnapshotInput input);
    std::unique_ptr<Columns> m_columns;
    QString m_usualCurrency;
    std::unique_ptr<Orders> m_orders; ///< made when first asked for
    // The words of large ledgers are listed meanwhile; a search that comes earlier scans the texts.
    std::atomic<bool> m_isLeaving = false;
    std::thread m_indexing;
};

} // namespace precedent::insight
