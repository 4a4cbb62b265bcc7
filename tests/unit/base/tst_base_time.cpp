// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/slackts.h"
#include "base/zone.h"

#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace precedent::base;

class tst_base_time : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void slackTsIsReadExactly_data();
    void slackTsIsReadExactly();
    void slackTsRoundTrips();
    void isoWithoutOffsetIsUtc_data();
    void isoWithoutOffsetIsUtc();
    void zoneShowsTheWallClock_data();
    void zoneShowsTheWallClock();
    void daysBeginWhereTheZoneSays_data();
    void daysBeginWhereTheZoneSays();
    void zoneAgreesWithQt_data();
    void zoneAgreesWithQt();
    void unknownZoneIsRefused();
};

void tst_base_time::slackTsIsReadExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("microseconds");
    QTest::newRow("usual") << "1712345678.123456" << qint64(1712345678123456);
    QTest::newRow("trailing zeros") << "1712345678.100000" << qint64(1712345678100000);
    QTest::newRow("zero") << "0000000000.000000" << qint64(0);
    QTest::newRow("no dot") << "1712345678" << qint64(-1);
    QTest::newRow("short fraction") << "1712345678.12345" << qint64(-1);
    QTest::newRow("long fraction") << "1712345678.1234567" << qint64(-1);
    QTest::newRow("sign") << "-712345678.123456" << qint64(-1);
    QTest::newRow("letters") << "17123x5678.123456" << qint64(-1);
    QTest::newRow("no seconds") << ".123456" << qint64(-1);
    QTest::newRow("absurd seconds") << "1712345678901.123456" << qint64(-1);
}

void tst_base_time::slackTsIsReadExactly()
{
    QFETCH(QString, text);
    QFETCH(qint64, microseconds);
    const auto ts = SlackTs::parse(text);
    QCOMPARE(ts ? ts->microseconds() : -1, microseconds);
    const auto bytes = text.toLatin1();
    const auto ofBytes = SlackTs::parse(QLatin1String(bytes));
    QCOMPARE(ofBytes, ts);
    if (ts) {
        QCOMPARE(ofBytes->text(), text);
        QCOMPARE(ts->isWrittenPlainly(), SlackTs::fromMicroseconds(microseconds).text() == text);
        QCOMPARE(ts->text(), text);
        QCOMPARE(ts->digits(), QString(text).remove(u'.'));
    }
}

void tst_base_time::slackTsRoundTrips()
{
    for (const qint64 us : {qint64(1712345678000001), qint64(1712345678999999), qint64(1000000)})
        QCOMPARE(SlackTs::parse(SlackTs::fromMicroseconds(us).text())->microseconds(), us);
    QVERIFY(*SlackTs::parse(u"1712345678.000009") < *SlackTs::parse(u"1712345678.000010"));
    QVERIFY(SlackTs().isNull() && !SlackTs().isWrittenPlainly());
    QVERIFY(SlackTs::fromMicroseconds(5).isWrittenPlainly() && !SlackTs::parse(u"00.000005")->isWrittenPlainly());
}

void tst_base_time::isoWithoutOffsetIsUtc_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("Z") << "2026-10-31T13:02:07Z"
                       << "2026-10-31T13:02:07Z";
    QTest::newRow("offset") << "2026-10-31T14:02:07+01:00"
                            << "2026-10-31T13:02:07Z";
    QTest::newRow("nothing") << "2026-10-31T13:02:07"
                             << "2026-10-31T13:02:07Z";
    QTest::newRow("no instant") << "yesterday"
                                << "";
}

void tst_base_time::isoWithoutOffsetIsUtc()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto instant = fromIso(text);
    QCOMPARE(instant ? toIsoUtc(*instant) : QString(), utc);
}

void tst_base_time::zoneShowsTheWallClock_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("local");
    QTest::newRow("utc") << "UTC"
                         << "2026-10-31T13:02:07Z"
                         << "2026-10-31T13:02:07+00:00";
    QTest::newRow("winter") << "Europe/Oslo"
                            << "2026-10-31T13:02:07Z"
                            << "2026-10-31T14:02:07+01:00";
    QTest::newRow("summer") << "Europe/Oslo"
                            << "2026-07-01T13:02:07Z"
                            << "2026-07-01T15:02:07+02:00";
    QTest::newRow("before the clocks go back") << "Europe/Oslo"
                                               << "2026-10-25T00:59:59Z"
                                               << "2026-10-25T02:59:59+02:00";
    QTest::newRow("after the clocks went back") << "Europe/Oslo"
                                                << "2026-10-25T01:00:00Z"
                                                << "2026-10-25T02:00:00+01:00";
    QTest::newRow("half an hour") << "Asia/Kolkata"
                                  << "2026-01-01T00:00:00Z"
                                  << "2026-01-01T05:30:00+05:30";
    QTest::newRow("west") << "America/St_Johns"
                          << "2026-01-01T00:00:00Z"
                          << "2025-12-31T20:30:00-03:30";
}

void tst_base_time::zoneShowsTheWallClock()
{
    QFETCH(QString, zone);
    QFETCH(QString, utc);
    QFETCH(QString, local);
    QCOMPARE(Zone::byName(zone)->toIso(*fromIso(utc)), local);
}

void tst_base_time::daysBeginWhereTheZoneSays_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("begin");
    QTest::newRow("plain") << "Europe/Oslo" << QDate(2026, 10, 31) << "2026-10-31T00:00:00+01:00";
    QTest::newRow("long day") << "Europe/Oslo" << QDate(2026, 10, 25) << "2026-10-25T00:00:00+02:00";
    QTest::newRow("after it") << "Europe/Oslo" << QDate(2026, 10, 26) << "2026-10-26T00:00:00+01:00";
    QTest::newRow("midnight skipped") << "America/Sao_Paulo" << QDate(2018, 11, 4) << "2018-11-04T01:00:00-02:00";
    QTest::newRow("midnight twice") << "America/Havana" << QDate(2023, 11, 5) << "2023-11-05T00:00:00-04:00";
    QTest::newRow("utc") << "UTC" << QDate(1970, 1, 1) << "1970-01-01T00:00:00+00:00";
}

void tst_base_time::daysBeginWhereTheZoneSays()
{
    QFETCH(QString, zone);
    QFETCH(QDate, date);
    QFETCH(QString, begin);
    const auto table = Zone::byName(zone).value();
    const auto start = table.startOf(date);
    QCOMPARE(table.toIso(start), begin);
    QCOMPARE(table.dateOf(start), date);
    QCOMPARE(table.dateOf(start - 1), date.addDays(-1));
}

void tst_base_time::zoneAgreesWithQt_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *name : {"Europe/Oslo", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo", "Pacific/Apia"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_base_time::zoneAgreesWithQt()
{
    QFETCH(QString, zone);
    const auto seed = qEnvironmentVariableIntValue("PRECEDENT_SEED");
    qInfo("seed %d", seed);
    QRandomGenerator random{quint32(seed)};
    const auto table = Zone::byName(zone).value();
    const QTimeZone qt(zone.toLatin1());
    for (int i = 0; i < 5000; ++i) {
        const qint64 second = 946684800 + qint64(random.bounded(1577836800));
        const auto local = QDateTime::fromSecsSinceEpoch(second, qt);
        const auto instant = Instant::fromSeconds(second);
        QCOMPARE(table.dateOf(instant), local.date());
        QCOMPARE(table.secondOfDay(instant), local.time().msecsSinceStartOfDay() / 1000);
    }
}

void tst_base_time::unknownZoneIsRefused()
{
    QVERIFY(!Zone::byName(QStringLiteral("Europe/Atlantis")));
    QVERIFY(!Zone::byName(QString()));
    // QTimeZone reads these as POSIX rules, all of them as UTC or nearly so.
    for (const char *name : {"Oslo", "Foo", "Foo5", "zone.tab", "../zoneinfo/UTC", "/etc/localtime"})
        QVERIFY2(!Zone::byName(QString::fromLatin1(name)), name);
    for (const char *name : {"UTC", "GMT", "CET", "US/Eastern", "Etc/GMT+5", "America/Argentina/Ushuaia"})
        QVERIFY2(Zone::byName(QString::fromLatin1(name)), name);
}

QTEST_GUILESS_MAIN(tst_base_time)
#include "tst_base_time.moc"
