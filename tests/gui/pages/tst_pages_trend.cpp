// SPDX-License-Identifier: GPL-3.0-or-later
// The trend of the Overview by day, week or month.
#include "tests/gui/pages/samplewindow.h"
#include "ui/charts/stackedbarchart.h"
#include "ui/models/overview.h"
#include "ui/models/typetrend.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>

using namespace precedent;

class TrendTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;

    models::RefreshRequest request(const QString &date)
    {
        auto request = m_window->context().request();
        request.filter = query::Filter();
        if (!date.isEmpty())
            request.filter = request.filter.with(query::Key::Date, {date});
        return request;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<test::SampleWindow>(400);
        QVERIFY(m_window->isOpen());
    }
    void cleanupTestCase() { m_window.reset(); }

    void theStepFitsThePeriod_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("bars");
        QTest::newRow("all time") << QString() << int(models::Step::Month) << 12;
        QTest::newRow("a year") << QStringLiteral("2026") << int(models::Step::Month) << 12;
        QTest::newRow("the shortest month") << QStringLiteral("2026-02") << int(models::Step::Month) << 12;
        QTest::newRow("four weeks less a day")
            << QStringLiteral("2026-10-01..2026-10-27") << int(models::Step::Week) << 13;
        QTest::newRow("15 days") << QStringLiteral("2026-10-01..2026-10-15") << int(models::Step::Week) << 13;
        QTest::newRow("14 days") << QStringLiteral("2026-10-01..2026-10-14") << int(models::Step::Day) << 21;
        QTest::newRow("one day") << QStringLiteral("2026-10-01") << int(models::Step::Day) << 21;
    }
    void theStepFitsThePeriod()
    {
        QFETCH(QString, date);
        QFETCH(int, step);
        QFETCH(int, bars);
        const auto overview = models::makeOverview(request(date));
        QVERIFY(overview.ok());
        QCOMPARE(int(overview->step), step);
        QCOMPARE(int(overview->trend.size()), bars);
    }

    void eachBarHasTheRowsOfItsDays_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("weekStart");
        QTest::newRow("days") << int(models::Step::Day) << 1;
        QTest::newRow("weeks from Monday") << int(models::Step::Week) << 1;
        QTest::newRow("weeks from Sunday") << int(models::Step::Week) << 7;
        QTest::newRow("months") << int(models::Step::Month) << 1;
    }
    void eachBarHasTheRowsOfItsDays()
    {
        QFETCH(int, step);
        QFETCH(int, weekStart);
        auto asked = request(QStringLiteral("2026-10-05..2026-10-21"));
        asked.calendar.weekStart = weekStart;
        const auto trend = models::typeTrend(asked, models::Step(step));
        QVERIFY(trend.ok());
        int sum = 0;
        for (std::size_t i = 0; i < trend->size(); ++i) {
            const auto &bar = trend->at(i);
            const auto rows = asked.snapshot->select(models::withDates({}, {bar.first, bar.last}), asked.calendar);
            QVERIFY(rows.ok());
            QCOMPARE(bar.total(), int(rows->size()));
            QVERIFY(i == 0 || bar.first == trend->at(i - 1).last.addDays(1));
            if (models::Step(step) == models::Step::Week)
                QCOMPARE(bar.first.dayOfWeek(), weekStart);
            sum += bar.total();
        }
        QVERIFY(sum > 0);
        QVERIFY(trend->back().first <= QDate(2026, 10, 21) && trend->back().last >= QDate(2026, 10, 21));
    }

    void aChoiceIsShownAndKept()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        const auto open = [this, &settings] {
            auto context = m_window->context();
            context.settings = &settings;
            const auto entries = pages::allPages();
            std::unique_ptr<shell::Page> page(entries.front().make(context, nullptr));
            page->show();
            m_window->refresh(*page);
            return page;
        };
        const auto bars = [](const shell::Page &page) {
            return int(page.findChild<charts::StackedBarChart *>(QStringLiteral("overview.chart.types"))
                           ->bars()
                           .categories.size());
        };
        const auto page = open();
        QCOMPARE(page->objectName(), QStringLiteral("page.overview"));
        QCOMPARE(bars(*page), 12);
        page->findChild<QAction *>(QStringLiteral("action.step.week"))->trigger();
        QTRY_COMPARE(bars(*page), 13);
        QCOMPARE(page->findChild<QAction *>(QStringLiteral("action.steps"))->text(), QStringLiteral("Per week"));
        QCOMPARE(bars(*open()), 13);
    }
};

QTEST_MAIN(TrendTest)
#include "tst_pages_trend.moc"
