// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"

#include <QtCore/QStringList>

namespace precedent::test {

/// One record from "2026-10-30 09:51 | agent | type | decision +6m | amount CUR | approver | reason | context |
/// customer", in UTC. "+6m" is the time to the decision; trailing fields may be missing. `number` makes its ts unique.
inline domain::Record recordFrom(const QString &line, int number)
{
    const QStringList fields = line.split(u'|');
    const auto at = [&fields](int i) { return fields.value(i).trimmed(); };
    domain::Record record;
    record.team = domain::TeamId(QStringLiteral("T1"));
    record.channel = domain::ChannelId(QStringLiteral("C1"));
    record.requestedAt = base::fromIso(at(0).replace(u' ', u'T') + QStringLiteral(":00Z")).value_or(base::Instant{});
    record.root = base::SlackTs::fromMicroseconds(record.requestedAt.us + number);
    record.id = domain::recordId(record.channel, record.root);
    record.agent = {QStringLiteral("U") + at(1).toUpper().remove(u' '), at(1)};
    record.type = domain::fromWord<domain::RequestType>(at(2)).value_or(domain::RequestType::Other);
    const QStringList decision = at(3).split(QStringLiteral(" +"));
    record.decision = domain::fromWord<domain::Decision>(decision.value(0)).value_or(domain::Decision::Pending);
    if (decision.size() == 2)
        record.decidedAt = record.requestedAt + decision.back().chopped(1).toLongLong() * base::oneMinute;
    if (const QStringList amount = at(4).split(u' ', Qt::SkipEmptyParts); amount.size() == 2)
        record.amount = base::fromDecimal(amount.front(), *base::Currency::parse(amount.back()));
    if (record.decision == domain::Decision::Approved)
        record.approvedAmount = record.amount;
    if (!at(5).isEmpty())
        record.approvers.push_back({{}, at(5)});
    record.reason = at(6);
    record.context = at(7);
    record.customer = at(8);
    return record;
}

/// A snapshot of such lines; permalinks are known.
inline std::shared_ptr<const insight::Snapshot> recordsFrom(const QStringList &lines)
{
    insight::SnapshotInput input;
    input.channelNames.insert(QStringLiteral("C1"), QStringLiteral("approvals"));
    input.teamUrls.insert(QStringLiteral("T1"), QStringLiteral("https://acme.slack.com/"));
    int number = 0;
    for (const QString &line : lines)
        input.records.push_back(recordFrom(line, ++number));
    return insight::Snapshot::build(std::move(input));
}

/// Saturday 31 October 2026, 12:00 UTC, weeks from Monday.
inline query::Calendar endOfOctober()
{
    return {base::Zone(), base::fromIso(QStringLiteral("2026-10-31T12:00:00Z")).value_or(base::Instant{}), 1};
}

/// Every row of a snapshot, in its order.
inline std::vector<insight::RowIndex> allRows(const insight::Snapshot &snapshot)
{
    std::vector<insight::RowIndex> rows;
    for (insight::RowIndex row = 0; row < snapshot.size(); ++row)
        rows.push_back(row);
    return rows;
}

} // namespace precedent::test
