// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/stats.h"
#include "query/parse.h"
#include "tests/gui/harness.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/stackedbarchart.h"
#include "ui/models/overview.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/recordtable.h"
#include "ui/widgets/figurecard.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QTableView>

using namespace precedent;

namespace {

const QStringList &pageIds()
{
    static const QStringList ids{QStringLiteral("overview"), QStringLiteral("decisions"), QStringLiteral("agents"),
                                 QStringLiteral("policy"),   QStringLiteral("inbox"),     QStringLiteral("sources")};
    return ids;
}

template <typename Widget>
Widget *part(const QWidget &page, const char *name)
{
    return page.findChild<Widget *>(QLatin1String(name));
}

/// The rows that the filter of the window finds.
std::vector<insight::RowIndex> rowsOf(test::SampleWindow &window)
{
    auto rows = window.workspace().snapshot()->select(window.filter->filter(), window.workspace().calendar());
    return rows ? *rows : std::vector<insight::RowIndex>();
}

} // namespace

class SamplePagesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>();
        QVERIFY(m_window->isOpen());
    }

    void cleanup() { m_window.reset(); }

    void everyPageShowsTheSampleInBothThemes_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : pageIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void everyPageShowsTheSampleInBothThemes()
    {
        QFETCH(QString, id);
        QDir(QStringLiteral(PROJECT_BINARY_DIR)).mkpath(QStringLiteral("pictures"));
        QList<QImage> pictures;
        for (const auto appearance : {widgets::Appearance::Light, widgets::Appearance::Dark}) {
            m_window->theme().setAppearance(appearance);
            const auto page = m_window->open(id);
            QVERIFY2(page->findChild<QWidget *>(QStringLiteral("emptyState")) == nullptr, "there is something to show");
            pictures.append(page->grab().toImage());
            pictures.back().save(
                QStringLiteral(PROJECT_BINARY_DIR "/pictures/%1-%2.png").arg(id, widgets::toWord(appearance)));
        }
        QVERIFY(pictures.front() != pictures.back());
        QVERIFY2(qGray(pictures.front().pixel(4, 4)) > qGray(pictures.back().pixel(4, 4)), "dark is darker");
    }

    void everyPartHasANameAndPlainText_data() { everyPageShowsTheSampleInBothThemes_data(); }
    void everyPartHasANameAndPlainText()
    {
        QFETCH(QString, id);
        const auto page = m_window->open(id);
        QCOMPARE(test::unnamedFocusables(*page), QStringList());
        QCOMPARE(test::richLabels(*page), QStringList());
        QCOMPARE(page->objectName(), QStringLiteral("page.") + id);
        QVERIFY(!page->accessibleName().isEmpty());
    }

    void tablesKeepTheModelContractWhileTheFilterChanges_data() { everyPageShowsTheSampleInBothThemes_data(); }
    void tablesKeepTheModelContractWhileTheFilterChanges()
    {
        QFETCH(QString, id);
        const auto page = m_window->open(id);
        QList<QAbstractItemModelTester *> testers;
        for (auto *table : page->findChildren<QTableView *>()) {
            if (table->model() != nullptr) // a column that is not frozen at the moment shows none
                testers.append(new QAbstractItemModelTester(table->model(), page.get()));
        }
        QVERIFY(!testers.isEmpty());
        m_window->filter->setClause(query::Key::Type, {QStringLiteral("refund")});
        m_window->refresh(*page);
        m_window->filter->clear();
        m_window->filter->setPeriod({});
        m_window->refresh(*page);
    }

    void noDecisionForTheFilterSaysItAndClears_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : pageIds().first(4))
            QTest::newRow(qPrintable(id)) << id;
    }
    void noDecisionForTheFilterSaysItAndClears()
    {
        QFETCH(QString, id);
        m_window->filter->setClause(query::Key::Customer, {QStringLiteral("nobody-of-this-name")});
        const auto page = m_window->open(id);
        auto *state = part<QWidget>(*page, "emptyState");
        QVERIFY(state != nullptr);
        QVERIFY2(state->accessibleName().contains(QStringLiteral("filter")), qPrintable(state->accessibleName()));
        state->findChild<QAbstractButton *>()->click();
        QVERIFY(m_window->filter->state().chips.empty());
        m_window->refresh(*page);
        QVERIFY(!state->isVisible());
    }

    void whatIsFoundAtOtherTimesIsOffered()
    {
        m_window->filter->setClause(query::Key::Type, {QStringLiteral("refund")});
        m_window->filter->setPeriod(QStringLiteral("2020-01"));
        const auto page = m_window->open(QStringLiteral("decisions"));
        auto *state = part<QWidget>(*page, "emptyState");
        QVERIFY2(state->accessibleName().contains(QStringLiteral("period")), qPrintable(state->accessibleName()));
        state->findChild<QAbstractButton *>()->click();
        QCOMPARE(m_window->filter->state().chips.size(), std::size_t(1));
        QVERIFY(!rowsOf(*m_window).empty());
    }

    void figureCardsEqualTheFigures()
    {
        const auto page = m_window->open(QStringLiteral("overview"));
        const insight::Figures figures = insight::figures(*m_window->workspace().snapshot(), rowsOf(*m_window));
        const auto said = [&page](int card) {
            return part<widgets::FigureCard>(*page, qPrintable(QStringLiteral("overview.figure.%1").arg(card)))
                ->accessibleName();
        };
        QVERIFY2(said(0).contains(QLocale().toString(figures.count)), qPrintable(said(0)));
        QVERIFY2(said(1).contains(QLocale().toString(figures.approved)), qPrintable(said(1)));
        QVERIFY2(said(4).contains(QLocale().toString(figures.noReason)), qPrintable(said(4)));
    }

    void theNewestBarHoldsThePeriodsRowsAndAClickShowsThem()
    {
        const auto page = m_window->open(QStringLiteral("overview"));
        auto *chart = part<charts::StackedBarChart>(*page, "overview.chart.types");
        const int newest = int(chart->bars().categories.size()) - 1;
        QCOMPARE(chart->bars().total(newest), int(rowsOf(*m_window).size()));
        const int inBar = chart->bars().series.front().values.back();
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->barArea(newest, 0).center().toPoint());
        QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
        QCOMPARE(int(rowsOf(*m_window).size()), inBar);
        m_window->filter->back();
        QCOMPARE(m_window->filter->state().page, QStringLiteral("overview"));
    }

    void aCardShowsTheRowsOfItsFigureWhateverElseIsAsked_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a decision") << QStringLiteral("decision:denied,approved");
        QTest::newRow("a flag") << QStringLiteral("flag:no-reason,outlier-amount");
        QTest::newRow("a state") << QStringLiteral("is:new,reviewed");
    }
    void aCardShowsTheRowsOfItsFigureWhateverElseIsAsked()
    {
        QFETCH(QString, filter);
        const query::Filter asked = query::parse(QStringLiteral("date:2026-10 ") + filter).value();
        const auto page = m_window->open(QStringLiteral("overview"));
        const auto rowsAfter = [&](int card) {
            m_window->filter->setFilter(asked);
            Q_EMIT part<widgets::FigureCard>(*page, qPrintable(QStringLiteral("overview.figure.%1").arg(card)))
                ->activated();
            return int(rowsOf(*m_window).size());
        };
        m_window->filter->setFilter(asked);
        const auto snapshot = m_window->workspace().snapshot();
        const auto rows = rowsOf(*m_window);
        const insight::Figures figures = insight::figures(*snapshot, rows);
        const auto isSum = [&snapshot](insight::RowIndex row) {
            return snapshot->row(row).record.decision == domain::Decision::Approved && snapshot->row(row).record.amount;
        };
        QCOMPARE(rowsAfter(1), figures.approved);
        QCOMPARE(rowsAfter(2), figures.approved + figures.denied);
        QCOMPARE(rowsAfter(3), int(std::count_if(rows.begin(), rows.end(), isSum)));
        QCOMPARE(rowsAfter(4), figures.noReason);
    }

    void chartAndTableSayTheSameNumbers()
    {
        const auto page = m_window->open(QStringLiteral("overview"));
        for (const auto *frame : page->findChildren<charts::ChartFrame *>())
            QVERIFY(frame->grid().rows.size() >= 7);
        const auto *chart = part<charts::StackedBarChart>(*page, "overview.chart.types");
        const auto *frame = page->findChild<charts::ChartFrame *>();
        const models::Grid expected = chart->bars().toGrid(page->locale());
        QVERIFY(frame->grid() == expected || page->findChildren<charts::ChartFrame *>().back()->grid() == expected);
    }

    void aRecordThatNeedsALookOpensOnDecisions()
    {
        m_window->filter->setPeriod({});
        const auto overview = m_window->open(QStringLiteral("overview"));
        const auto decisions = m_window->open(QStringLiteral("decisions"));
        auto *flagged = part<QTableView>(*overview, "overview.flagged");
        QVERIFY(flagged->model()->rowCount() > 1);
        const QModelIndex second = flagged->model()->index(1, 0);
        const QString record = second.data(models::RecordIdRole).toString();
        QTest::mouseClick(flagged->viewport(), Qt::LeftButton, {}, flagged->visualRect(second).center());
        QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
        QCOMPARE(part<pages::RecordTable>(*decisions, "decisions.table")->currentRecord()->record.id.text(), record);
    }

    void allThatNeedsALookIsOneClickAway()
    {
        m_window->filter->clear();
        m_window->filter->setPeriod({});
        const auto overview = m_window->open(QStringLiteral("overview"));
        const auto counted = models::makeOverview(m_window->context().request());
        QVERIFY(counted.ok() && counted->flaggedCount > models::Overview::flaggedShown);
        overview->findChild<QAction *>(QStringLiteral("overview.action.flagged"))->trigger();
        QCOMPARE(m_window->filter->state().page, QStringLiteral("decisions"));
        QCOMPARE(int(rowsOf(*m_window).size()), counted->flaggedCount);
        m_window->filter->back();
    }

    void decisionsShowEveryRowNewestFirst()
    {
        const auto page = m_window->open(QStringLiteral("decisions"));
        const auto *table = part<pages::RecordTable>(*page, "decisions.table");
        QCOMPARE(table->records().rowCount(), int(rowsOf(*m_window).size()));
        QVERIFY(table->records().record(0).record.requestedAt > table->records().record(5).record.requestedAt);
    }

    void spaceHidesAndShowsTheDetails()
    {
        const auto page = m_window->open(QStringLiteral("decisions"));
        auto *table = part<pages::RecordTable>(*page, "decisions.table");
        auto *details = part<QWidget>(*page, "decisions.details");
        QVERIFY(details->isVisible());
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!details->isVisible());
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(details->isVisible());
    }

    void openInSlackLeavesThroughTheGuard()
    {
        const auto page = m_window->open(QStringLiteral("decisions"));
        const auto *table = part<pages::RecordTable>(*page, "decisions.table");
        const QString link = table->currentRecord()->permalink;
        QVERIFY(!link.isEmpty());
        page->recordActions().front()->trigger();
        QCOMPARE(m_window->opened, QStringList(link));
    }

    void aLinkThatIsRefusedIsSaid()
    {
        const auto page = m_window->open(QStringLiteral("decisions"));
        Q_EMIT page->findChild<pages::DetailsPane *>()->linkRequested(QStringLiteral("http://helpdesk.example/1"));
        QCOMPARE(m_window->opened, QStringList());
        QCOMPARE(m_window->toasts.size(), 1);
        QVERIFY2(m_window->toasts.front().contains(QStringLiteral("https")), qPrintable(m_window->toasts.front()));
    }

    void selectingRowsTellsTheStatusBar()
    {
        const auto page = m_window->open(QStringLiteral("decisions"));
        QSignalSpy told(page.get(), &shell::Page::selectionTextChanged);
        auto *table = part<pages::RecordTable>(*page, "decisions.table");
        table->selectAll();
        QVERIFY(told.back().front().toString().startsWith(
            QStringLiteral("%1 selected").arg(QLocale().toString(table->records().rowCount()))));
    }

    void anAgentsDecisionsAreThoseOfTheList()
    {
        const auto page = m_window->open(QStringLiteral("agents"));
        auto *list = part<QTableView>(*page, "agents.list");
        auto *decisions = part<pages::RecordTable>(*page, "agents.decisions");
        int all = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->selectRow(row);
            const int count = list->model()->index(row, 2).data().toString().toInt();
            QTRY_COMPARE(decisions->records().rowCount(), count);
            all += count;
        }
        QCOMPARE(all, int(rowsOf(*m_window).size()));
    }

    void agentsMoveByPeriod()
    {
        const auto page = m_window->open(QStringLiteral("agents"));
        part<QAction>(*page, "agents.action.previous")->trigger();
        QCOMPARE(m_window->filter->state().period, QStringLiteral("2026-09"));
        m_window->refresh(*page);
        part<QAction>(*page, "agents.action.next")->trigger();
        QCOMPARE(m_window->filter->state().period, QStringLiteral("2026-10"));
    }

    void theInboxListsWhatWasNotRead()
    {
        const auto page = m_window->open(QStringLiteral("inbox"));
        const auto *table = part<QTableView>(*page, "inbox.table");
        QCOMPARE(table->model()->rowCount(), int(m_window->workspace().unread().size()));
        QVERIFY(!page->usesFilter());
    }

    void sourcesListTheChannels()
    {
        const auto page = m_window->open(QStringLiteral("sources"));
        const auto *table = part<QTableView>(*page, "sources.table");
        QCOMPARE(table->model()->rowCount(), int(m_window->workspace().channels().size()));
        QVERIFY(table->model()->index(0, 0).data().toString().startsWith(u'#'));
    }
};

QTEST_MAIN(SamplePagesTest)
#include "tst_pages_sample.moc"
