// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/retention.h"

#include "query/parse.h"
#include "records/byhand.h"
#include "workspace/snapshotinput.h"

namespace precedent::workspace {

namespace {

const auto monthsSetting = QStringLiteral("retention-months");

base::Result<std::shared_ptr<const insight::Snapshot>> snapshotOf(const store::Reader &reader)
{
    auto input = snapshotInput(reader);
    if (!input)
        return input.error();
    return insight::Snapshot::build(*std::move(input));
}

} // namespace

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
    for (const auto &id : QSet<domain::RecordId>(held)) {
        const auto record = reader.record(id);
        if (!record)
            return record.error();
        if (*record)
            held.insert((*record)->id);
    }
    return held;
}

base::Result<records::ErasurePlan> planErasure(const store::Reader &reader, const records::ErasureTarget &target,
                                               const base::Instant &now)
{
    const auto snapshot = snapshotOf(reader);
    if (!snapshot)
        return snapshot.error();
    const query::Calendar calendar{(*snapshot)->zone(), now, (*snapshot)->weekStart()};
    const auto held = heldRecords(reader, **snapshot, calendar);
    if (!held)
        return held.error();
    return records::planErasure(reader, target, *held);
}

base::Result<int> retentionMonths(const store::Reader &reader)
{
    const auto months = reader.setting(monthsSetting);
    if (!months)
        return months.error();
    return std::max(months->toInt(), 0);
}

base::Result<void> setRetentionMonths(store::Ledger &ledger, int months)
{
    return ledger.write([&](store::Transaction &transaction) {
        return transaction.putSetting(monthsSetting, months > 0 ? QString::number(months) : QString());
    });
}

QDate retentionDay(QDate today, int months)
{
    return today.addMonths(-months);
}

records::ErasureTarget beforeDay(QDate day, const base::Zone &zone)
{
    return {records::ErasureKind::Before, {}, {}, query::toRange({day, day}, zone).from, {}};
}

} // namespace precedent::workspace
