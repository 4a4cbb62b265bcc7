// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/view.h"
#include "store/ledgertypes.h"

#include <QtCore/QHash>

namespace precedent::store {

class Connection;

/// The part of a reader that answers what people added, and for the log.
class LedgerReader
{
public:
    explicit LedgerReader(Connection &connection) : m_connection(connection) {}

    /// By subject, oldest first; an empty subject means all.
    [[nodiscard]] base::Result<std::vector<Note>> notes(const QString &subject) const;
    /// By record, oldest first; an empty id means all. Undone corrections are included, marked.
    [[nodiscard]] base::Result<std::vector<Correction>> corrections(const domain::RecordId &record) const;
    /// Tags by record id, sorted; the tag "reviewed" is kept apart by workspace.
    [[nodiscard]] base::Result<QHash<QString, QStringList>> tags() const;
    /// Those of one record.
    [[nodiscard]] base::Result<QStringList> tagsOf(const domain::RecordId &record) const;
    [[nodiscard]] base::Result<std::vector<AuthorityLimit>> limits() const;
    /// In the order in which they were made.
    [[nodiscard]] base::Result<std::vector<query::SavedView>> views() const;
    /// The newest of each name, by name.
    [[nodiscard]] base::Result<std::vector<StoredFormat>> formats() const;

    /// A setting of the ledger ("zone", "week-start", "team-url/T…", …); null QString when it was never set.
    [[nodiscard]] base::Result<QString> setting(const QString &key) const;
    [[nodiscard]] base::Result<QHash<QString, QString>> settings() const;
    [[nodiscard]] base::Result<LogHead> logHead() const;

private:
    Connection &m_connection;
};

} // namespace precedent::store
