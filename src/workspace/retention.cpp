// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/retention.h"

#include "workspace/heldrecords.h"
#include "workspace/snapshotinput.h"

namespace precedent::workspace {

namespace {

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
    const query::Calendar calendar = (*snapshot)->calendar(now);
    const auto held = heldRecords(reader, **snapshot, calendar);
    if (!held)
        return held.error();
    return records::planErasure(reader, target, *held);
}

records::ErasureTarget beforeDay(QDate day, const base::Zone &zone)
{
    return {records::ErasureKind::Before, {}, {}, query::toRange({day, day}, zone).from, {}};
}

} // namespace precedent::workspace
