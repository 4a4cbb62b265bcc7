// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/datetext.h"

#include <QtTest/QTest>

using namespace precedent;
using reconcile::DateOrder;

class TestReconcileDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesAreRead_data();
    void datesAreRead();
    void daysFollowTheReportingZone();
};

void TestReconcileDates::datesAreRead_data()
{
    QTest::addColumn<QString>("days"); // read day first, month first, year first
    const auto row = [](const char *cell, const char *days) { QTest::newRow(cell) << QString::fromLatin1(days); };
    row("2026-10-31", "2026-10-31 2026-10-31 2026-10-31");
    row("2026/1/5", "2026-01-05 2026-01-05 2026-01-05");
    row("20261031", "2026-10-31 2026-10-31 2026-10-31");
    row("2026-10-31T14:02:07Z", "2026-10-31 2026-10-31 2026-10-31");
    row("2026-10-31 14:02:07.123+01:00", "2026-10-31 2026-10-31 2026-10-31");
    row("2026-10-31 23:30 UTC", "2026-11-01 2026-11-01 2026-11-01");
    row("31/10/2026", "2026-10-31 - -");
    row("10/31/2026", "- 2026-10-31 -");
    row("03/04/2026", "2026-04-03 2026-03-04 -");
    row("3.4.2026", "2026-04-03 2026-03-04 -");
    row("03. 04. 2026", "2026-04-03 2026-03-04 -");
    row("3-4-26", "2026-04-03 2026-03-04 2003-04-26");
    row("26/10/31", "2031-10-26 - 2026-10-31");
    row("31/10/26", "2026-10-31 - 2031-10-26");
    row("31/10/2026 14:02", "2026-10-31 - -");
    row("10/31/2026, 2:02:07 PM", "- 2026-10-31 -");
    row("10/31/2026 12:30 am", "- 2026-10-31 -");
    row("31 Oct 2026", "2026-10-31 2026-10-31 2026-10-31");
    row("31. Oktober 2026", "2026-10-31 2026-10-31 2026-10-31");
    row("31-Oct-26", "2026-10-31 2026-10-31 2026-10-31");
    row("5. März 2026", "2026-03-05 2026-03-05 2026-03-05");
    row("1er août 2026", "2026-08-01 2026-08-01 2026-08-01");
    row("31 de octubre de 2026", "2026-10-31 2026-10-31 2026-10-31");
    row("Oct 31, 2026", "2026-10-31 2026-10-31 2026-10-31");
    row("October 3rd, 2026", "2026-10-03 2026-10-03 2026-10-03");
    row("Sat, 31 Oct 2026 14:02:07 +0100", "2026-10-31 2026-10-31 2026-10-31");
    row("29/02/2026", "- - -");
    row("2026-13-01", "- - -");
    row("45961", "no date");
    row("31/10", "no date");
    row("31/10-2026", "no date");
    row("31 Brumaire 2026", "no date");
    row("2026-10-31 25:00", "no date");
    row("2026-10-31 14:02 PST", "no date");
    row("2026-10-31 and more", "no date");
    row("", "no date");
}

void TestReconcileDates::datesAreRead()
{
    static const auto oslo = *base::Zone::byName(QStringLiteral("Europe/Oslo"));
    const auto written = reconcile::takeApartDate(QString::fromUtf8(QTest::currentDataTag()));
    QStringList days;
    for (const auto order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        const auto day = written ? reconcile::dayIn(oslo, *written, order) : QDate();
        days += day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("-");
    }
    QTEST(written ? days.join(u' ') : QStringLiteral("no date"), "days");
}

void TestReconcileDates::daysFollowTheReportingZone()
{
    const auto written = reconcile::takeApartDate(u"2026-10-31T23:30:00Z");
    QVERIFY(written.has_value());
    const auto in = [&](const char *zone) {
        return reconcile::dayIn(*base::Zone::byName(QLatin1String(zone)), *written, DateOrder::Unknown);
    };
    QCOMPARE(in("America/New_York"), QDate(2026, 10, 31));
    QCOMPARE(in("Asia/Tokyo"), QDate(2026, 11, 1));
}

QTEST_APPLESS_MAIN(TestReconcileDates)
#include "tst_reconcile_dates.moc"
