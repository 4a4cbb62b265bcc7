// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

#include <QtCore/QBuffer>
#include <QtTest/QTest>

namespace precedent::test {

inline base::Instant at(const char *iso)
{
    return *base::fromIso(QString::fromLatin1(iso));
}

inline base::Money money(const char *decimal, const char *currency)
{
    const QString code = QString::fromLatin1(currency);
    return *base::fromDecimal(QString::fromLatin1(decimal), *base::Currency::parse(code));
}

/// A decided refund with something in every column.
inline domain::Record fullRecord()
{
    domain::Record record;
    record.team = domain::TeamId(QStringLiteral("T01"));
    record.channel = domain::ChannelId(QStringLiteral("C0APPROVE"));
    record.root = *base::SlackTs::parse(u"1793451727.000119");
    record.id = domain::recordId(record.channel, record.root);
    record.agent = {QStringLiteral("U0SARA"), QStringLiteral("Sara Okafor")};
    record.type = domain::RequestType::Refund;
    record.typeAsWritten = QStringLiteral("Money back");
    record.customer = QStringLiteral("Acme, Inc.");
    record.context = QStringLiteral("arrived \"broken\"\nsecond line");
    record.conversationUrl = QStringLiteral("https://desk.example/c/7");
    record.amount = money("1250.00", "USD");
    record.approvedAmount = money("1000.00", "USD");
    record.percent = QStringLiteral("12.5");
    record.noncash = QStringLiteral("1 month free");
    record.decision = domain::Decision::Approved;
    record.approvers = {{QStringLiteral("U0MAX"), QStringLiteral("Max")}, {QString(), QStringLiteral("Ana-Lúcia")}};
    record.reason = QStringLiteral("damaged packaging");
    record.decidedVia = domain::DecidedVia::Button;
    record.requestedAt = at("2026-10-31T13:02:07Z");
    record.decidedAt = at("2026-10-31T13:08:09Z");
    record.decidedNotBefore = at("2026-10-31T13:08:00Z");
    record.decidedNotAfter = at("2026-10-31T13:08:30Z");
    record.timeSource = domain::TimeSource::Card;
    record.format = QStringLiteral("supportman");
    record.confidence = 97;
    record.editedAfterDecision = true;
    record.sources.set(std::size_t(domain::Source::Export)).set(std::size_t(domain::Source::Api));
    record.firstSeenAt = at("2026-11-01T00:00:01Z");
    record.correctedFields = {QStringLiteral("amount"), QStringLiteral("reason")};
    return record;
}

/// A pending request of which next to nothing is known.
inline domain::Record emptyRecord()
{
    domain::Record record;
    record.channel = domain::ChannelId(QStringLiteral("C0APPROVE"));
    record.root = *base::SlackTs::parse(u"1793451728.000200");
    record.id = domain::recordId(record.channel, record.root);
    record.requestedAt = record.root.instant();
    record.firstSeenAt = at("2026-11-01T00:00:01Z");
    return record;
}

inline insight::SnapshotInput inputOf(std::vector<domain::Record> records, const char *zone = "Europe/Oslo")
{
    insight::SnapshotInput input;
    input.records = std::move(records);
    input.channelNames.insert(QStringLiteral("C0APPROVE"), QStringLiteral("approvals"));
    input.teamUrls.insert(QStringLiteral("T01"), QStringLiteral("https://acme.slack.com/"));
    input.zone = *base::Zone::byName(QString::fromLatin1(zone));
    input.lastSync = at("2026-11-01T00:00:02Z");
    return input;
}

inline std::vector<insight::RowIndex> allRows(const insight::Snapshot &snapshot)
{
    std::vector<insight::RowIndex> rows(snapshot.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = insight::RowIndex(i);
    return rows;
}

/// What write() makes of all rows; empty when it failed.
inline QByteArray written(const insight::Snapshot &snapshot, const exporting::Options &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto summary = exporting::write(buffer, snapshot, allRows(snapshot), options);
    return summary ? buffer.data() : QByteArray();
}

} // namespace precedent::test
