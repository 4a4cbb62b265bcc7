// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerreader.h"

#include "store/connection.h"
#include "store/loghead.h"
#include "store/textlist.h"
#include "store/viewsort.h"

namespace precedent::store {

base::Result<std::vector<Note>> LedgerReader::notes(const QString &subject) const
{
    return collect(m_connection.statement("upkeep/notes").bind(":subject", subject), [](const Statement &row) {
        return Note{row.integer(0), row.text(1), row.text(2), row.text(3), row.instant(4)};
    });
}

base::Result<std::vector<Correction>> LedgerReader::corrections(const domain::RecordId &record) const
{
    return collect(m_connection.statement("upkeep/corrections").bind(":record", record.text()),
                   [](const Statement &row) {
                       Correction correction;
                       correction.id = row.integer(0);
                       correction.record = domain::RecordId(row.text(1));
                       correction.field = row.text(2);
                       correction.before = row.text(3);
                       correction.after = row.text(4);
                       correction.author = row.text(5);
                       correction.at = row.instant(6);
                       correction.undone = row.isTrue(7);
                       return correction;
                   });
}

base::Result<QHash<QString, QStringList>> LedgerReader::tags() const
{
    const auto rows = collect(m_connection.statement("upkeep/tags"),
                              [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return rows.error();
    QHash<QString, QStringList> tags;
    for (const auto &[record, tag] : *rows)
        tags[record] += tag;
    return tags;
}

base::Result<QStringList> LedgerReader::tagsOf(const domain::RecordId &record) const
{
    const auto rows = collect(m_connection.statement("upkeep/tags_of").bind(":record", record.text()),
                              [](const Statement &row) { return row.text(0); });
    if (!rows)
        return rows.error();
    return QStringList(rows->begin(), rows->end());
}

base::Result<std::vector<AuthorityLimit>> LedgerReader::limits() const
{
    return collect(m_connection.statement("upkeep/limits"), [](const Statement &row) {
        const auto currency = base::Currency::parse(row.text(4)).value_or(base::Currency());
        return AuthorityLimit{row.integer(0), row.text(1), row.text(2), {row.integer(3), currency},
                              row.text(5),    row.text(6)};
    });
}

base::Result<std::vector<query::SavedView>> LedgerReader::views() const
{
    return collect(m_connection.statement("upkeep/views"), [](const Statement &row) {
        return query::SavedView{row.text(0), row.text(1), sortFrom(row.text(2)), listFrom(row.text(3))};
    });
}

base::Result<std::vector<StoredFormat>> LedgerReader::formats() const
{
    return collect(m_connection.statement("upkeep/formats"), [](const Statement &row) {
        return StoredFormat{row.text(0), row.bytes(1), row.instant(2)};
    });
}

base::Result<QString> LedgerReader::setting(const QString &key) const
{
    const auto value = first(m_connection.statement("upkeep/setting").bind(":key", key),
                             [](const Statement &row) { return row.text(0); });
    if (!value)
        return value.error();
    return value->value_or(QString());
}

base::Result<QHash<QString, QString>> LedgerReader::settings() const
{
    const auto rows = collect(m_connection.statement("upkeep/settings"),
                              [](const Statement &row) { return std::pair(row.text(0), row.text(1)); });
    if (!rows)
        return rows.error();
    QHash<QString, QString> settings;
    for (const auto &[key, value] : *rows)
        settings.insert(key, value);
    return settings;
}

base::Result<LogHead> LedgerReader::logHead() const
{
    const ReadScope scope(m_connection);
    return logHeadOf(m_connection);
}

} // namespace precedent::store
