// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/timetext.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace precedent;
using namespace precedent::exporting;

class TestExportTimeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void instantsReadAsTheZonesClockShowsThem_data();
    void instantsReadAsTheZonesClockShowsThem();
    void theQuickTextIsTheZonesOwnText();
};

void TestExportTimeText::instantsReadAsTheZonesClockShowsThem_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QByteArray>("iso");
    QTest::addColumn<QByteArray>("local");
    const auto row = [](const char *name, const char *zone, const char *utc, const char *iso, const char *local) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(utc) << QByteArray(iso)
                            << QByteArray(local);
    };
    row("winter", "Europe/Oslo", "2026-10-31T13:02:07Z", "2026-10-31T14:02:07+01:00", "2026-10-31 14:02:07");
    row("summer", "Europe/Oslo", "2026-07-01T22:30:00Z", "2026-07-02T00:30:00+02:00", "2026-07-02 00:30:00");
    row("first of the hour told twice", "Europe/Oslo", "2026-10-25T00:30:00Z", "2026-10-25T02:30:00+02:00",
        "2026-10-25 02:30:00");
    row("second of the hour told twice", "Europe/Oslo", "2026-10-25T01:30:00Z", "2026-10-25T02:30:00+01:00",
        "2026-10-25 02:30:00");
    row("west", "America/New_York", "2026-01-01T03:00:00Z", "2025-12-31T22:00:00-05:00", "2025-12-31 22:00:00");
    row("quarter hours", "Asia/Kathmandu", "2026-01-01T00:00:00Z", "2026-01-01T05:45:00+05:45", "2026-01-01 05:45:00");
    row("UTC", "UTC", "2026-02-28T23:59:59Z", "2026-02-28T23:59:59+00:00", "2026-02-28 23:59:59");
}

void TestExportTimeText::instantsReadAsTheZonesClockShowsThem()
{
    QFETCH(QString, zone);
    QFETCH(QString, utc);
    const auto clock = *base::Zone::byName(zone);
    const auto instant = *base::fromIso(utc);
    QTEST(isoWithOffset(instant, clock), "iso");
    QTEST(localDateTime(instant, clock), "local");
    QCOMPARE(localDate(instant, clock), localDateTime(instant, clock).left(10));
}

void TestExportTimeText::theQuickTextIsTheZonesOwnText()
{
    QRandomGenerator random(7);
    for (const char *name : {"Europe/Oslo", "America/St_Johns", "Australia/Lord_Howe", "UTC"}) {
        const auto zone = *base::Zone::byName(QString::fromLatin1(name));
        for (int round = 0; round < 500; ++round) {
            const auto instant = base::Instant::fromSeconds(random.bounded(4'000'000'000U));
            QCOMPARE(QString::fromLatin1(isoWithOffset(instant, zone)), zone.toIso(instant));
        }
    }
}

QTEST_APPLESS_MAIN(TestExportTimeText)
#include "tst_export_timetext.moc"
