// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/retention.h"

#include "workspace/heldrecords.h"
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
