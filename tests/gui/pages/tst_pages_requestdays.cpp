// SPDX-License-Identifier: GPL-3.0-or-later
// Requests per day and per weekday of "Approvers and timing", against the CSV of the same filter.
#include "tests/gui/harness.h"
#include "tests/gui/pages/csvrows.h"
#include "tests/gui/pages/policyfixture.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/histogram.h"
#include "ui/charts/stackedbarchart.h"
#include "ui/models/approving.h"

#include <QtWidgets/QTabWidget>

#include <map>

using namespace precedent;
using test::CsvRow;

namespace {

QDate dayOf(const CsvRow &row)
{
    return QDate::fromString(row[QStringLiteral("requested_at")].left(10), Qt::ISODate);
}

template <typename Widget>
Widget *part(const QWidget &page, const char *name)
{
    return page.findChild<Widget *>(QLatin1String(name));
}

} // namespace

class RequestDaysTest : public QObject, protected test::PolicyFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openPolicy(1); }
    void cleanup() { closePolicy(); }

    void aWeekdayShowsItsRequests()
    {
        auto *chart = part<charts::HistogramChart>(*m_page, "policy.chart.weekdays");
        const int all = chart->histogram().bars.total(2);
        const int approved = chart->histogram().bars.series.front().values.at(2);
        Q_EMIT chart->activated(2, -1);
        QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
        QCOMPARE(int(test::exportedRows(*m_window).size()), all);
        m_window->filter->back();
        Q_EMIT chart->activated(2, 0);
        QCOMPARE(int(test::exportedRows(*m_window).size()), approved);
    }

    void daysAreThoseOfTheCsvAndShowTheirRequests()
    {
        auto *chart = part<charts::StackedBarChart>(*m_page, "policy.chart.days");
        QCOMPARE(chart->bars().categories.size(), std::size_t(62)); // the last ones of all time
        m_window->filter->setPeriod(QStringLiteral("2026-10"));
        m_window->refresh(*m_page);
        QCOMPARE(chart->bars().categories.size(), std::size_t(31));
        std::map<QDate, std::array<int, 3>> expected;
        for (const CsvRow &row : test::exportedRows(*m_window)) {
            const QString decision = row[QStringLiteral("decision")];
            const int series = decision == QStringLiteral("approved") ? 0
                               : decision == QStringLiteral("denied") ? 1
                                                                      : 2;
            ++expected[dayOf(row)][std::size_t(series)];
        }
        QVERIFY(expected.size() > 5);
        const auto *frame = qobject_cast<charts::ChartFrame *>(chart->parentWidget()->parentWidget());
        QVERIFY(frame != nullptr);
        int most = 0;
        for (int bar = 0; bar < 31; ++bar) {
            const auto &day = expected[QDate(2026, 10, 1).addDays(bar)];
            for (int series = 0; series < 3; ++series)
                QCOMPARE(chart->bars().series[std::size_t(series)].values[std::size_t(bar)], day[std::size_t(series)]);
            QCOMPARE(frame->grid().rows[std::size_t(bar)].mid(1, 3),
                     (QStringList{QString::number(day[0]), QString::number(day[1]), QString::number(day[2])}));
            most = day[0] > expected[QDate(2026, 10, 1).addDays(most)][0] ? bar : most;
        }
        const int approved = chart->bars().series.front().values[std::size_t(most)];
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        for (int step = 0; step < most; ++step)
            QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Up);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
        QCOMPARE(int(test::exportedRows(*m_window).size()), approved);
    }

    void daysThatWereNeverSyncedSaySo()
    {
        std::vector<models::DayOutcomes> days{
            {QDate(2026, 10, 1)}, {QDate(2026, 10, 2)}, {QDate(2026, 10, 3), {1, 0, 0}}};
        const base::Zone zone;
        models::markUncovered(days, {query::toRange({QDate(2026, 10, 1), QDate(2026, 10, 1)}, zone)}, zone);
        QCOMPARE((std::vector<bool>{days[0].isCovered, days[1].isCovered, days[2].isCovered}),
                 (std::vector<bool>{true, false, true}));
    }
};

QTEST_MAIN(RequestDaysTest)
#include "tst_pages_requestdays.moc"
