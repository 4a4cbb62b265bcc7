// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/flags.h"

#include "tests/unit/insight/recordnotation.h"

#include <QtTest/QtTest>

using namespace precedent;

namespace {

/// The record's flags, one line per record, "-" for none.
QString flagged(std::vector<domain::Record> records, const insight::Rules &rules = {})
{
    const auto ordered = insight::inRequestOrder(records);
    insight::addFlags(ordered, test::foldedCustomers(ordered), rules, test::calendar().zone, test::calendar().now);
    QStringList lines;
    for (const auto &record : records)
        lines += record.flags.none() ? QStringLiteral("-") : domain::toWords(record.flags).join(u' ');
    return lines.join(QStringLiteral(" / "));
}

} // namespace

class TestInsightFlags : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void records_are_flagged_data();
    void records_are_flagged();
    void outlier_needs_twenty_amounts_data();
    void outlier_needs_twenty_amounts();
    void odd_hours_are_flagged_only_when_switched_on();
    void rules_move_the_bounds();
    void weekends_and_holidays_do_not_age_a_request();
    void snapshot_rows_carry_the_flags();
};

void TestInsightFlags::records_are_flagged_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("flags");
    const auto row = [](const char *name, const char *lines, const char *flags) {
        QTest::newRow(name) << QByteArray(lines) << flags;
    };
    row("own flags stay", "at 2026-10-31T10:00:00Z | flags reversed no-reason", "no-reason reversed");
    row("decided in nine seconds", "at 2026-10-31T10:00:00Z | decision denied | decided 2026-10-31T10:00:09.999Z",
        "fast-decision");
    row("decided in ten seconds", "at 2026-10-31T10:00:00Z | decision denied | decided 2026-10-31T10:00:10Z", "-");
    row("automatic approval is never fast",
        "at 2026-10-31T10:00:00Z | decision approved | decided 2026-10-31T10:00:01Z | via auto", "-");
    row("withdrawn is no decision", "at 2026-10-31T10:00:00Z | decision withdrawn | decided 2026-10-31T10:00:01Z", "-");
    row("decided at an unknown time", "at 2026-10-31T10:00:00Z | decision approved", "-");
    // The last sync is on a Saturday, which counts nothing; Friday began in Oslo at 23:00 UTC.
    row("pending for a business day at the last sync", "at 2026-10-29T23:00:00Z", "-");
    row("pending for longer", "at 2026-10-29T22:59:59Z", "stale-pending");
    row("expired is not pending", "at 2026-01-01T00:00:00Z | decision expired", "-");
    row("third approval in ninety days",
        "at 2026-01-01T00:00:00Z | customer Acme | decision approved\n"
        "at 2026-02-01T00:00:00Z | customer ACMÉ | decision approved\n"
        "at 2026-04-01T00:00:00Z | customer acme | decision approved",
        "- / - / repeat-customer");
    row("third approval a second later",
        "at 2026-01-01T00:00:00Z | customer Acme | decision approved\n"
        "at 2026-02-01T00:00:00Z | customer Acme | decision approved\n"
        "at 2026-04-01T00:00:01Z | customer Acme | decision approved",
        "- / - / -");
    row("denied ones and other customers do not count",
        "at 2026-01-01T00:00:00Z | customer Acme | decision denied\n"
        "at 2026-01-02T00:00:00Z | customer Acme | decision approved\n"
        "at 2026-01-03T00:00:00Z | customer Acme West | decision approved\n"
        "at 2026-01-04T00:00:00Z | customer Acme | decision approved\n"
        "at 2026-01-05T00:00:00Z | decision approved\n"
        "at 2026-01-06T00:00:00Z | decision approved\n"
        "at 2026-01-07T00:00:00Z | decision approved",
        "- / - / - / - / - / - / -");
    row("same conversation again",
        "at 2026-10-01T00:00:00Z | url https://x.example.test/1 | decision denied\n"
        "at 2026-10-04T00:00:00Z | url https://x.example.test/1 | decision denied | type refund\n"
        "at 2026-10-04T00:00:00Z | url https://x.example.test/2 | decision denied",
        "- / re-asked / -");
    row("same conversation after more than three days",
        "at 2026-10-01T00:00:00Z | url https://x.example.test/1 | decision denied\n"
        "at 2026-10-04T00:00:01Z | url https://x.example.test/1 | decision denied",
        "- / -");
    row("same customer, type and amount again",
        "at 2026-10-01T00:00:00Z | customer Jane Doe | type refund | amount 5.00 USD | decision denied\n"
        "at 2026-10-01T01:00:00Z | customer jane doe | type refund | amount 5.00 USD | decision denied\n"
        "at 2026-10-01T02:00:00Z | customer Jane Doe | type credit | amount 5.00 USD | decision denied\n"
        "at 2026-10-01T03:00:00Z | customer Jane Doe | type refund | amount 5.00 EUR | decision denied\n"
        "at 2026-10-01T04:00:00Z | customer Jane Doe | type refund | amount 5.01 USD | decision denied\n"
        "at 2026-10-03T05:00:00Z | customer Jane Doe | type refund | amount 5.00 USD | decision denied",
        "- / re-asked / - / - / - / re-asked");
    row("what is unknown is not the same",
        "at 2026-10-01T00:00:00Z | customer Jane | type refund | decision denied\n"
        "at 2026-10-01T01:00:00Z | customer Jane | type refund | decision denied\n"
        "at 2026-10-01T02:00:00Z | type refund | amount 5.00 USD | decision denied\n"
        "at 2026-10-01T03:00:00Z | type refund | amount 5.00 USD | decision denied",
        "- / - / - / -");
}

void TestInsightFlags::records_are_flagged()
{
    QFETCH(QByteArray, lines);
    QTEST(flagged(test::records(lines.constData())), "flags");
}

void TestInsightFlags::outlier_needs_twenty_amounts_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<bool>("isOutlier");
    QTest::newRow("of twenty, more than three times the median")
        << 19 << QByteArray("refund | amount 30.01 USD") << true;
    QTest::newRow("of twenty, three times the median") << 19 << QByteArray("refund | amount 30.00 USD") << false;
    QTest::newRow("of nineteen") << 18 << QByteArray("refund | amount 300.00 USD") << false;
    QTest::newRow("of another type") << 30 << QByteArray("credit | amount 300.00 USD") << false;
    QTest::newRow("of another currency") << 30 << QByteArray("refund | amount 300.00 EUR") << false;
    QTest::newRow("huge") << 19 << QByteArray("refund | amount 92233720368547758.07 USD") << true;
}

void TestInsightFlags::outlier_needs_twenty_amounts()
{
    QFETCH(int, others);
    QFETCH(QByteArray, last);
    std::vector<domain::Record> records(static_cast<std::size_t>(others),
                                        test::record("at 2026-10-01T00:00:00Z | type refund | amount 10.00 USD"));
    records.push_back(test::record(("at 2026-10-31T00:00:00Z | type " + last).constData()));
    const auto ordered = insight::inRequestOrder(records);
    insight::addFlags(ordered, test::foldedCustomers(ordered), {}, {}, {});
    QTEST(records.back().flags.test(static_cast<std::size_t>(domain::Flag::OutlierAmount)), "isOutlier");
    QVERIFY(!records.front().flags.test(static_cast<std::size_t>(domain::Flag::OutlierAmount)));
}

void TestInsightFlags::odd_hours_are_flagged_only_when_switched_on()
{
    // Oslo is two hours ahead of UTC until the 25th; the 17th is a Saturday.
    const auto records = test::records("at 2026-10-15T04:00:00Z | decision denied | decided 2026-10-15T04:59:59Z\n"
                                       "at 2026-10-15T04:00:00Z | decision denied | decided 2026-10-15T05:00:00Z\n"
                                       "at 2026-10-15T04:00:00Z | decision denied | decided 2026-10-15T16:59:59Z\n"
                                       "at 2026-10-15T04:00:00Z | decision denied | decided 2026-10-15T17:00:00Z\n"
                                       "at 2026-10-15T04:00:00Z | decision denied | decided 2026-10-16T22:00:00Z\n"
                                       "at 2026-10-15T04:00:00Z | decision denied | decided 2026-10-17T10:00:00Z\n"
                                       "at 2026-10-15T04:00:00Z | decision denied");
    QCOMPARE(flagged(records), QStringLiteral("- / - / - / - / - / - / -"));
    insight::Rules rules;
    rules.oddHours = true;
    QCOMPARE(flagged(records, rules), QStringLiteral("odd-hours / - / - / odd-hours / odd-hours / odd-hours / -"));
}

void TestInsightFlags::rules_move_the_bounds()
{
    insight::Rules rules;
    rules.fastDecisionSeconds = 60;
    rules.stalePendingHours = 1;
    rules.repeatCustomerCount = 2;
    rules.reAskedHours = 24;
    const auto records = test::records("at 2026-10-30T21:59:00Z | url https://x.example.test/1\n"
                                       "at 2026-10-30T22:01:00Z | url https://x.example.test/1\n"
                                       "at 2026-10-31T10:00:00Z | decision denied | decided 2026-10-31T10:00:59Z\n"
                                       "at 2026-10-31T11:02:00Z | customer A | decision approved\n"
                                       "at 2026-10-31T11:03:00Z | customer A | decision approved");
    QCOMPARE(flagged(records, rules), QStringLiteral("stale-pending / re-asked / fast-decision / - / repeat-customer"));
}

void TestInsightFlags::weekends_and_holidays_do_not_age_a_request()
{
    const auto records = test::records("at 2026-10-23T18:00:00Z\n"   // a Friday evening
                                       "at 2026-10-27T12:00:00Z\n"   // a Tuesday
                                       "at 2026-10-29T12:00:00Z\n"); // a Thursday
    insight::Rules rules;
    QCOMPARE(flagged(records, rules), QStringLiteral("stale-pending / stale-pending / stale-pending"));
    rules.holidays = *insight::holidaysFrom(QStringLiteral("10-30"));
    QCOMPARE(flagged(records, rules), QStringLiteral("stale-pending / stale-pending / -"));
    rules.holidays = *insight::holidaysFrom(QStringLiteral("2026-10-26, 2026-10-27, 2026-10-28, 10-29, 10-30"));
    QCOMPARE(flagged(records, rules), QStringLiteral("- / - / -"));
    rules.stalePendingHours = 3;
    QCOMPARE(flagged(records, rules), QStringLiteral("stale-pending / - / -"));
}

void TestInsightFlags::snapshot_rows_carry_the_flags()
{
    auto input = test::input("at 2026-10-31T11:00:00Z | url https://x.example.test/1\n"
                             "at 2026-10-29T10:00:00Z | url https://x.example.test/1 | flags reversed");
    const auto snapshot = insight::Snapshot::build(input);
    const auto words = [&](insight::RowIndex i) { return domain::toWords(snapshot->row(i).record.flags).join(u' '); };
    QCOMPARE(words(0), QStringLiteral("reversed stale-pending"));
    QCOMPARE(words(1), QStringLiteral("re-asked"));
}

QTEST_APPLESS_MAIN(TestInsightFlags)
#include "tst_insight_flags.moc"
