// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/stats.h"
#include "query/parse.h"
#include "tests/unit/insight/recordnotation.h"

#include <QtTest/QtTest>

using namespace precedent;

namespace {

// The row numbers of the expectations below are the line numbers here, from 0.
constexpr const char *ledger = R"(
at 2026-01-05T10:00:00Z | agent U1 Sara Okafor | type refund | amount 500.00 USD | granted 500.00 USD | decision approved | decided 2026-01-05T10:30:00Z | by U9 Mia Chen | reason Parcel was damaged | customer Acme Ltd | context order 500, two boxes
at 2026-03-29T00:30:00Z | agent U2 Søren Müller | type credit | amount 500 JPY | decision denied | decided 2026-03-31T00:30:00Z | by U9 Mia Chen; - Ben O'Neil | reason not our fault | customer acme-west | url https://help.example.test/1
at 2026-03-29T22:30:00Z | agent - Sara | type comp | decision pending | customer 山田太郎 | context вернуть деньги
at 2026-10-24T21:59:59Z | agent U1 Sara Okafor | type refund | amount 500.001 KWD | decision approved | decided 2026-10-24T22:00:05Z | by U1 Sara Okafor | reason ok | flags no-reason self-approved | channel C2
at 2026-10-24T22:00:00Z | agent U3 Okafors | type refund | amount 49.99 USD | decision denied | decided 2026-10-26T22:00:00Z | by - Mia | reason Damaged by the café | customer Acme | corrected amount
at 2026-10-31T11:00:00Z | amount -20.00 EUR | decision withdrawn | context refund 🎉 twice | seen 2026-10-31T11:00:01Z
)";

insight::SnapshotInput ledgerInput()
{
    auto input = test::input(ledger);
    input.channelNames = {{QStringLiteral("C1"), QStringLiteral("approvals")},
                          {QStringLiteral("C2"), QStringLiteral("Refunds EU")}};
    input.agentTeams = {
        {QStringLiteral("Tier 1"), {domain::PersonId(QStringLiteral("U1"))}},
        {QStringLiteral("Nights"), {domain::PersonId(QStringLiteral("U1")), domain::PersonId(QStringLiteral("U2"))}}};
    const auto id = [&input](std::size_t i) { return input.records[i].id.text(); };
    input.tags = {{id(0), {QStringLiteral("Good example"), QStringLiteral("vip")}}};
    for (const auto &[row, messages] : {std::pair(1, 4), std::pair(2, 1)}) {
        const auto &record = input.records.at(std::size_t(row));
        input.threadLengths.add(record.channel, record.root.instant(), messages);
    }
    input.withNote = {id(2), id(3)};
    input.reviewed = {id(4)};
    input.records[5].editedAfterDecision = true;
    return input;
}

} // namespace

class TestInsightSelect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filter_lets_rows_through_data();
    void filter_lets_rows_through();
    void date_looks_at_the_decision_when_the_basis_says_so();
    void decision_without_a_time_is_of_the_days_that_hold_both_bounds();
    void two_clauses_of_one_key_are_both_demanded();
    void value_that_the_grammar_refuses_is_an_error();
    void relative_dates_count_from_the_calendar();
    void huge_amounts_compare_exactly();
};

void TestInsightSelect::filter_lets_rows_through_data()
{
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *query, const char *rows) { QTest::newRow(query) << rows; };
    row("", "0 1 2 3 4 5");
    row("C1-1767607200000000", "0");
    row("C1/p1767607200000000", "0");
    row("https://acme.slack.com/archives/C1/p1767607200000000", "0");
    row("https://acme.slack.com/archives/C1/p1767607260000100?thread_ts=1767607200.000000&cid=C1", "0");
    row("C2-1767607200000000", "");
    row("https://help.example.test/1", "1");
    row("https://help.example.test/2", "");
    row("agent:sara", "0 2 3");
    row("agent:okafor", "0 3");
    row("agent:\"SARA OKAFOR\"", "0 3");
    row("agent:U1", "0 3");
    row("agent:U2,U3", "1 4");
    row("agent:muller", "1");
    row("agent:nobody", "");
    row("-agent:sara", "1 4 5");
    row("approver:mia", "0 1 4");
    row("approver:\"mia chen\"", "0 1");
    row("approver:neil", "1");
    row("approver:\"o'neil\"", "1");
    row("approver:U9", "0 1");
    row("approver:U1", "3");
    row("-approver:mia", "2 3 5");
    row("customer:acme", "0 1 4");
    row("customer:\"acme ltd\"", "0");
    row("customer:west", "1");
    row("customer:acm", "");
    row("customer:山田", "");
    row("customer:山田太郎", "2");
    row("customer:ltd,west", "0 1");
    row("team:\"tier 1\"", "0 3");
    row("team:nights", "0 1 3");
    row("team:tier", "");
    row("-team:nights", "2 4 5");
    row("type:refund", "0 3 4");
    row("type:refund,comp", "0 2 3 4");
    row("-type:refund,comp", "1 5");
    row("decision:denied", "1 4");
    row("currency:usd", "0 4");
    row("currency:GBP", "");
    row("-currency:USD", "1 2 3 5");
    row("amount:500", "0 1");
    row("amount:500..", "0 1 3");
    row("amount:>500", "3");
    row("amount:>=500.001", "3");
    row("amount:500.001", "3");
    row("amount:..49.99", "4 5");
    row("amount:<49.99", "5");
    row("amount:49.991..500", "0 1");
    row("amount:-20", "5");
    row("amount:49.99,-20", "4 5");
    row("-amount:..499", "0 1 2 3");
    row("date:2026-03-29", "1");
    row("date:2026-03-30", "2");
    row("date:2026-10-24", "3");
    row("date:2026-10-25", "4");
    row("date:2026-Q1", "0 1 2");
    row("date:..2026-03-29", "0 1");
    row("date:2026-01,2026-10-31", "0 5");
    row("-date:2026-10", "0 1 2");
    row("decided:2026-10-25", "3");
    row("decided:2026", "0 1 3 4");
    row("-decided:2026", "2 5");
    row("took:30m", "0");
    row("took:<1h", "0 3");
    row("took:2d", "1 4");
    row("channel:approvals", "0 1 2 4 5");
    row("channel:#approvals", "0 1 2 4 5");
    row("channel:\"refunds eu\"", "3");
    row("channel:C2", "3");
    row("channel:elsewhere", "");
    row("flag:no-reason", "3");
    row("flag:no-reason,self-approved", "3");
    row("-flag:no-reason", "0 1 2 4 5");
    row("flag:fast-decision", "3");
    row("reason:damaged", "0 4");
    row("reason:cafe", "4");
    row("reason:boxes", "");
    row("tag:VIP", "0");
    row("tag:\"good example\"", "0");
    row("tag:good", "");
    row("has:amount", "0 1 3 4 5");
    row("has:reason", "0 1 3 4");
    row("has:customer", "0 1 2 4");
    row("has:conversation", "1");
    row("has:thread", "1");
    row("has:edits", "5");
    row("has:note", "2 3");
    row("has:tag", "0");
    row("-has:amount", "2");
    row("has:note,tag", "0 2 3");
    row("is:decided", "0 1 3 4");
    row("is:corrected", "4");
    row("is:new", "5");
    row("is:reviewed", "4");
    row("damaged", "0 4");
    row("DAMAGED café", "4");
    row("amag", "0 4");
    row("acme", "0 1 4");
    row("chen", "0 1");
    row("okafor", "0 3 4");
    row("\"order 500\"", "0");
    row("500", "0 1");
    row("500.00", "0 1");
    row("500.001", "3");
    row("500,001", ""); // five hundred thousand and one
    row("49.99", "4");
    row("49,99", "4");
    row("$500", "0 1");
    row("500€", "0 1");
    row("$500.00", "0 1");
    row("ДЕНЬГИ", "2");
    row("🎉", "5");
    row("\"chen ben\"", "");
    row("\"acme order\"", "");
    row("-damaged", "1 2 3 5");
    row("-500", "2 3 4 5");
    row("damaged -acme", "");
    row("type:refund damaged amount:..100", "4");
    row("\xcc\x81", ""); // a combining accent alone folds to nothing
}

void TestInsightSelect::filter_lets_rows_through()
{
    static const auto snapshot = insight::Snapshot::build(ledgerInput());
    const auto text = QString::fromUtf8(QTest::currentDataTag());
    const auto filter = query::parse(text);
    const auto rows = snapshot->select(filter.value(), test::calendar());
    QTEST(test::printed(rows.value()), "rows");
}

void TestInsightSelect::date_looks_at_the_decision_when_the_basis_says_so()
{
    const auto snapshot = insight::Snapshot::build(ledgerInput());
    auto filter = query::parse(QStringLiteral("date:2026-10-25")).value();
    filter.dateBasis = query::DateBasis::Decided;
    QCOMPARE(test::printed(snapshot->select(filter, test::calendar()).value()), QStringLiteral("3"));
}

void TestInsightSelect::decision_without_a_time_is_of_the_days_that_hold_both_bounds()
{
    const auto snapshot = insight::Snapshot::build(test::input(R"(
at 2026-10-01T10:00:00Z | decision approved | after 2026-10-01T10:00:00Z | before 2026-10-02T09:00:00Z
at 2026-10-31T10:00:00Z | decision approved | after 2026-10-31T10:00:00Z | before 2026-11-01T09:00:00Z
at 2026-10-31T11:00:00Z | decision approved | before 2026-10-31T12:00:00Z
at 2026-10-31T12:00:00Z | decision pending
)"));
    const auto rows = [&snapshot](const char *query) {
        return test::printed(
            snapshot->select(query::parse(QString::fromLatin1(query)).value(), test::calendar()).value());
    };
    QCOMPARE(rows("decided:2026-10"), QStringLiteral("0"));
    QCOMPARE(rows("decided:2026-10-01"), QString());
    QCOMPARE(rows("decided:2026-10..2026-11"), QStringLiteral("0 1"));
    QCOMPARE(rows("-decided:2026-10"), QStringLiteral("1 2 3"));
    using insight::GroupKey;
    const auto grouped = [&snapshot](GroupKey key) {
        QStringList keys;
        for (const auto &group : insight::groupBy(*snapshot, {0, 1, 2, 3}, {key}, query::DateBasis::Decided))
            keys += group.keys.constFirst() + QStringLiteral(" %1").arg(group.figures.count);
        return keys.join(QStringLiteral(", "));
    };
    QCOMPARE(grouped(GroupKey::Month), QStringLiteral("2026-10 1,  3"));
    QCOMPARE(grouped(GroupKey::Week), QStringLiteral("2026-09-28 1, 2026-10-26 1,  2"));
    QCOMPARE(grouped(GroupKey::Weekday), QStringLiteral(" 4"));
}

void TestInsightSelect::two_clauses_of_one_key_are_both_demanded()
{
    const auto snapshot = insight::Snapshot::build(ledgerInput());
    const auto filter = query::allOf(query::parse(QStringLiteral("approver:mia")).value(),
                                     query::parse(QStringLiteral("approver:neil")).value());
    QCOMPARE(test::printed(snapshot->select(filter, test::calendar()).value()), QStringLiteral("1"));
}

void TestInsightSelect::value_that_the_grammar_refuses_is_an_error()
{
    const auto snapshot = insight::Snapshot::build(ledgerInput());
    const auto code = [&](query::Key key, const char *value) {
        const query::Filter filter{{{key, false, {QString::fromLatin1(value)}}}, {}};
        const auto rows = snapshot->select(filter, test::calendar());
        return rows ? QString() : rows.error().code;
    };
    QCOMPARE(code(query::Key::Type, "refnd"), QStringLiteral("query-unknown-value"));
    QCOMPARE(code(query::Key::Amount, "x"), QStringLiteral("query-bad-amount"));
    QCOMPARE(code(query::Key::Date, "x"), QStringLiteral("query-bad-date"));
    QCOMPARE(code(query::Key::Took, "x"), QStringLiteral("query-bad-duration"));
    QCOMPARE(code(query::Key::Text, ""), QStringLiteral("query-empty-value"));
}

void TestInsightSelect::relative_dates_count_from_the_calendar()
{
    const auto snapshot = insight::Snapshot::build(ledgerInput());
    const auto rows = [&](const char *query) {
        return test::printed(
            snapshot->select(query::parse(QString::fromLatin1(query)).value(), test::calendar()).value());
    };
    QCOMPARE(rows("date:today"), QStringLiteral("5"));
    QCOMPARE(rows("date:last-7-days"), QStringLiteral("3 4"));
    QCOMPARE(rows("date:yesterday"), QString());
    QCOMPARE(rows("date:last-week"), QStringLiteral("3 4"));
    QCOMPARE(rows("date:this-quarter"), QStringLiteral("3 4 5"));
}

void TestInsightSelect::huge_amounts_compare_exactly()
{
    const auto snapshot =
        insight::Snapshot::build(test::input("at 2026-01-01T00:00:00Z | amount 9223372036854775807 JPY\n"
                                             "at 2026-01-02T00:00:00Z | amount 922337203685477.5806 CLF\n"
                                             "at 2026-01-03T00:00:00Z | amount -9223372036854775807 JPY"));
    const auto rows = [&](const char *query) {
        return test::printed(
            snapshot->select(query::parse(QString::fromLatin1(query)).value(), test::calendar()).value());
    };
    QCOMPARE(rows("amount:>0"), QStringLiteral("0 1"));
    QCOMPARE(rows("amount:922337203685477.5806"), QStringLiteral("1"));
    QCOMPARE(rows("amount:>922337203685477.5806"), QStringLiteral("0"));
    QCOMPARE(rows("amount:<922337203685477.5806"), QStringLiteral("2"));
    QCOMPARE(rows("amount:<=-1"), QStringLiteral("2"));
}

QTEST_APPLESS_MAIN(TestInsightSelect)
#include "tst_insight_select.moc"
