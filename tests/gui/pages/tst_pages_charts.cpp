// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bulletchart.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/legend.h"
#include "ui/charts/sparklinedelegate.h"
#include "ui/charts/stackedbarchart.h"
#include "ui/pages/copytext.h"
#include "ui/widgets/palette.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>

using namespace precedent;

namespace {

charts::StackedBars fourMonths()
{
    charts::StackedBars bars;
    bars.title = QStringLiteral("Exceptions by type");
    bars.categoryHeading = QStringLiteral("Month");
    for (const QString &month :
         {QStringLiteral("Jul"), QStringLiteral("Aug"), QStringLiteral("Sep"), QStringLiteral("Oct")})
        bars.categories.push_back({month, month + QStringLiteral(" 2026"), month == QLatin1String("Oct"), true});
    bars.series = {{QStringLiteral("Refund"), 0, {20, 10, 0, 30}}, {QStringLiteral("Credit"), 1, {10, 5, 0, 20}}};
    return bars;
}

/// "3 -1": the arguments of the newest signal.
QString lastOf(const QSignalSpy &spy)
{
    QStringList words;
    if (!spy.isEmpty()) {
        for (const QVariant &argument : spy.back())
            words.append(argument.toString());
    }
    return words.join(u' ');
}

QColor colourAt(QWidget &widget, const QPointF &position)
{
    return widget.grab().toImage().pixelColor(position.toPoint());
}

void press(QWidget &widget, const QList<Qt::Key> &keys)
{
    for (const Qt::Key key : keys)
        QTest::keyClick(&widget, key);
}

} // namespace

Q_DECLARE_METATYPE(QList<Qt::Key>)

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsThatHaveNoRoomAreLeftOutNotDotted()
    {
        charts::StackedBars bars = fourMonths();
        charts::StackedBarChart chart;
        chart.resize(480, 200);
        chart.setBars(bars);
        chart.show();
        QCOMPARE(chart.labelled(), (std::vector<int>{3, 2, 1, 0}));
        bars.categories.clear();
        for (int day = 1; day <= 28; ++day)
            bars.categories.push_back({QString::number(day), QString::number(day), false, true});
        bars.series = {{QStringLiteral("Refund"), 0, std::vector<int>(28, 3)}};
        chart.setBars(bars);
        QCOMPARE(chart.labelled().size(), std::size_t(28));
        chart.resize(260, 200);
        QTest::qWait(50);
        const auto some = chart.labelled();
        QVERIFY(some.size() < 28 && some.size() > 6);
        QCOMPARE(some.front(), 27);
    }

    void barsOfOneLabelAllStand()
    {
        charts::StackedBars bars = fourMonths();
        for (auto &category : bars.categories)
            category.label = QStringLiteral("14");
        charts::StackedBarChart chart;
        chart.resize(600, 300);
        chart.setBars(bars);
        chart.grab();
        QVERIFY(chart.barArea(3, 0).left() > chart.barArea(0, 0).right());
        QVERIFY(chart.barArea(3, 0).right() < chart.width());
    }

    void barsStandWhereTheirValuesSay()
    {
        charts::StackedBarChart chart;
        chart.resize(600, 300);
        chart.setBars(fourMonths());
        chart.grab();
        const QRectF refunds = chart.barArea(3, 0);
        const QRectF credits = chart.barArea(3, 1);
        QVERIFY(refunds.height() > 20);
        QCOMPARE(qRound(refunds.height() / credits.height() * 10), 15);
        QCOMPARE(qRound(credits.bottom()), qRound(refunds.top()));
        QCOMPARE(colourAt(chart, chart.barArea(0, 0).center()), widgets::paletteFor(chart.palette()).series[0]);
        QCOMPARE(colourAt(chart, chart.barArea(0, 1).center()), widgets::paletteFor(chart.palette()).series[1]);
    }

    void aClickOnABarAsksForItsRows()
    {
        charts::StackedBarChart chart;
        chart.resize(600, 300);
        chart.setBars(fourMonths());
        chart.grab();
        QSignalSpy activated(&chart, &charts::StackedBarChart::activated);
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.barArea(1, 1).center().toPoint());
        QCOMPARE(lastOf(activated), QStringLiteral("1 1"));
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, {2, 2});
        QTest::mouseClick(chart.viewport(), Qt::RightButton, {}, chart.barArea(1, 1).center().toPoint());
        QCOMPARE(activated.size(), 1);
    }

    void figuresStayWhereTheMouseRests()
    {
        charts::StackedBarChart chart;
        chart.resize(600, 300);
        chart.setBars(fourMonths());
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.grab();
        const QPoint at = chart.barArea(1, 1).center().toPoint();
        QTest::mouseMove(chart.viewport(), at);
        QHelpEvent rest(QEvent::ToolTip, at, chart.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(chart.viewport(), &rest);
        QVERIFY(rest.isAccepted());
        QVERIFY(QToolTip::text().contains(QStringLiteral("Aug 2026, Credit: 5")));
        QHelpEvent beside(QEvent::ToolTip, {2, 2}, chart.viewport()->mapToGlobal(QPoint(2, 2)));
        QCoreApplication::sendEvent(chart.viewport(), &beside);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void keysMoveOverBarsAndEnterAsks_data()
    {
        QTest::addColumn<QList<Qt::Key>>("keys");
        QTest::addColumn<QString>("asked");
        QTest::newRow("nothing chosen") << QList<Qt::Key>{Qt::Key_Enter} << QString();
        QTest::newRow("left begins at the newest")
            << QList<Qt::Key>{Qt::Key_Left, Qt::Key_Return} << QStringLiteral("3 -1");
        QTest::newRow("home") << QList<Qt::Key>{Qt::Key_Home, Qt::Key_Return} << QStringLiteral("0 -1");
        QTest::newRow("end") << QList<Qt::Key>{Qt::Key_Home, Qt::Key_End, Qt::Key_Return} << QStringLiteral("3 -1");
        QTest::newRow("right") << QList<Qt::Key>{Qt::Key_Home, Qt::Key_Right, Qt::Key_Return} << QStringLiteral("1 -1");
        QTest::newRow("not beyond the edge")
            << QList<Qt::Key>{Qt::Key_Home, Qt::Key_Left, Qt::Key_Return} << QStringLiteral("0 -1");
        QTest::newRow("up into the stack")
            << QList<Qt::Key>{Qt::Key_End, Qt::Key_Up, Qt::Key_Up, Qt::Key_Up, Qt::Key_Return} << QStringLiteral("3 1");
    }
    void keysMoveOverBarsAndEnterAsks()
    {
        QFETCH(QList<Qt::Key>, keys);
        charts::StackedBarChart chart;
        chart.setBars(fourMonths());
        QSignalSpy activated(&chart, &charts::StackedBarChart::activated);
        press(chart, keys);
        QTEST(lastOf(activated), "asked");
    }

    void chartsSayWhatTheyShowToScreenReaders()
    {
        charts::StackedBarChart chart;
        chart.setBars(fourMonths());
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Exceptions by type"));
        QVERIFY(
            interface->text(QAccessible::Description).startsWith(QStringLiteral("Jul 2026 to Oct 2026, 95 in all")));
        press(chart, {Qt::Key_End, Qt::Key_Up});
        QCOMPARE(interface->text(QAccessible::Description),
                 QStringLiteral("Oct 2026 so far, Refund: 30, 60.0% of 50. Sep 2026: 0"));
    }

    void noBarsAtAllDrawNothingAndTakeKeys()
    {
        charts::StackedBarChart chart;
        chart.setBars({});
        QSignalSpy activated(&chart, &charts::StackedBarChart::activated);
        press(chart, {Qt::Key_Home, Qt::Key_Return});
        chart.grab();
        QVERIFY(activated.isEmpty());
    }

    void ctrlTTurnsAChartIntoATableAndBack()
    {
        auto *chart = new charts::StackedBarChart;
        charts::ChartFrame frame(chart, new charts::Legend);
        const models::Grid grid = fourMonths().toGrid(QLocale::c());
        frame.setGrid(QStringLiteral("Exceptions by type"), grid);
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(frame.showsTable());
        QVERIFY(frame.table()->hasFocus());
        QCOMPARE(frame.grid(), grid);
        QCOMPARE(frame.table()->model()->rowCount(), 4);
        QCOMPARE(frame.table()->accessibleName(), QStringLiteral("Exceptions by type"));
        QTest::keyClick(frame.table(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!frame.showsTable());
        QCOMPARE(frame.tableAction()->text(), QStringLiteral("Table"));
    }

    void aChartsTableIsCopiedWholeAndBeginsAtItsEnd()
    {
        auto *chart = new charts::StackedBarChart;
        charts::ChartFrame frame(chart);
        charts::StackedBars bars = fourMonths();
        for (int more = 0; more < 60; ++more) {
            bars.categories.push_back({QStringLiteral("later"), QStringLiteral("later"), false, true});
            for (charts::BarSeries &series : bars.series)
                series.values.push_back(more);
        }
        frame.setGrid(QStringLiteral("Exceptions by type"), bars.toGrid(QLocale::c()));
        pages::copyWithHeadings(*frame.table());
        frame.resize(500, 200);
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        QSignalSpy shown(&frame, &charts::ChartFrame::tableShown);
        frame.tableAction()->trigger();
        QCOMPARE(lastOf(shown), QStringLiteral("true"));
        QCOMPARE(frame.tableAction()->text(), QStringLiteral("Chart"));
        QVERIFY(frame.table()->indexAt({5, 5}).row() > 30);
        frame.table()->setFocus();
        QTest::keyClick(frame.table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(frame.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.front(), frame.grid().headings.join(u'\t'));
        QCOMPARE(lines.size(), qsizetype(1 + 64 + 1));
    }

    void heatMapCellsGrowStrongerAndKeysMove()
    {
        charts::HeatMap map;
        map.resize(400, 200);
        map.setGrid({QStringLiteral("When"),
                     {QStringLiteral("Mon"), QStringLiteral("Tue")},
                     {QStringLiteral("08"), QStringLiteral("09"), QStringLiteral("10")},
                     {{0, 1, 9}, {2, 0, 0}}});
        const widgets::Palette &tokens = widgets::paletteFor(map.palette());
        QCOMPARE(colourAt(map, map.cellArea(0, 2).center()), tokens.accent);
        QCOMPARE(colourAt(map, map.cellArea(0, 0).center()), tokens.background);
        QVERIFY2(colourAt(map, map.cellArea(0, 1).center()) != tokens.background, "one is more than none");
        press(map, {Qt::Key_End});
        QCOMPARE(map.accessibleDescription(), QStringLiteral("Mon 10:00: 9 of 12"));
        press(map, {Qt::Key_Down, Qt::Key_Home});
        QCOMPARE(map.accessibleDescription(), QStringLiteral("Tue 08:00: 2 of 12"));
        press(map, {Qt::Key_Down, Qt::Key_Left});
        QCOMPARE(map.accessibleDescription(), QStringLiteral("Tue 08:00: 2 of 12"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&map)->role(), QAccessible::Chart);
    }

    void aCellOfTheHeatMapAsksForItsRows()
    {
        charts::HeatMap map;
        map.resize(400, 200);
        map.setGrid(
            {QStringLiteral("When"), {QStringLiteral("Mon")}, {QStringLiteral("08"), QStringLiteral("09")}, {{3, 0}}});
        map.show();
        QSignalSpy activated(&map, &charts::HeatMap::activated);
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.cellArea(0, 0).center().toPoint());
        QCOMPARE(activated.takeFirst(), (QVariantList{0, 0}));
        QCOMPARE(map.accessibleDescription(), QStringLiteral("Mon 08:00: 3 of 3"));
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.cellArea(0, 1).center().toPoint());
        QVERIFY2(activated.isEmpty(), "an empty cell has no rows");
        press(map, {Qt::Key_Left, Qt::Key_Return});
        QCOMPARE(activated.takeFirst(), (QVariantList{0, 0}));
    }

    void otherIsNotColouredAsTheLastSeries()
    {
        for (const widgets::Palette &tokens : {widgets::lightPalette(), widgets::darkPalette()}) {
            const QColor other = charts::seriesColour(tokens, int(tokens.series.size()));
            QVERIFY2(widgets::contrast(tokens.series.back(), other) > 1.3, "two greys");
        }
    }

    void bulletBarsAskForTheirRows()
    {
        charts::BulletChart chart;
        chart.setBars({QStringLiteral("By type"),
                       QStringLiteral("Type"),
                       QStringLiteral("Sara"),
                       QStringLiteral("median"),
                       {{QStringLiteral("Refund"), 17, 9}, {QStringLiteral("Credit"), 4, 6}}});
        chart.resize(400, chart.sizeHint().height());
        QSignalSpy activated(&chart, &charts::BulletChart::activated);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.lineArea(1).center().toPoint());
        QCOMPARE(lastOf(activated), QStringLiteral("1"));
        press(chart, {Qt::Key_Home, Qt::Key_Return});
        QCOMPARE(lastOf(activated), QStringLiteral("0"));
        press(chart, {Qt::Key_Down, Qt::Key_Down, Qt::Key_Enter});
        QCOMPARE(lastOf(activated), QStringLiteral("1"));
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("Credit: 4, median 6"));
        chart.grab();
    }

    void aSparklineDrawsWithinItsCell_data()
    {
        QTest::addColumn<QVariantList>("counts");
        QTest::addColumn<bool>("draws");
        QTest::newRow("line") << QVariantList{0, 3, 1, 5} << true;
        QTest::newRow("all zero") << QVariantList{0, 0, 0} << true;
        QTest::newRow("one value") << QVariantList{4} << false;
        QTest::newRow("none") << QVariantList{} << false;
    }
    void aSparklineDrawsWithinItsCell()
    {
        QFETCH(QVariantList, counts);
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), counts, Qt::UserRole);
        QImage image(100, 30, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = {0, 0, 100, 29};
        charts::SparklineDelegate(Qt::UserRole).paint(&painter, option, model.index(0, 0));
        painter.end();
        bool draws = false;
        for (int x = 0; x < 100; ++x) {
            for (int y = 0; y < 27; ++y)
                draws = draws || image.pixelColor(x, y) != QColor(Qt::white);
        }
        QTEST(draws, "draws");
    }
};

QTEST_MAIN(ChartsTest)
#include "tst_pages_charts.moc"
