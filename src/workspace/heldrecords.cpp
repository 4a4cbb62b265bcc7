// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/heldrecords.h"

#include "query/parse.h"
#include "records/byhand.h"

namespace precedent::workspace {

base::Result<void> checkHold(const store::Reader &reader, const QString &query)
{
    if (query.trimmed().isEmpty())
        return base::makeError(base::ErrorKind::Usage, "hold-empty");
    const domain::RecordId id(query.trimmed());
    if (records::threadOf(id)) {
        const auto record = reader.record(id);
        if (!record)
            return record.error();
        if (record->has_value())
            return {};
        return base::makeError(base::ErrorKind::Usage, "record-unknown", {}, {{QStringLiteral("record"), id.text()}});
    }
    const auto filter = query::parse(query);
    return filter ? base::Result<void>() : filter.error();
}

base::Result<QSet<domain::RecordId>> recordsOf(const store::Hold &hold, const insight::Snapshot &snapshot,
                                               const query::Calendar &calendar)
{
    const domain::RecordId id(hold.query.trimmed());
    if (records::threadOf(id))
        return QSet<domain::RecordId>{id};
    const auto filter = query::parse(hold.query);
    if (!filter)
        return filter.error();
    const auto rows = snapshot.select(*filter, calendar);
    if (!rows)
        return rows.error();
    QSet<domain::RecordId> held;
    for (const auto row : *rows)
        held.insert(snapshot.row(row).record.id);
    return held;
}

base::Result<QSet<domain::RecordId>> heldRecords(const store::Reader &reader, const insight::Snapshot &snapshot,
                                                 const query::Calendar &calendar)
{
    const auto all = store::holds(reader);
    if (!all)
        return all.error();
    QSet<domain::RecordId> held;
    for (const auto &hold : *all) {
        if (hold.releasedAt)
            continue;
        const auto found = recordsOf(hold, snapshot, calendar);
        if (!found)
            return found.error();
        held += *found;
    }
    // A merged record answers to both of its ids.
    const QSet<domain::RecordId> asHeld = held;
    for (const auto &id : asHeld) {
        const auto record = reader.record(id);
        if (!record)
            return record.error();
        if (*record)
            held.insert((*record)->id);
    }
    return held;
}

} // namespace precedent::workspace
