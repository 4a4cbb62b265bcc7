// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of policy against what a person counts from the CSV of the days before and after.
#include "query/parse.h"
#include "tests/gui/harness.h"
#include "tests/gui/pages/csvrows.h"
#include "tests/gui/pages/policyfixture.h"
#include "ui/charts/stackedbarchart.h"
#include "ui/pages/housecommands.h"
#include "ui/pages/policyeventdialog.h"
#include "ui/text/formats.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cmath>

using namespace precedent;
using test::CsvRow;

namespace {

template <typename Widget>
Widget *part(const QWidget &page, const char *name)
{
    return page.findChild<Widget *>(QLatin1String(name));
}

/// One side of a change, as it must read.
struct Side
{
    int count = 0;
    int approved = 0;
    int decided = 0;
    std::vector<qint64> times;

    [[nodiscard]] QString rate() const
    {
        if (decided < 5)
            return decided == 0 ? QStringLiteral("–") : QStringLiteral("%1 of %2").arg(approved).arg(decided);
        return QStringLiteral("%1 (n %2)").arg(text::percentText(double(approved) / decided, QLocale())).arg(decided);
    }
    [[nodiscard]] QString time()
    {
        if (times.size() < 5)
            return times.empty() ? QStringLiteral("–") : QStringLiteral("n %1").arg(times.size());
        std::sort(times.begin(), times.end());
        const auto rank = std::size_t(std::ceil(double(times.size()) * 0.5)) - 1;
        return QStringLiteral("%1 (n %2)").arg(text::durationText(times[rank])).arg(times.size());
    }
};

Side counted(const std::vector<CsvRow> &rows, QDate first, QDate last)
{
    Side side;
    for (const CsvRow &row : rows) {
        const QDate day = QDate::fromString(row[QStringLiteral("requested_date")], Qt::ISODate);
        if (day < first || day > last)
            continue;
        ++side.count;
        side.decided += test::isDecided(row) ? 1 : 0;
        side.approved += row[QStringLiteral("decision")] == QStringLiteral("approved") ? 1 : 0;
        const QString took = row[QStringLiteral("turnaround_seconds")];
        if (test::isDecided(row) && !took.isEmpty())
            side.times.push_back(took.toLongLong());
    }
    return side;
}

QString pair(const QString &before, const QString &after)
{
    return QStringLiteral("%1 → %2").arg(before, after);
}

} // namespace

class PolicyChangesTest : public QObject, protected test::PolicyFixture
{
    Q_OBJECT

    [[nodiscard]] workspace::HouseRules kept() { return workspace::houseRules(m_window->workspace().ledger()).value(); }
    [[nodiscard]] QStringList cells(int row) const
    {
        const auto *model = part<QTableView>(*m_page, "policy.changes")->model();
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts.append(model->index(row, column).data().toString());
        return texts;
    }
    [[nodiscard]] int shown() const { return part<QTableView>(*m_page, "policy.changes")->model()->rowCount(); }
    /// Enters a change as a person does, and waits for it to be shown.
    void note(QDate day, const QString &title, const QString &query)
    {
        part<QAction>(*m_page, "policy.action.addchange")->trigger();
        auto *dialog = m_page->findChild<pages::PolicyEventDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(test::unnamedFocusables(*dialog), QStringList());
        QVERIFY(!part<QPushButton>(*dialog, "policyevent.save")->isEnabled());
        part<QDateEdit>(*dialog, "policyevent.day")->setDate(day);
        part<QLineEdit>(*dialog, "policyevent.title")->setText(title);
        part<QLineEdit>(*dialog, "policyevent.query")->setText(query);
        const int before = shown();
        part<QPushButton>(*dialog, "policyevent.save")->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), before + 1, 20'000);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void init() { openPolicy(); }
    void cleanup() { closePolicy(); }

    void beforeAndAfterAreWhatIsCountedFromTheCsv_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("days");
        QTest::addRow("ninety days, every request") << QDate(2026, 6, 1) << QString() << 90;
        QTest::addRow("ninety days, one type") << QDate(2026, 7, 10) << QStringLiteral("type:refund") << 90;
        QTest::addRow("as far as it goes") << QDate(2026, 10, 12) << QStringLiteral("type:credit,refund") << 20;
        QTest::addRow("few cases") << QDate(2026, 10, 29) << QStringLiteral("type:refund") << 3;
        QTest::addRow("an amount") << QDate(2026, 8, 1) << QStringLiteral("amount:..60 currency:USD") << 90;
    }
    void beforeAndAfterAreWhatIsCountedFromTheCsv()
    {
        QFETCH(const QDate, day);
        QFETCH(const QString, query);
        QFETCH(const int, days);
        note(day, QStringLiteral("Fewer questions"), query);
        const QStringList told = cells(0);
        QCOMPARE(told[1], QStringLiteral("Fewer questions"));
        QCOMPARE(told[2], QString::number(days));
        m_window->filter->setFilter(query::parse(query).value());
        const auto rows = test::exportedRows(*m_window);
        Side before = counted(rows, day.addDays(-days), day.addDays(-1));
        Side after = counted(rows, day, day.addDays(days - 1));
        QVERIFY(before.count > 0);
        QCOMPARE(told[3], pair(QString::number(before.count), QString::number(after.count)));
        QCOMPARE(told[4], pair(before.rate(), after.rate()));
        QCOMPARE(told[5], pair(before.time(), after.time()));
    }

    void theFilterNarrowsTheFiguresAndHidesWhatCannotConcernIt()
    {
        note({2026, 8, 1}, QStringLiteral("Refunds"), QStringLiteral("type:refund"));
        m_window->filter->setClause(query::Key::Type, {QStringLiteral("credit")});
        m_window->refresh(*m_page);
        QCOMPARE(shown(), 0);
        m_window->filter->setFilter(query::parse(QStringLiteral("type:refund,credit currency:USD")).value());
        m_window->refresh(*m_page);
        QCOMPARE(shown(), 1);
        m_window->filter->setFilter(query::parse(QStringLiteral("type:refund currency:USD")).value());
        const auto rows = test::exportedRows(*m_window);
        const Side before = counted(rows, {2026, 5, 3}, {2026, 7, 31});
        const Side after = counted(rows, {2026, 8, 1}, {2026, 10, 29});
        QCOMPARE(cells(0)[3], pair(QString::number(before.count), QString::number(after.count)));
    }

    void aClickShowsTheRequestsOfBothSides()
    {
        note({2026, 8, 1}, QStringLiteral("Refunds"), QStringLiteral("type:refund"));
        const QStringList sides = cells(0)[3].split(QStringLiteral(" → "));
        auto *table = part<QTableView>(*m_page, "policy.changes");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 3)).center());
        QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
        QCOMPARE(int(test::exportedRows(*m_window).size()), sides[0].toInt() + sides[1].toInt());
    }

    void aChangeIsKeptEditedRemovedAndTakenBack()
    {
        note({2026, 9, 1}, QStringLiteral("First"), {});
        QCOMPARE(int(kept().policy.events.size()), 1);
        // Another opening of the file reads the same.
        const auto again = workspace::Workspace::open(m_window->workspace().ledger().path(),
                                                      {store::OpenMode::ReadOnly, base::systemClock(), true});
        QVERIFY(again.ok());
        QVERIFY(workspace::houseRules((*again)->ledger())->policy == kept().policy);
        m_window->undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 0, 20'000);
        QVERIFY(kept().policy.events.empty());
        m_window->undo.redo();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, 20'000);
        auto *table = part<QTableView>(*m_page, "policy.changes");
        Q_EMIT table->customContextMenuRequested(table->visualRect(table->model()->index(0, 1)).center());
        auto *menu = table->findChild<QMenu *>(QStringLiteral("policy.change.menu"));
        QVERIFY(menu != nullptr);
        menu->findChild<QAction *>(QStringLiteral("policy.change.remove"))->trigger();
        menu->close();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 0, 20'000);
        m_window->undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, 20'000);
    }

    void theMonthsOfTheOverviewAreMarked()
    {
        note({2026, 9, 16}, QStringLiteral("Refunds up to $60"), QStringLiteral("type:refund"));
        const auto overview = m_window->open(QStringLiteral("overview"));
        const auto *chart = part<charts::StackedBarChart>(*overview, "overview.chart.types");
        const charts::StackedBars &bars = chart->bars();
        QCOMPARE(int(bars.markers.size()), 1);
        const charts::BarMarker &marker = bars.markers.front();
        QCOMPARE(bars.categories[std::size_t(marker.category)].name, QStringLiteral("September 2026"));
        QCOMPARE(marker.share, 0.5);
        const QString sentence = QStringLiteral("Policy change on 16 Sep 2026: Refunds up to $60");
        QVERIFY(bars.describe(marker.category, -1, QLocale()).contains(sentence));
        QCOMPARE(bars.toGrid(QLocale()).rows[std::size_t(marker.category)].constLast(), sentence);
        const QRectF bar = chart->barArea(marker.category, -1);
        QVERIFY(std::abs(chart->markerLine(marker).x1() - bar.center().x()) < 1.5);
        m_window->filter->setClause(query::Key::Type, {QStringLiteral("credit")});
        m_window->refresh(*overview);
        QVERIFY(chart->bars().markers.empty());
    }

    void theThresholdIsNotedAsAChange()
    {
        part<QPushButton>(*m_page, "policy.note")->click();
        auto *dialog = m_page->findChild<pages::PolicyEventDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(part<QLineEdit>(*dialog, "policyevent.query")->text().contains(QStringLiteral("amount:")));
        part<QPushButton>(*dialog, "policyevent.save")->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 1, 20'000);
        QVERIFY(kept().policy.events.front().note.contains(QStringLiteral("Had been denied")));
    }
};

QTEST_MAIN(PolicyChangesTest)
#include "tst_pages_policychanges.moc"
