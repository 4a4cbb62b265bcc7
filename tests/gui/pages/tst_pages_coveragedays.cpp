// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/coveragedays.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace precedent;
using models::DayState;

namespace {

base::Instant at(const char *iso)
{
    return *base::fromIso(QLatin1String(iso));
}

/// The same by looking at every quarter of an hour.
DayState slowState(const std::vector<base::TimeRange> &read, const base::Zone &zone, QDate day)
{
    constexpr std::int64_t step = 15 * base::oneMinute;
    int known = 0;
    int unknown = 0;
    for (base::Instant t = zone.startOf(day); zone.dateOf(t) == day; t = t + step) {
        if (t < read.front().from || t >= read.back().to)
            continue;
        const bool isRead =
            std::any_of(read.begin(), read.end(), [t](const base::TimeRange &range) { return range.contains(t); });
        ++(isRead ? known : unknown);
    }
    if (known == 0)
        return unknown == 0 ? DayState::Outside : DayState::Missing;
    return unknown == 0 ? DayState::Complete : DayState::Partly;
}

} // namespace

/// The days of a channel's calendar.
class CoverageDaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingReadIsNoMonth()
    {
        QVERIFY(models::coverageMonths({}, {}).empty());
        const auto t = at("2026-10-01T00:00:00Z");
        QVERIFY(models::coverageMonths({{t, t}}, {}).empty());
    }

    void aGapIsPartlyAtItsEnds()
    {
        const auto months = models::coverageMonths({{at("2026-09-29T10:00:00Z"), at("2026-10-02T12:00:00Z")},
                                                    {at("2026-10-05T12:00:00Z"), at("2026-10-06T09:00:00Z")}},
                                                   {});
        QCOMPARE(months.size(), 2U);
        QCOMPARE(months[0].first, QDate(2026, 9, 1));
        QCOMPARE(months[0].days.size(), 30U);
        QCOMPARE(months[0].days[27], DayState::Outside);
        QCOMPARE(months[0].days[28], DayState::Complete); // from the first message on
        const std::vector<DayState> october(months[1].days.begin(), months[1].days.begin() + 7);
        QCOMPARE(october, (std::vector{DayState::Complete, DayState::Partly, DayState::Missing, DayState::Missing,
                                       DayState::Partly, DayState::Complete, DayState::Outside}));
        const auto counts = models::countDays(months);
        QCOMPARE(counts.complete, 4);
        QCOMPARE(counts.partly, 2);
        QCOMPARE(counts.missing, 2);
    }

    void isWhatLookingAtEveryQuarterOfAnHourFinds()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        // Its clocks change within the time that is tried.
        const auto zone = base::Zone::byName(QStringLiteral("Europe/Oslo"));
        QVERIFY(zone);
        for (int trial = 0; trial < 12; ++trial) {
            std::vector<base::TimeRange> read;
            auto t = at("2026-03-20T00:00:00Z") + qint64(random.bounded(96)) * 15 * base::oneMinute;
            for (int i = random.bounded(1, 6); i > 0; --i) {
                const auto end = t + qint64(random.bounded(1, 900)) * 15 * base::oneMinute;
                read.push_back({t, end});
                t = end + qint64(random.bounded(1, 300)) * 15 * base::oneMinute;
            }
            const auto months = models::coverageMonths(read, *zone);
            for (const auto &month : months) {
                QCOMPARE(int(month.days.size()), month.first.daysInMonth());
                for (int i = 0; i < int(month.days.size()); ++i) {
                    const QDate day = month.first.addDays(i);
                    QVERIFY2(month.days[std::size_t(i)] == slowState(read, *zone, day), qPrintable(day.toString()));
                }
            }
            QVERIFY(months.front().first <= zone->dateOf(read.front().from));
            QVERIFY(months.back().first.addMonths(1) > zone->dateOf(read.back().to - 1));
        }
    }
};

QTEST_GUILESS_MAIN(CoverageDaysTest)
#include "tst_pages_coveragedays.moc"
