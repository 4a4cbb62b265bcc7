// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/period.h"

#include <QtTest/QtTest>

using namespace precedent;
using namespace precedent::query;

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// "2026-10-01..2026-10-31", an open end left out.
QString printed(const DateSpan &span)
{
    return span.first.toString(Qt::ISODate) + QStringLiteral("..") + span.last.toString(Qt::ISODate);
}

DateSpan span(const QString &text)
{
    const auto ends = text.split(QStringLiteral(".."));
    return {day(ends.first()), day(ends.last())};
}

/// Oslo's calendar at an instant.
Calendar oslo(const char *now, int weekStart = 1, int yearStart = 1)
{
    return {base::Zone::byName(QStringLiteral("Europe/Oslo")).value(), base::fromIso(QString::fromLatin1(now)).value(),
            weekStart, yearStart};
}

} // namespace

class TestQueryPeriods : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void date_reads_as_days_data();
    void date_reads_as_days();
    void date_is_refused_data();
    void date_is_refused();
    void today_is_the_reporting_zones_day();
    void days_become_instants_data();
    void days_become_instants();
    void open_ends_reach_the_limits();
    void financial_years_count_from_their_month_data();
    void financial_years_count_from_their_month();
    void neighbours_data();
    void neighbours();
    void every_relative_word_reads();
};

void TestQueryPeriods::date_reads_as_days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("weekStart");
    QTest::addColumn<QString>("days");
    // Counted from Saturday 31 October 2026 in Oslo.
    const auto row = [](const char *text, const char *days, int weekStart = 1) {
        QTest::addRow("%s, week from %d", text, weekStart) << text << weekStart << days;
    };
    row("2026", "2026-01-01..2026-12-31");
    row("2026-Q1", "2026-01-01..2026-03-31");
    row("2026-q4", "2026-10-01..2026-12-31");
    row("2026-10", "2026-10-01..2026-10-31");
    row("2028-02", "2028-02-01..2028-02-29");
    row("2100-02", "2100-02-01..2100-02-28");
    row("2026-10-31", "2026-10-31..2026-10-31");
    row("2028-02-29", "2028-02-29..2028-02-29");
    row("2025-Q4..2026-02", "2025-10-01..2026-02-28");
    row("2026-10-05..2026-10-05", "2026-10-05..2026-10-05");
    row("2026..2026-03", "2026-01-01..2026-03-31");
    row("2026-10..", "2026-10-01..");
    row("..2026-10", "..2026-10-31");
    row(">2026-10", "2026-11-01..");
    row(">=2026-10", "2026-10-01..");
    row("<2026-10", "..2026-09-30");
    row("<=2026-Q1", "..2026-03-31");
    row("today", "2026-10-31..2026-10-31");
    row("yesterday", "2026-10-30..2026-10-30");
    row("this-week", "2026-10-26..2026-11-01");
    row("this-week", "2026-10-25..2026-10-31", 7);
    row("this-week", "2026-10-31..2026-11-06", 6);
    row("last-week", "2026-10-19..2026-10-25");
    row("last-week", "2026-10-18..2026-10-24", 7);
    row("this-month", "2026-10-01..2026-10-31");
    row("last-month", "2026-09-01..2026-09-30");
    row("this-quarter", "2026-10-01..2026-12-31");
    row("last-quarter", "2026-07-01..2026-09-30");
    row("this-year", "2026-01-01..2026-12-31");
    row("Last-Year", "2025-01-01..2025-12-31");
    row("last-7-days", "2026-10-24..2026-10-30");
    row("last-30-days", "2026-10-01..2026-10-30");
    row("last-90-days", "2026-08-02..2026-10-30");
    row("last-365-days", "2025-10-31..2026-10-30");
    row("last-month..today", "2026-09-01..2026-10-31");
    row(">=last-week", "2026-10-19..");
    row("today..2026-01", "2026-10-31..2026-01-31");
}

void TestQueryPeriods::date_reads_as_days()
{
    QFETCH(QString, text);
    QFETCH(int, weekStart);
    const auto result = parseDates(text, oslo("2026-10-31T12:00:00Z", weekStart));
    QVERIFY(result.ok());
    QTEST(printed(*result), "days");
}

void TestQueryPeriods::financial_years_count_from_their_month_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("yearStart");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *now, int yearStart, const char *text, const char *days) {
        QTest::addRow("%s at %s, year from %d", text, now, yearStart) << now << yearStart << text << days;
    };
    row("2026-10-31T12:00:00Z", 4, "this-year", "2026-04-01..2027-03-31");
    row("2026-10-31T12:00:00Z", 4, "last-year", "2025-04-01..2026-03-31");
    row("2026-10-31T12:00:00Z", 4, "this-quarter", "2026-10-01..2026-12-31");
    row("2026-02-10T12:00:00Z", 4, "this-year", "2025-04-01..2026-03-31");
    row("2026-03-31T21:59:59Z", 4, "this-year", "2025-04-01..2026-03-31");
    row("2026-03-31T22:00:00Z", 4, "this-year", "2026-04-01..2027-03-31"); // 1 April in Oslo
    row("2026-10-31T12:00:00Z", 2, "this-quarter", "2026-08-01..2026-10-31");
    row("2026-10-31T12:00:00Z", 2, "last-quarter", "2026-05-01..2026-07-31");
    row("2026-01-15T12:00:00Z", 2, "this-quarter", "2025-11-01..2026-01-31");
    row("2026-10-31T12:00:00Z", 12, "this-quarter", "2026-09-01..2026-11-30");
    row("2026-10-31T12:00:00Z", 12, "this-year", "2025-12-01..2026-11-30");
    row("2026-10-31T12:00:00Z", 4, "2026", "2026-01-01..2026-12-31");
    row("2026-10-31T12:00:00Z", 2, "2026-Q4", "2026-10-01..2026-12-31");
}

void TestQueryPeriods::financial_years_count_from_their_month()
{
    QFETCH(QString, now);
    QFETCH(int, yearStart);
    QFETCH(QString, text);
    const auto result = parseDates(text, oslo(qPrintable(now), 1, yearStart));
    QVERIFY(result.ok());
    QTEST(printed(*result), "days");
}

void TestQueryPeriods::date_is_refused_data()
{
    QTest::addColumn<QString>("nearest");
    const auto row = [](const char *text, const char *nearest = "") { QTest::newRow(text) << nearest; };
    for (const char *text :
         {"", "..", ">", "26", "0000", "2026-", "2026-1", "2026-13", "2026-00", "2026-10-32", "2026-02-29", "2026-Q5",
          "2026-Q", "2026-10-3", "2026/10", "20261031", "2026-10..2026-09", "2026..2027..2028", " 2026"})
        row(text);
    row("lastmonth", "last-month");
    row("last-0-days", "last-30-days");
    row("last-days", "last-7-days");
    row("last-99999-days", "last-90-days");
    row("next-month", "last-month");
    row("tody", "today");
}

void TestQueryPeriods::date_is_refused()
{
    const auto result = parseDates(QString::fromUtf8(QTest::currentDataTag()), oslo("2026-10-31T12:00:00Z"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("query-bad-date"));
    QTEST(result.error().facts.value(QStringLiteral("nearest")), "nearest");
}

void TestQueryPeriods::today_is_the_reporting_zones_day()
{
    QCOMPARE(printed(*parseDates(QStringLiteral("today"), oslo("2026-10-31T22:59:59Z"))),
             QStringLiteral("2026-10-31..2026-10-31"));
    QCOMPARE(printed(*parseDates(QStringLiteral("today"), oslo("2026-10-31T23:00:00Z"))),
             QStringLiteral("2026-11-01..2026-11-01"));
    QCOMPARE(printed(*parseDates(QStringLiteral("this-year"), oslo("2026-12-31T23:30:00Z"))),
             QStringLiteral("2027-01-01..2027-12-31"));
}

void TestQueryPeriods::days_become_instants_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *days, const char *zone, const char *from, const char *to) {
        QTest::newRow(days) << zone << from << to;
    };
    row("2026-03-29..2026-03-29", "Europe/Oslo", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"); // 23 hours
    row("2026-10-25..2026-10-25", "Europe/Oslo", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"); // 25 hours
    row("2026-10-01..2026-10-31", "Europe/Oslo", "2026-09-30T22:00:00Z", "2026-10-31T23:00:00Z");
    row("2026-01-01..2026-12-31", "UTC", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");
    row("2018-11-04..2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-05T02:00:00Z"); // no midnight
    row("2026-02-28..2026-02-28", "Asia/Kolkata", "2026-02-27T18:30:00Z", "2026-02-28T18:30:00Z");
}

void TestQueryPeriods::days_become_instants()
{
    QFETCH(QString, zone);
    const auto range = toRange(span(QString::fromLatin1(QTest::currentDataTag())), base::Zone::byName(zone).value());
    QTEST(base::toIsoUtc(range.from), "from");
    QTEST(base::toIsoUtc(range.to), "to");
}

void TestQueryPeriods::open_ends_reach_the_limits()
{
    const base::Zone utc;
    const auto since = toRange({day(QStringLiteral("2026-10-01")), {}}, utc);
    QVERIFY(since.contains({std::numeric_limits<std::int64_t>::max() - 1}));
    QVERIFY(!since.contains(base::fromIso(QStringLiteral("2026-09-30T23:59:59Z")).value()));
    const auto until = toRange({{}, day(QStringLiteral("2026-10-01"))}, utc);
    QVERIFY(until.contains({std::numeric_limits<std::int64_t>::min()}));
    QVERIFY(!until.contains(base::fromIso(QStringLiteral("2026-10-02T00:00:00Z")).value()));
}

void TestQueryPeriods::neighbours_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *days, const char *before, const char *after) {
        QTest::newRow(days) << before << after;
    };
    row("2026-10-01..2026-10-31", "2026-09-01..2026-09-30", "2026-11-01..2026-11-30");
    row("2028-03-01..2028-03-31", "2028-02-01..2028-02-29", "2028-04-01..2028-04-30");
    row("2026-01-01..2026-03-31", "2025-10-01..2025-12-31", "2026-04-01..2026-06-30");
    row("2026-01-01..2026-12-31", "2025-01-01..2025-12-31", "2027-01-01..2027-12-31");
    row("2026-10-26..2026-11-01", "2026-10-19..2026-10-25", "2026-11-02..2026-11-08");
    row("2026-10-31..2026-10-31", "2026-10-30..2026-10-30", "2026-11-01..2026-11-01");
    row("2026-10-02..2026-10-31", "2026-09-02..2026-10-01", "2026-11-01..2026-11-30");
    row("2026-02-01..2026-04-30", "2025-11-01..2026-01-31", "2026-05-01..2026-07-31");
    row("2026-02-02..2026-04-30", "2025-11-06..2026-02-01", "2026-05-01..2026-07-27");
    row("2026-10-01..", "2026-10-01..", "2026-10-01..");
    row("..2026-10-01", "..2026-10-01", "..2026-10-01");
    row("..", "..", "..");
    row("2026-10-02..2026-10-01", "2026-10-02..2026-10-01", "2026-10-02..2026-10-01");
}

void TestQueryPeriods::neighbours()
{
    const auto days = span(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(printed(previous(days)), "before");
    QTEST(printed(next(days)), "after");
}

void TestQueryPeriods::every_relative_word_reads()
{
    QCOMPARE(relativeDates().size(), 14);
    for (const auto &word : relativeDates())
        QVERIFY2(parseDates(word, {}).ok(), qPrintable(word));
}

QTEST_APPLESS_MAIN(TestQueryPeriods)
#include "tst_query_periods.moc"
