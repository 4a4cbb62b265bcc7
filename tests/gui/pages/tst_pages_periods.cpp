// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"
#include "tests/gui/pages/recordlines.h"
#include "ui/models/narrowing.h"
#include "ui/models/overview.h"
#include "ui/pages/overviewtexts.h"

#include <QtTest/QTest>

#include <algorithm>
#include <iterator>

using namespace precedent;

namespace {

/// Every pair of a type and a decision, some with a reason.
QStringList lines()
{
    QStringList lines;
    int minute = 0;
    for (const char *type : {"refund", "credit"}) {
        for (const char *decision : {"approved +1m", "denied +2m", "pending"}) {
            for (const char *reason : {"reason 1", "reason 2", ""})
                lines.append(QStringLiteral("2026-10-02 08:%1 | Ana | %2 | %3 | 20 USD | Dana | %4")
                                 .arg(++minute, 2, 10, QLatin1Char('0'))
                                 .arg(QLatin1String(type), QLatin1String(decision), QLatin1String(reason)));
        }
    }
    return lines;
}

QString comparison(int now, int before, models::Covered covered)
{
    models::Overview overview;
    overview.figures.count = now;
    overview.period.span = query::DateSpan{QDate(2026, 10, 1), QDate(2026, 10, 31)};
    overview.period.compared = query::DateSpan{QDate(2026, 9, 1), QDate(2026, 9, 30)};
    overview.compared = insight::Figures();
    overview.compared->count = before;
    overview.comparedCovered = covered;
    return pages::decisionsCard(overview, QLocale(QLocale::English, QLocale::UnitedStates)).detail;
}

} // namespace

/// What periods hold and are compared with, and what a click on a figure asks for.
class PeriodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsCountWhatIsOpenAndWhatIsIncomplete()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        models::Overview overview;
        overview.figures.count = 10;
        overview.figures.pending = 2;
        overview.figures.complete = 7;
        overview.figures.noReason = 1;
        QCOMPARE(pages::decisionsCard(overview, english).detail, QStringLiteral("2 pending"));
        QCOMPARE(pages::completeCard(overview, english).detail,
                 QStringLiteral("3 incomplete\u00A0· 1 without a reason"));
    }

    void whatWasDeniedLeadsWithTheCurrencyOfTheOthers()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        insight::Figures figures;
        figures.deniedAmount = {
            {QStringLiteral("JPY"), 39000}, {QStringLiteral("USD"), 5000}, {QStringLiteral("EUR"), 1}};
        QCOMPARE(pages::valueCard(figures, english, QStringLiteral("USD")).detail,
                 QStringLiteral("denied: $50.00 and 2 more"));
        figures.approvedAmount = {{QStringLiteral("EUR"), 100}};
        QVERIFY(pages::valueCard(figures, english, QStringLiteral("USD"))
                    .detail.startsWith(QStringLiteral("denied: €0.01")));
    }

    void everyCardSaysWhatWasBefore()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        models::Overview overview;
        overview.figures.count = 10;
        overview.figures.approved = 9;
        overview.figures.denied = 1;
        overview.figures.complete = 5;
        overview.figures.turnaroundMedian = 360;
        overview.figures.turnaroundCount = 4;
        overview.figures.approvedAmount = {{QStringLiteral("USD"), 4800}};
        QCOMPARE(pages::approvedCard(overview, english).detail, QStringLiteral("9 of 10 decided"));
        overview.period.compared = query::DateSpan{QDate(2026, 9, 1), QDate(2026, 9, 30)};
        insight::Figures before;
        before.count = 8;
        before.approved = 6;
        before.denied = 2;
        before.complete = 4;
        before.turnaroundMedian = 3120;
        before.approvedAmount = {{QStringLiteral("EUR"), 100}, {QStringLiteral("USD"), 1200}};
        overview.compared = before;
        QCOMPARE(pages::approvedCard(overview, english).detail,
                 QStringLiteral("9 of 10 decided\u00A0· 75.0% in September"));
        QVERIFY(pages::timeCard(overview, english).detail.endsWith(QStringLiteral("\u00A0· 52\u00A0min in September")));
        QCOMPARE(pages::valueCard(overview, english).detail, QStringLiteral("$12.00 in September"));
        QVERIFY(pages::completeCard(overview, english).detail.endsWith(QStringLiteral("\u00A0· 50.0% in September")));
        overview.comparedCovered = models::Covered::Partly;
        QVERIFY(pages::approvedCard(overview, english).detail.endsWith(QStringLiteral("in September, partly synced")));
    }

    void aPeriodThatEndsBeforeItBeginsHoldsNothing()
    {
        const auto overview = models::makeOverview({test::recordsFrom(lines()),
                                                    query::parse(QStringLiteral("date:this-month..last-month")).value(),
                                                    {},
                                                    test::endOfOctober()});
        QVERIFY(overview.ok());
        QCOMPARE(overview->figures.count, 0);
        QVERIFY(!overview->compared);
    }

    void daysAreCoveredFullyPartlyOrNot_data()
    {
        QTest::addColumn<QString>("ranges");
        QTest::addColumn<int>("covered");
        QTest::newRow("nothing known") << QString() << int(models::Covered::Fully);
        QTest::newRow("all") << QStringLiteral("2026-08-01 2026-10-01") << int(models::Covered::Fully);
        QTest::newRow("in two parts") << QStringLiteral("2026-09-10 2026-10-01 2026-09-01 2026-09-10")
                                      << int(models::Covered::Fully);
        QTest::newRow("a gap") << QStringLiteral("2026-09-01 2026-09-10 2026-09-11 2026-10-01")
                               << int(models::Covered::Partly);
        QTest::newRow("from the middle on") << QStringLiteral("2026-09-10 2026-11-01") << int(models::Covered::Partly);
        QTest::newRow("to the middle") << QStringLiteral("2026-01-01 2026-09-10") << int(models::Covered::Partly);
        QTest::newRow("later") << QStringLiteral("2026-10-01 2026-11-01") << int(models::Covered::No);
    }
    void daysAreCoveredFullyPartlyOrNot()
    {
        QFETCH(QString, ranges);
        const QStringList days = ranges.split(u' ', Qt::SkipEmptyParts);
        std::vector<base::TimeRange> coverage;
        for (int i = 0; i + 1 < int(days.size()); i += 2)
            coverage.push_back({*base::fromIso(days[i] + QStringLiteral("T00:00:00Z")),
                                *base::fromIso(days[i + 1] + QStringLiteral("T00:00:00Z"))});
        QTEST(int(models::coveredPart({QDate(2026, 9, 1), QDate(2026, 9, 30)}, coverage, base::Zone())), "covered");
    }

    void narrowingKeepsWhatWasAskedBefore_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("added");
        QTest::newRow("another key") << QStringLiteral("type:refund") << QStringLiteral("decision:approved");
        QTest::newRow("the same") << QStringLiteral("decision:approved") << QStringLiteral("decision:approved");
        QTest::newRow("one of several") << QStringLiteral("decision:approved,denied")
                                        << QStringLiteral("decision:denied");
        QTest::newRow("none of them") << QStringLiteral("decision:denied") << QStringLiteral("decision:approved");
        QTest::newRow("two reasons") << QStringLiteral("reason:\"reason 1\"") << QStringLiteral("reason:reason");
        QTest::newRow("two states") << QStringLiteral("is:new") << QStringLiteral("is:decided");
        QTest::newRow("two flags") << QStringLiteral("flag:ambiguous") << QStringLiteral("flag:no-reason");
    }
    void narrowingKeepsWhatWasAskedBefore()
    {
        QFETCH(QString, before);
        QFETCH(QString, added);
        const query::Filter first = query::parse(before).value();
        const query::Filter second = query::parse(added).value();
        const models::RefreshRequest request = {test::recordsFrom(lines()), {}, {}, test::endOfOctober()};
        const auto rowsOf = [&request](const query::Filter &filter) {
            return request.snapshot->select(filter, request.calendar).value();
        };
        const auto a = rowsOf(first);
        const auto b = rowsOf(second);
        std::vector<insight::RowIndex> both;
        std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
        const query::Clause &clause = second.clauses.front();
        QCOMPARE(rowsOf(models::narrowed(first, clause.key, clause.values)), both);
    }

    void aComparisonSaysWhatWasNotSynced()
    {
        using models::Covered;
        QCOMPARE(comparison(40, 0, Covered::Fully), QStringLiteral("n/a: none in September"));
        QCOMPARE(comparison(40, 0, Covered::No), QStringLiteral("n/a: September is not synced"));
        QCOMPARE(comparison(40, 0, Covered::Partly), QStringLiteral("n/a: none in September, partly synced"));
        QCOMPARE(comparison(50, 100, Covered::Partly), QStringLiteral("▼ 50% vs September, partly synced"));
    }
};

QTEST_MAIN(PeriodsTest)
#include "tst_pages_periods.moc"
