// SPDX-License-Identifier: GPL-3.0-or-later
// What a click on a mark of a chart does to the filter, and what a second one takes back.
#include "tests/gui/pages/csvrows.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/stackedbarchart.h"
#include "ui/text/labels.h"

#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include <numeric>

using namespace precedent;

namespace {

const auto overviewId = QStringLiteral("overview");
const auto decisionsId = QStringLiteral("decisions");

} // namespace

class MarksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;

    shell::FilterState &filter() { return *m_window->filter; }
    charts::StackedBarChart &bars()
    {
        return *m_page->findChild<charts::StackedBarChart *>(QStringLiteral("overview.chart.types"));
    }
    charts::HeatMap &heat() { return *m_page->findChild<charts::HeatMap *>(QStringLiteral("overview.chart.arrivals")); }
    int value(int category, int series)
    {
        return bars().bars().series.at(std::size_t(series)).values.at(std::size_t(category));
    }
    /// The highest part of the bars.
    std::pair<int, int> tallest()
    {
        std::pair<int, int> best;
        for (int series = 0; series < int(bars().bars().series.size()); ++series) {
            for (int category = 0; category < int(bars().bars().categories.size()); ++category) {
                if (value(category, series) > value(best.first, best.second))
                    best = {category, series};
            }
        }
        return best;
    }
    QPoint middleOf(const std::pair<int, int> &place)
    {
        bars().grab(); // lays the axes out
        return bars().barArea(place.first, place.second).center().toPoint();
    }
    void click(const std::pair<int, int> &place)
    {
        QTest::mouseClick(bars().viewport(), Qt::LeftButton, {}, middleOf(place));
    }
    void returnToTheOverview()
    {
        filter().setPage(overviewId);
        m_window->refresh(*m_page);
    }
    QMenu *menuAt(QWidget &canvas, const QPoint &place)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, canvas.mapToGlobal(place));
        QCoreApplication::sendEvent(&canvas, &event);
        const auto menus = m_page->findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }
    /// Triggers an entry of a menu that closes with it.
    void choose(QMenu *menu, const char *name)
    {
        QVERIFY(menu != nullptr);
        auto *action = menu->findChild<QAction *>(QLatin1String(name));
        QVERIFY2(action != nullptr, name);
        action->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(600);
        QVERIFY(m_window->isOpen());
        m_page = m_window->open(overviewId);
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void aBarShowsItsRowsAndTheOtherChartsFollow()
    {
        filter().setClause(query::Key::Decision, {QStringLiteral("approved")});
        m_window->refresh(*m_page);
        const auto place = tallest();
        const int wanted = value(place.first, place.second);
        QVERIFY(wanted > 1);
        click(place);
        QCOMPARE(filter().state().page, decisionsId);
        QCOMPARE(int(test::exportedRows(*m_window).size()), wanted);
        const auto rows = m_window->open(decisionsId);
        QCOMPARE(rows->findChild<QTableView *>(QStringLiteral("decisions.table"))->model()->rowCount(), wanted);
        QCOMPARE(filter().state().chips.size(), std::size_t(2));
        QCOMPARE(filter().state().chips.back().key, query::Key::Type);
        returnToTheOverview();
        int arrived = 0;
        for (const auto &row : heat().grid().values)
            arrived = std::accumulate(row.begin(), row.end(), arrived);
        QCOMPARE(arrived, wanted);
        QCOMPARE(bars().bars().series.size(), std::size_t(1));
    }

    void theSecondClickTakesItBack()
    {
        const auto before = filter().state();
        click(tallest());
        returnToTheOverview();
        const int last = int(bars().bars().categories.size()) - 1;
        QVERIFY(value(last, 0) > 0);
        click({last, 0}); // the window of weeks ends with the week that was clicked
        QCOMPARE(filter().state().page, overviewId);
        QCOMPARE(filter().state().period, before.period);
        QVERIFY(filter().filter() == before.filter());
        m_window->refresh(*m_page);
        click(tallest());
        QCOMPARE(filter().state().page, decisionsId);
    }

    void whatWasFilteredBesidesStays()
    {
        const auto place = tallest();
        click(place);
        filter().setClause(query::Key::Decision, {QStringLiteral("approved")});
        returnToTheOverview();
        click({int(bars().bars().categories.size()) - 1, 0});
        QCOMPARE(filter().text(), QStringLiteral("decision:approved date:2026-10"));
    }

    void aCellOfTheHeatMapIsTakenBackByKey()
    {
        const auto before = filter().filter();
        heat().setFocus();
        int row = 0;
        int hour = 0;
        for (int i = 0; i < 7 * 24; ++i) {
            const auto &values = heat().grid().values;
            if (values[std::size_t(i / 24)][std::size_t(i % 24)] > values[std::size_t(row)][std::size_t(hour)])
                std::tie(row, hour) = std::pair(i / 24, i % 24);
        }
        const auto press = [this](Qt::Key key, int times) {
            for (int i = 0; i < times; ++i)
                QTest::keyClick(&heat(), key);
        };
        press(Qt::Key_Home, 1);
        press(Qt::Key_Up, 7);
        press(Qt::Key_Down, row);
        press(Qt::Key_Right, hour);
        press(Qt::Key_Return, 1);
        QCOMPARE(int(test::exportedRows(*m_window).size()), heat().grid().values[std::size_t(row)][std::size_t(hour)]);
        filter().setPage(overviewId);
        press(Qt::Key_Return, 1);
        QVERIFY(filter().filter() == before);
        QCOMPARE(filter().state().page, overviewId);
    }

    void theMenuOfAMarkFiltersThePage()
    {
        const auto place = tallest();
        const int wanted = value(place.first, place.second);
        auto *menu = menuAt(*bars().viewport(), middleOf(place));
        choose(menu, "menu.only");
        QCOMPARE(filter().state().page, overviewId);
        QCOMPARE(int(test::exportedRows(*m_window).size()), wanted);
        m_window->refresh(*m_page);
        const std::pair<int, int> same{int(bars().bars().categories.size()) - 1, 0};
        choose(menuAt(*bars().viewport(), middleOf(same)), "menu.only");
        QCOMPARE(filter().text(), QStringLiteral("date:2026-10"));
    }

    void theMenuOfAMarkExcludesEachOfItsConditions()
    {
        const int all = int(test::exportedRows(*m_window).size());
        const auto place = tallest();
        const auto type = bars().bars().series.at(std::size_t(place.second)).name;
        choose(menuAt(*bars().viewport(), middleOf(place)), "menu.exclude.type");
        QCOMPARE(filter().state().page, overviewId);
        QCOMPARE(text::chipText(filter().state().chips.back()), QStringLiteral("not Type: ") + type);
        QVERIFY(int(test::exportedRows(*m_window).size()) < all);
    }

    void besideTheMarksTheMenuIsThatOfTheChart()
    {
        auto *menu = menuAt(*bars().viewport(), middleOf(tallest()));
        QVERIFY(menu != nullptr);
        QStringList names;
        for (const QAction *action : menu->actions())
            names += action->objectName();
        QVERIFY2(names.contains(QStringLiteral("chart.copypicture")), qPrintable(names.join(u' ')));
        menu->close();
    }
};

QTEST_MAIN(MarksTest)
#include "tst_pages_marks.moc"
