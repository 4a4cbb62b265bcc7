// SPDX-License-Identifier: GPL-3.0-or-later
// Names in the funnel: beside their points, clear of all others.
#include "tests/gui/pages/samplewindow.h"
#include "ui/charts/funnelplot.h"
#include "ui/text/formats.h"
#include "ui/widgets/metrics.h"

#include <QtWidgets/QTableView>

using namespace precedent;
using charts::LabelWish;
using charts::Spot;

namespace {

const QRectF area(0, 0, 400, 200);
const QSizeF nameSize(60, 14);

/// "1 2": the spots that a label touches.
QString touchedBy(const QRectF &label, const std::vector<Spot> &spots)
{
    QStringList touched;
    for (std::size_t i = 0; i < spots.size(); ++i) {
        if (spots[i].touches(label))
            touched.append(QString::number(i));
    }
    return touched.join(u' ');
}

std::vector<Spot> spotsOf(const charts::FunnelPlot &plot)
{
    std::vector<Spot> spots;
    for (int i = 0; i < int(plot.funnel().points.size()); ++i)
        spots.push_back(plot.spotOf(i));
    return spots;
}

} // namespace

class FunnelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAxisHasRoomForItsOwnFigures()
    {
        charts::FunnelPlot plot;
        plot.resize(400, 200);
        models::Funnel funnel;
        funnel.share = 0.159;
        funnel.points = {{QStringLiteral("A"), 8, 50, false}, {QStringLiteral("B"), 16, 100, false}};
        plot.setFunnel(funnel);
        // Both stand on one line from the axis, in equal steps.
        const double axis = 2 * plot.placeOf(0).x() - plot.placeOf(1).x();
        const QFontMetrics metrics(widgets::smallFont(plot.font()));
        QVERIFY(axis >= metrics.horizontalAdvance(text::percentText(0.159, plot.locale())));
    }

    void aLonelyNameStandsAboveItsPoint()
    {
        const std::vector<Spot> spots{{{200, 100}, 6}};
        const auto labels = charts::placeLabels(spots, {{0, nameSize}}, area);
        QCOMPARE(labels.size(), std::size_t(1));
        QCOMPARE(labels.front().center().x(), 200.0);
        QVERIFY(labels.front().bottom() < 94);
        QVERIFY(charts::leaderLine(spots.front(), labels.front()).isNull());
    }

    void aCrowdedNameGoesOutOfTheWay()
    {
        std::vector<Spot> spots{{{200, 100}, 6}};
        for (const QPointF &around : {QPointF(0, -16), QPointF(-30, 0), QPointF(30, 0), QPointF(0, 16),
                                      QPointF(25, -14), QPointF(-25, -14), QPointF(25, 14), QPointF(-25, 14)})
            spots.push_back({spots.front().centre + around, 4});
        const auto labels = charts::placeLabels(spots, {{0, nameSize}}, area);
        QCOMPARE(touchedBy(labels.front(), spots), QString());
        QVERIFY(area.contains(labels.front()));
        // So far off that a line leads to it.
        QVERIFY(!charts::leaderLine(spots.front(), labels.front()).isNull());
    }

    void theLineToANameCrossesNoOtherPoint()
    {
        // A row of points at the right edge, the lowest of which is named, and two more where the name would stand.
        const std::vector<Spot> spots{
            {{380, 190}, 10}, {{380, 175}, 4}, {{380, 160}, 4}, {{310, 186}, 4}, {{344, 172}, 4}};
        const auto label = charts::placeLabels(spots, {{0, nameSize}}, area).front();
        QCOMPARE(touchedBy(label, spots), QString());
        const QLineF line = charts::leaderLine(spots.front(), label);
        for (double share = 0; share <= 1; share += 0.02) {
            for (std::size_t i = 1; i < spots.size(); ++i)
                QVERIFY(line.isNull() || QLineF(line.pointAt(share), spots[i].centre).length() > spots[i].radius);
        }
    }

    void namesDoNotTouchOneAnother()
    {
        const std::vector<Spot> spots{{{200, 100}, 6}, {{212, 100}, 6}, {{200, 112}, 6}};
        const auto labels = charts::placeLabels(spots, {{0, nameSize}, {1, nameSize}, {2, nameSize}}, area);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            QCOMPARE(touchedBy(labels[i], spots), QString());
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!labels[i].intersects(labels[j]));
        }
    }

    void aNameAtTheEdgeStaysInside()
    {
        for (const QPointF &corner : {area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()}) {
            const std::vector<Spot> spots{{corner, 6}};
            const auto label = charts::placeLabels(spots, {{0, nameSize}}, area).front();
            QVERIFY(area.contains(label));
            QCOMPARE(touchedBy(label, spots), QString());
        }
    }

    void nobodysNameTouchesAPointOfTheSample()
    {
        test::SampleWindow window;
        QVERIFY(window.isOpen());
        QSet<QString> said;
        for (const QString &period : {QStringLiteral("2026-10"), QString()}) {
            window.filter->setPeriod(period);
            for (const QSize &size : {QSize(1220, 840), QSize(860, 640)}) {
                const auto page = window.open(QStringLiteral("agents"), size);
                auto *list = page->findChild<QTableView *>(QStringLiteral("agents.list"));
                const auto *plot = page->findChild<charts::FunnelPlot *>(QStringLiteral("agents.chart.funnel"));
                for (int row = 0; row < list->model()->rowCount(); ++row) {
                    list->selectRow(row);
                    window.refresh(*page);
                    const auto spots = spotsOf(*plot);
                    for (const QRectF &box : plot->nameBoxes()) {
                        QCOMPARE(touchedBy(box, spots), QString());
                        QVERIFY(QRectF(plot->rect()).contains(box));
                    }
                    for (const auto &[box, words] : plot->limitLabels()) {
                        said.insert(words);
                        QCOMPARE(touchedBy(box, spots), QString());
                        for (const QRectF &name : plot->nameBoxes())
                            QVERIFY(!box.intersects(name));
                    }
                }
            }
        }
        QCOMPARE(said, (QSet<QString>{QStringLiteral("95%"), QStringLiteral("99.8%")}));
    }
};

QTEST_MAIN(FunnelTest)
#include "tst_pages_funnel.moc"
