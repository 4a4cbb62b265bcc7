// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisstep.h"
#include "ui/charts/bulletbars.h"
#include "ui/charts/heatgrid.h"
#include "ui/charts/stackedbars.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace precedent;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// Three months, two series; September was never synced, October is running.
charts::StackedBars threeMonths()
{
    return {QStringLiteral("Types"),
            QStringLiteral("Month"),
            {{QStringLiteral("Aug"), QStringLiteral("August 2026"), false, true},
             {QStringLiteral("Sep"), QStringLiteral("September 2026"), false, false},
             {QStringLiteral("Oct"), QStringLiteral("October 2026"), true, true}},
            {{QStringLiteral("Refund"), 0, {3, 0, 1200}}, {QStringLiteral("Credit"), 1, {1, 0, 300}}}};
}

/// A grid as lines, headings first.
QStringList linesOf(const models::Grid &grid)
{
    QStringList lines{grid.headings.join(QStringLiteral(" | "))};
    for (const QStringList &row : grid.rows)
        lines.append(row.join(QStringLiteral(" | ")));
    return lines;
}

} // namespace

class ChartValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stackedBarsSayTheSameNumbersAsATable()
    {
        QCOMPARE(
            linesOf(threeMonths().toGrid(english)),
            QStringList({QStringLiteral("Month | Refund | Credit | Total"), QStringLiteral("August 2026 | 3 | 1 | 4"),
                         QStringLiteral("September 2026 | no data | no data | no data"),
                         QStringLiteral("October 2026 so far | 1,200 | 300 | 1,500")}));
    }

    void aBarSaysValueShareAndTheBarBefore_data()
    {
        QTest::addColumn<int>("category");
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("small total has no share") << 0 << 0 << QStringLiteral("August 2026, Refund: 3");
        QTest::newRow("never synced") << 1 << 0 << QStringLiteral("September 2026: no data, never synced");
        QTest::newRow("part") << 2 << 1 << QStringLiteral("October 2026 so far, Credit: 300, 20.0% of 1,500");
        QTest::newRow("whole") << 2 << -1 << QStringLiteral("October 2026 so far: 1,500");
    }
    void aBarSaysValueShareAndTheBarBefore()
    {
        QFETCH(int, category);
        QFETCH(int, part);
        QTEST(threeMonths().describe(category, part, english), "sentence");
    }

    void theBarBeforeIsNamedWhereItHasData()
    {
        charts::StackedBars bars = threeMonths();
        bars.categories[1].hasData = true;
        QCOMPARE(bars.describe(2, 0, english),
                 QStringLiteral("October 2026 so far, Refund: 1,200, 80.0% of 1,500. September 2026: 0"));
    }

    void summaryNamesTheHighestBarOrSaysThatThereIsNone()
    {
        QVERIFY(threeMonths().summary(english).startsWith(
            QStringLiteral("August 2026 to October 2026, 1,504 in all, most in October 2026 with 1,500.")));
        QCOMPARE(charts::StackedBars().summary(english), QStringLiteral("Nothing to show."));
    }

    void axisStepsAreRoundAndFewerThanSix_data()
    {
        QTest::addColumn<int>("highest");
        QTest::addColumn<int>("step");
        for (const auto &[highest, step] : {std::pair{1, 1},
                                            {5, 1},
                                            {6, 2},
                                            {10, 2},
                                            {11, 5},
                                            {25, 5},
                                            {26, 10},
                                            {160, 50},
                                            {100'000, 20'000},
                                            {2'000'000'000, 500'000'000}})
            QTest::addRow("%d", highest) << highest << step;
    }
    void axisStepsAreRoundAndFewerThanSix()
    {
        QFETCH(int, highest);
        QTEST(charts::axisStep(highest), "step");
    }

    void heatGridSaysItsCells()
    {
        const charts::HeatGrid grid{QStringLiteral("When"),
                                    {QStringLiteral("Mon"), QStringLiteral("Tue")},
                                    {QStringLiteral("08"), QStringLiteral("09")},
                                    {{0, 4}, {1, 2}}};
        QCOMPARE(grid.describe(0, 1, english), QStringLiteral("Mon 09:00: 4 of 7"));
        QVERIFY(grid.summary(english).startsWith(QStringLiteral("Most at Mon 09:00: 4 of 7.")));
        QCOMPARE(linesOf(grid.toGrid(english)),
                 QStringList({QStringLiteral("Weekday | 08 | 09"), QStringLiteral("Mon | 0 | 4"),
                              QStringLiteral("Tue | 1 | 2")}));
    }

    void bulletBarsSayValueAndMark()
    {
        const charts::BulletBars bars{QStringLiteral("By type"),
                                      QStringLiteral("Type"),
                                      QStringLiteral("Sara"),
                                      QStringLiteral("team median"),
                                      {{QStringLiteral("Refund"), 17, 9}}};
        QCOMPARE(bars.describe(0, english), QStringLiteral("Refund: 17, team median 9"));
        QCOMPARE(linesOf(bars.toGrid(english)),
                 QStringList({QStringLiteral("Type | Sara | team median"), QStringLiteral("Refund | 17 | 9")}));
        QCOMPARE(bars.highest(), 17);
    }

    void gridTableKeepsTheModelContract()
    {
        models::GridTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.show(threeMonths().toGrid(english));
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.index(2, 3).data().toString(), QStringLiteral("1,500"));
        QVERIFY((table.index(2, 3).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0);
        QVERIFY((table.index(2, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft) != 0);
    }
};

QTEST_GUILESS_MAIN(ChartValuesTest)
#include "tst_pages_chartvalues.moc"
