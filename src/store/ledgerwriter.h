// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/view.h"
#include "store/ledgertypes.h"

namespace precedent::store {

class Connection;
class LogWriter;

/// The part of a transaction that writes what people add: corrections, notes, tags, limits, views, formats, settings.
/// A number that stands for nothing is Usage "unknown-note" or "unknown-correction".
class LedgerWriter
{
public:
    LedgerWriter(Connection &connection, LogWriter &log) : m_connection(connection), m_log(log) {}

    /// Logged; returns its number. A null time means now.
    [[nodiscard]] base::Result<std::int64_t> addCorrection(const Correction &correction);
    /// Logged; the correction itself stays. Undoing twice changes nothing.
    [[nodiscard]] base::Result<void> undoCorrection(std::int64_t id);
    /// Returns its number. A null time means now.
    [[nodiscard]] base::Result<std::int64_t> addNote(const Note &note);
    [[nodiscard]] base::Result<void> changeNote(std::int64_t id, const QString &text);
    [[nodiscard]] base::Result<void> removeNote(std::int64_t id);
    /// Replaces the tags of a record.
    [[nodiscard]] base::Result<void> setTags(const domain::RecordId &record, const QStringList &tags);
    /// Number 0 adds a limit, another replaces that one.
    [[nodiscard]] base::Result<void> putLimit(const AuthorityLimit &limit);
    [[nodiscard]] base::Result<void> putView(const query::SavedView &view);
    [[nodiscard]] base::Result<void> removeView(const QString &name);
    /// Logged; the newest of a name is in force.
    [[nodiscard]] base::Result<void> putFormat(const QString &name, const QByteArray &json);
    /// A null value forgets the setting.
    [[nodiscard]] base::Result<void> putSetting(const QString &key, const QString &value);

private:
    Connection &m_connection;
    LogWriter &m_log;
};

} // namespace precedent::store
