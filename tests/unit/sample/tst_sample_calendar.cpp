// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/calendar.h"

#include <QtTest/QtTest>

#include <map>

using namespace precedent;
using namespace precedent::sample;

namespace {

Options options(int months, const QString &zone = QStringLiteral("Europe/Oslo"))
{
    Options options;
    options.months = months;
    options.zone = zone;
    return options;
}

} // namespace

class TestSampleCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void span_beginsOnTheFirstDayAndEndsInTheAfternoon_data();
    void span_beginsOnTheFirstDayAndEndsInTheAfternoon();
    void times_areExactlyAsManyAscendingAndWithinTheSpan_data();
    void times_areExactlyAsManyAscendingAndWithinTheSpan();
    void times_peakInOfficeHoursAndInTheLastMonth();
    void gap_isTenWholeDays();
    void gap_isEmptyInShortSamples();
    void workday_isNeverAWeekend();
    void clockChanges_areThoseOfTheZone_data();
    void clockChanges_areThoseOfTheZone();
    void percent_runsFromZeroToHundred();
};

void TestSampleCalendar::span_beginsOnTheFirstDayAndEndsInTheAfternoon_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::newRow("a year in Oslo") << 12 << "Europe/Oslo"
                                    << "2025-10-31T23:00:00Z"
                                    << "2026-10-31T16:30:00Z";
    QTest::newRow("a month in Oslo") << 1 << "Europe/Oslo"
                                     << "2026-09-30T22:00:00Z"
                                     << "2026-10-31T16:30:00Z";
    QTest::newRow("less than a month") << 0 << "UTC"
                                       << "2026-10-01T00:00:00Z"
                                       << "2026-10-31T17:30:00Z";
    QTest::newRow("an unknown zone is UTC") << 1 << "Mars/Olympus"
                                            << "2026-10-01T00:00:00Z"
                                            << "2026-10-31T17:30:00Z";
}

void TestSampleCalendar::span_beginsOnTheFirstDayAndEndsInTheAfternoon()
{
    QFETCH(int, months);
    QFETCH(QString, zone);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    const Calendar calendar(options(months, zone));
    QCOMPARE(base::toIsoUtc(calendar.begin()), begin);
    QCOMPARE(base::toIsoUtc(calendar.end()), end);
}

void TestSampleCalendar::times_areExactlyAsManyAscendingAndWithinTheSpan_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("months");
    QTest::newRow("none") << 0 << 12;
    QTest::newRow("fewer than nothing") << -4 << 12;
    QTest::newRow("one") << 1 << 12;
    QTest::newRow("fewer than days") << 50 << 12;
    QTest::newRow("many") << 30000 << 3;
    QTest::newRow("many years") << 500 << 40;
}

void TestSampleCalendar::times_areExactlyAsManyAscendingAndWithinTheSpan()
{
    QFETCH(int, count);
    QFETCH(int, months);
    const Calendar calendar(options(months));
    Random random(11);
    const auto times = calendar.requestTimes(count, random);
    QCOMPARE(times.size(), static_cast<std::size_t>(std::max(0, count)));
    QVERIFY(std::is_sorted(times.begin(), times.end()));
    if (!times.empty())
        QVERIFY(times.front() >= calendar.begin() && times.back() < calendar.end());
}

void TestSampleCalendar::times_peakInOfficeHoursAndInTheLastMonth()
{
    const Calendar calendar(options(12));
    Random random(12);
    std::map<int, int> months;
    int office = 0;
    int weekend = 0;
    int night = 0;
    for (const auto &time : calendar.requestTimes(5000, random)) {
        const auto date = calendar.zone().dateOf(time);
        const int hour = calendar.zone().secondOfDay(time) / 3600;
        ++months[date.year() * 12 + date.month()];
        office += hour >= 8 && hour < 18 ? 1 : 0;
        night += hour < 6 ? 1 : 0;
        weekend += date.dayOfWeek() > 5 ? 1 : 0;
    }
    QCOMPARE(months.size(), std::size_t(12));
    const auto last = months.rbegin()->second;
    for (const auto &[month, count] : months)
        QVERIFY(count <= last);
    QVERIFY2(office > 4200, qPrintable(QString::number(office)));
    QVERIFY2(weekend < 600, qPrintable(QString::number(weekend)));
    QVERIFY2(night > 0, "somebody is always awake");
}

void TestSampleCalendar::gap_isTenWholeDays()
{
    const Calendar calendar(options(12));
    const auto gap = calendar.gap();
    QCOMPARE(calendar.zone().secondOfDay(gap.from), 0);
    QCOMPARE(calendar.zone().secondOfDay(gap.to), 0);
    QCOMPARE(calendar.zone().dateOf(gap.from).daysTo(calendar.zone().dateOf(gap.to)), qint64(10));
    QVERIFY(gap.from > calendar.begin() && gap.to < calendar.end());
}

void TestSampleCalendar::gap_isEmptyInShortSamples()
{
    QVERIFY(Calendar(options(2)).gap().isEmpty());
    QVERIFY(!Calendar(options(3)).gap().isEmpty());
}

void TestSampleCalendar::workday_isNeverAWeekend()
{
    const Calendar calendar(options(12));
    for (int back = 0; back < 30; ++back) {
        const auto at = calendar.onWorkday(back, 14, 5);
        QVERIFY(calendar.zone().dateOf(at).dayOfWeek() <= 5);
        QCOMPARE(calendar.zone().secondOfDay(at), 14 * 3600 + 5 * 60);
        QVERIFY(at < calendar.end());
    }
}

void TestSampleCalendar::clockChanges_areThoseOfTheZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("changes");
    QTest::newRow("Oslo") << "Europe/Oslo"
                          << "2026-03-29T01:00:00Z 2026-10-25T01:00:00Z";
    QTest::newRow("Tokyo") << "Asia/Tokyo"
                           << "";
}

void TestSampleCalendar::clockChanges_areThoseOfTheZone()
{
    QFETCH(QString, zone);
    QFETCH(QString, changes);
    QStringList found;
    for (const auto &change : Calendar(options(12, zone)).clockChanges())
        found += base::toIsoUtc(change);
    QCOMPARE(found.join(u' '), changes);
}

void TestSampleCalendar::percent_runsFromZeroToHundred()
{
    const Calendar calendar(options(12));
    QCOMPARE(calendar.percentAt(calendar.begin()), 0);
    QCOMPARE(calendar.percentAt(calendar.end()), 100);
}

QTEST_GUILESS_MAIN(TestSampleCalendar)
#include "tst_sample_calendar.moc"
