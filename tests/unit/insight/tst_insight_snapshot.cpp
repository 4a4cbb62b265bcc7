// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/insight/randomrecords.h"
#include "tests/unit/insight/recordnotation.h"

#include "insight/columninfo.h"

#include <QtTest/QtTest>

using namespace precedent;

namespace {

QStringList ids(const insight::Snapshot &snapshot)
{
    QStringList list;
    for (insight::RowIndex i = 0; i < snapshot.size(); ++i)
        list += snapshot.row(i).record.id.text();
    return list;
}

/// A record with every field set to something that is not its default.
domain::Record fullRecord()
{
    auto record =
        test::record("at 2026-10-31T10:00:00.001Z | agent U1 Sara Okafor | type off_policy_reply | amount 50.00 USD "
                     "| granted 40.00 USD | decision approved | decided 2026-10-31T10:05:00.5Z | by U2 Mia; - Ben "
                     "| reason Üñï 🎉 | customer Acme | context two\tlines | url https://x.example.test/1 "
                     "| via reaction | flags ambiguous reversed | seen 2026-10-31T11:00:00Z | corrected amount type");
    record.typeAsWritten = QStringLiteral("Reply!");
    record.context += QStringLiteral("\nsecond");
    record.percent = QStringLiteral("12.5");
    record.noncash = QStringLiteral("1 month free");
    record.decidedNotBefore = base::Instant{1};
    record.decidedNotAfter = base::Instant{2};
    record.timeSource = domain::TimeSource::Edit;
    record.format = QStringLiteral("typed");
    record.confidence = 100;
    record.editedAfterDecision = true;
    record.deletedInSlack = true;
    record.sources.set().reset(1);
    return record;
}

} // namespace

class TestInsightSnapshot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void empty_ledger_has_no_rows();
    void record_comes_back_exactly();
    void bare_record_comes_back_exactly();
    void large_ledger_comes_back_exactly();
    void rows_stand_by_microseconds_then_message_ref();
    void row_tells_what_stands_beside_the_record();
    void permalink_needs_the_workspaces_address();
    void record_is_found_by_id();
    void merged_record_answers_to_both_ids();
    void unusual_root_text_comes_back();
    void export_columns_stand_in_contract_order();
};

void TestInsightSnapshot::empty_ledger_has_no_rows()
{
    const auto snapshot = insight::Snapshot::build({});
    QCOMPARE(snapshot->size(), std::size_t{0});
    QVERIFY(snapshot->select({}, {})->empty());
    QVERIFY(snapshot->sorted({}, {{QStringLiteral("agent"), true}})->empty());
    QVERIFY(!snapshot->find(domain::RecordId(QStringLiteral("C1-1"))));
    QVERIFY(!snapshot->find({}));
}

void TestInsightSnapshot::record_comes_back_exactly()
{
    insight::SnapshotInput input;
    input.records = {fullRecord()};
    const auto snapshot = insight::Snapshot::build(input);
    QCOMPARE(snapshot->row(0).record, input.records.front());
    QCOMPARE(snapshot->row(0).record.root.text(), input.records.front().root.text());
}

void TestInsightSnapshot::bare_record_comes_back_exactly()
{
    insight::SnapshotInput input;
    input.records.resize(1);
    input.records.front().decision = domain::Decision::Withdrawn;
    const auto row = insight::Snapshot::build(input)->row(0);
    QCOMPARE(row.record, input.records.front());
    QVERIFY(row.record.root.isNull());
    QVERIFY(row.permalink.isEmpty() && row.tags.isEmpty() && row.agentTeam.isEmpty() && row.channelName.isEmpty());
    QCOMPARE(row.threadLength, 1);
}

/// Its columns are made on two threads.
void TestInsightSnapshot::large_ledger_comes_back_exactly()
{
    bool given = false;
    const auto asked = uint(qEnvironmentVariableIntValue("PRECEDENT_SEED", &given));
    const auto seed = given ? asked : QRandomGenerator::global()->generate();
    qInfo("PRECEDENT_SEED=%u", seed);
    QRandomGenerator random(seed);
    auto input = test::randomInput(random, 10'500);
    const auto snapshot = insight::Snapshot::build(input);
    const auto expected = insight::inRequestOrder(input.records);
    insight::addFlags(expected, test::foldedCustomers(expected), input.rules, input.zone, input.lastSync);
    QCOMPARE(snapshot->size(), expected.size());
    for (insight::RowIndex i = 0; i < snapshot->size(); ++i)
        QCOMPARE(snapshot->row(i).record, *expected[i]);
}

void TestInsightSnapshot::rows_stand_by_microseconds_then_message_ref()
{
    const auto snapshot = insight::Snapshot::build(test::input("at 2026-10-31T10:00:00.002Z | channel C1\n"
                                                               "at 2026-10-31T10:00:00.001Z | channel C2\n"
                                                               "at 2026-10-31T10:00:00.001Z | channel C10\n"
                                                               "at 2026-10-31T10:00:00.001Z | channel C1"));
    QCOMPARE(ids(*snapshot),
             QStringList({QStringLiteral("C1-1793440800001000"), QStringLiteral("C10-1793440800001000"),
                          QStringLiteral("C2-1793440800001000"), QStringLiteral("C1-1793440800002000")}));
}

void TestInsightSnapshot::row_tells_what_stands_beside_the_record()
{
    auto input = test::input("at 2026-10-31T10:00:00Z | agent U1 Sara | seen 2026-10-30T00:00:01Z\n"
                             "at 2026-10-31T10:00:01Z | agent - Sara | seen 2026-10-30T00:00:00Z");
    const auto &first = input.records.front();
    const auto id = first.id.text();
    input.channelNames = {{QStringLiteral("C1"), QStringLiteral("approvals")}};
    input.teamUrls = {{QStringLiteral("T1"), QStringLiteral("https://acme.slack.com")}};
    input.agentTeams = {{QStringLiteral("Tier 2"), {domain::PersonId(QStringLiteral("U1"))}},
                        {QStringLiteral("Nights"), {domain::PersonId(QStringLiteral("U1"))}},
                        {QStringLiteral("Nobody"), {domain::PersonId(QString())}}};
    input.tags = {{id, {QStringLiteral("vip"), QStringLiteral("good")}}};
    input.threadLengths.add(first.channel, first.root.instant(), 7);
    input.withNote = {id};
    input.reviewed = {id};
    const auto snapshot = insight::Snapshot::build(input);
    const auto row = snapshot->row(0);
    QCOMPARE(row.channelName, QStringLiteral("approvals"));
    QCOMPARE(row.agentTeam, QStringLiteral("Nights; Tier 2"));
    QCOMPARE(row.permalink, QStringLiteral("https://acme.slack.com/archives/C1/p1793440800000000"));
    QCOMPARE(row.tags, QStringList({QStringLiteral("good"), QStringLiteral("vip")}));
    QCOMPARE(row.threadLength, 7);
    QVERIFY(row.hasNote && row.isReviewed && row.isNew);
    const auto other = snapshot->row(1);
    QVERIFY(!other.hasNote && !other.isReviewed && !other.isNew);
    QVERIFY(other.agentTeam.isEmpty());
}

void TestInsightSnapshot::permalink_needs_the_workspaces_address()
{
    auto input = test::input("at 2026-10-31T10:00:00Z");
    QVERIFY(insight::Snapshot::build(input)->row(0).permalink.isEmpty());
    input.teamUrls = {{QStringLiteral("T1"), QStringLiteral("https://acme.slack.com/")}};
    QCOMPARE(insight::Snapshot::build(input)->row(0).permalink,
             QStringLiteral("https://acme.slack.com/archives/C1/p1793440800000000"));
}

void TestInsightSnapshot::record_is_found_by_id()
{
    const auto snapshot = insight::Snapshot::build(test::input("at 2026-10-31T10:00:00Z | channel C1\n"
                                                               "at 2026-10-31T10:00:00Z | channel C2\n"
                                                               "at 2026-10-31T10:00:01Z | channel C1"));
    const auto all = ids(*snapshot);
    for (insight::RowIndex i = 0; i < snapshot->size(); ++i)
        QCOMPARE(snapshot->find(domain::RecordId(all.at(static_cast<int>(i)))), std::optional(i));
    for (const char *unknown : {"C3-1793440800000000", "C1-1793440800000002", "C1", "", "C1-", "-1793440800000000"})
        QVERIFY2(!snapshot->find(domain::RecordId(QString::fromLatin1(unknown))), unknown);
}

void TestInsightSnapshot::merged_record_answers_to_both_ids()
{
    auto input = test::input("at 2026-10-31T10:00:00Z");
    input.records.front().id = domain::RecordId(QStringLiteral("C1-1700000000000000"));
    const auto snapshot = insight::Snapshot::build(input);
    QCOMPARE(snapshot->row(0).record, input.records.front());
    QCOMPARE(snapshot->find(domain::RecordId(QStringLiteral("C1-1700000000000000"))),
             std::optional(insight::RowIndex{0}));
    QCOMPARE(snapshot->find(domain::RecordId(QStringLiteral("C1-1793440800000000"))),
             std::optional(insight::RowIndex{0}));
}

void TestInsightSnapshot::unusual_root_text_comes_back()
{
    insight::SnapshotInput input;
    input.records.resize(1);
    input.records.front().root = base::SlackTs::parse(u"0001793440.000100").value();
    QCOMPARE(insight::Snapshot::build(input)->row(0).record.root.text(), QStringLiteral("0001793440.000100"));
}

void TestInsightSnapshot::export_columns_stand_in_contract_order()
{
    const auto &columns = insight::exportColumns();
    QCOMPARE(columns.size(), 39);
    QCOMPARE(columns.first(), QStringLiteral("record_id"));
    QCOMPARE(columns.at(31), QStringLiteral("corrected_fields"));
    QCOMPARE(columns.last(), QStringLiteral("tags"));
    QCOMPARE(QSet<QString>(columns.begin(), columns.end()).size(), columns.size());
    QVERIFY(insight::isExportColumn(QStringLiteral("approved_amount")));
    QVERIFY(!insight::isExportColumn(QStringLiteral("Amount")));
}

QTEST_APPLESS_MAIN(TestInsightSnapshot)
#include "tst_insight_snapshot.moc"
