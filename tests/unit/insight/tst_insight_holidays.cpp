// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/flags.h"

#include <QtTest/QTest>

using namespace precedent;
using insight::Holidays;

/// Days on which nobody works, and what deciding on them means.
class HolidaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textBecomesDays_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        QTest::newRow("none") << " , "
                              << "";
        QTest::newRow("sorted, once") << "2026-04-06 12-25,1-1; 12-25"
                                      << "01-01, 12-25, 2026-04-06";
        QTest::newRow("leap day") << "02-29"
                                  << "02-29";
        QTest::newRow("no such day") << "02-30"
                                     << "refused";
        QTest::newRow("no such day in that year") << "2026-02-29"
                                                  << "refused";
        QTest::newRow("not a day") << "Christmas"
                                   << "refused";
        QTest::newRow("a range") << "2026-12-24..2026-12-26"
                                 << "refused";
    }
    void textBecomesDays()
    {
        QFETCH(QString, written);
        const auto read = insight::holidaysFrom(written);
        const auto kept = read ? insight::toText(*read) : QStringLiteral("refused");
        QTEST(kept, "kept");
        if (read)
            QCOMPARE(insight::holidaysFrom(kept), read);
    }

    void yearlyDaysComeEveryYear()
    {
        const auto holidays = insight::holidaysFrom(QStringLiteral("12-25, 2026-04-06")).value();
        QVERIFY(holidays.contains(QDate(2026, 12, 25)) && holidays.contains(QDate(1999, 12, 25)));
        QVERIFY(holidays.contains(QDate(2026, 4, 6)) && !holidays.contains(QDate(2027, 4, 6)));
        QVERIFY(!holidays.contains(QDate(2026, 12, 24)));
    }

    void aDecisionOnAHolidayIsAtOddHours_data()
    {
        QTest::addColumn<QString>("decided");
        QTest::addColumn<bool>("rule");
        QTest::addColumn<bool>("flagged");
        // Friday 25 December 2026; 24 December 23:30 UTC is that day in Oslo.
        QTest::newRow("holiday") << "2026-12-25T10:00:00Z" << true << true;
        QTest::newRow("holiday, rule off") << "2026-12-25T10:00:00Z" << false << false;
        QTest::newRow("the day before") << "2026-12-24T10:00:00Z" << true << false;
        QTest::newRow("the day after it in that zone") << "2026-12-28T08:00:00Z" << true << false;
    }
    void aDecisionOnAHolidayIsAtOddHours()
    {
        QFETCH(QString, decided);
        QFETCH(bool, rule);
        domain::Record record;
        record.decision = domain::Decision::Approved;
        record.decidedAt = base::fromIso(decided).value();
        record.requestedAt = *record.decidedAt - base::oneHour;
        std::vector<domain::Record> records{record};
        insight::Rules rules;
        rules.oddHours = rule;
        rules.holidays = insight::holidaysFrom(QStringLiteral("12-25")).value();
        const auto oslo = base::Zone::byName(QStringLiteral("Europe/Oslo")).value();
        insight::addFlags(insight::inRequestOrder(records), {{0}, 1}, rules, oslo, *record.decidedAt);
        QTEST(records.front().flags.test(std::size_t(domain::Flag::OddHours)), "flagged");
    }
};

QTEST_MAIN(HolidaysTest)
#include "tst_insight_holidays.moc"
