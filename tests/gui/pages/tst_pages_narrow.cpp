// SPDX-License-Identifier: GPL-3.0-or-later
// The pages in the smallest window that the design names: nothing is cut, nothing asks for more room than there is.
#include "tests/gui/pages/recordlines.h"
#include "tests/gui/pages/samplewindow.h"
#include "ui/models/recordcolumns.h"
#include "ui/models/roles.h"
#include "ui/pages/recordtable.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/foldinggrid.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

using namespace precedent;

namespace {

/// What windows of 1024 × 700, 1280 × 800 and 1440 × 900 leave to a page.
const QSize narrow(824, 560);
const QSize middle(1080, 680);
const QSize wide(1240, 780);

/// Columns that are narrower than a cell or heading in them, as "table column".
QStringList cutColumns(const QTableView &table)
{
    QStringList cut;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.model()->index(0, column).data(models::SparkRole).isValid())
            continue;
        const int wanted = std::max(static_cast<const QAbstractItemView &>(table).sizeHintForColumn(column),
                                    table.horizontalHeader()->sectionSizeHint(column));
        if (!table.isColumnHidden(column) && table.columnWidth(column) < wanted)
            cut.append(table.objectName() + u' ' + table.model()->headerData(column, Qt::Horizontal).toString());
    }
    return cut;
}

void addSizes()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("narrow") << narrow;
    QTest::newRow("middle") << middle;
    QTest::newRow("wide") << wide;
}

} // namespace

class NarrowPagesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;

private Q_SLOTS:
    void initTestCase()
    {
        QFont font = QApplication::font();
        font.setPixelSize(13);
        QApplication::setFont(font);
        m_window = std::make_unique<test::SampleWindow>(400);
        QVERIFY(m_window->isOpen());
    }
    void cleanupTestCase() { m_window.reset(); }

    void noPageAsksForMoreWidthThanThereIs_data()
    {
        QTest::addColumn<QString>("id");
        for (const shell::PageEntry &page : pages::allPages())
            QTest::newRow(qPrintable(page.id)) << page.id;
    }
    void noPageAsksForMoreWidthThanThereIs()
    {
        QFETCH(QString, id);
        const auto page = m_window->open(id, narrow);
        QVERIFY2(page->minimumSizeHint().width() <= narrow.width(),
                 qPrintable(QString::number(page->minimumSizeHint().width())));
        QVERIFY2(page->minimumSizeHint().height() <= narrow.height(),
                 qPrintable(QString::number(page->minimumSizeHint().height())));
    }

    void shortTablesCutNoFigure_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QSize>("size");
        for (const QSize &size : {narrow, wide}) {
            for (const auto &[id, table] :
                 {std::pair("agents", "agents.comparison"), {"sources", "sources.table"}, {"agents", "agents.list"}})
                QTest::addRow("%s at %d", table, size.width()) << id << table << size;
        }
    }
    void shortTablesCutNoFigure()
    {
        QFETCH(QString, id);
        QFETCH(QString, table);
        QFETCH(QSize, size);
        const auto page = m_window->open(id, size);
        const auto *view = page->findChild<QTableView *>(table);
        QTRY_COMPARE(cutColumns(*view), QStringList());
        QVERIFY(view->horizontalHeader()->length() <= view->viewport()->width());
    }

    void figuresAreWhole_data() { addSizes(); }
    void figuresAreWhole()
    {
        QFETCH(QSize, size);
        const auto page = m_window->open(QStringLiteral("overview"), size);
        for (auto *card : page->findChildren<widgets::FigureCard *>()) {
            card->setFigure(QStringLiteral("$1,208,041.45"), QStringLiteral("p90 31 min, n 146"));
            for (const auto *label : card->findChildren<widgets::PlainLabel *>()) {
                QVERIFY2(label->text() == label->fullText().simplified(), qPrintable(label->fullText()));
                QVERIFY2(label->wordWrap() || label->fontMetrics().horizontalAdvance(label->text()) <= label->width(),
                         qPrintable(label->text()));
            }
        }
    }

    void onlyTheWordsOfListsGiveWay_data() { addSizes(); }
    void onlyTheWordsOfListsGiveWay()
    {
        QFETCH(QSize, size);
        const auto page = m_window->open(QStringLiteral("overview"), size);
        const auto *flagged = page->findChild<QTableView *>(QStringLiteral("overview.flagged"));
        const auto *patterns = page->findChild<QTableView *>(QStringLiteral("overview.patterns"));
        const auto isWhole = [](const QTableView &table, const QStringList &words) {
            auto cut = cutColumns(table);
            cut.removeIf([&](const QString &column) { return words.contains(column.section(u' ', 1)); });
            return cut.isEmpty() && table.horizontalHeader()->length() <= table.viewport()->width();
        };
        QTRY_VERIFY(isWhole(*flagged, {QStringLiteral("Request")}));
        QTRY_VERIFY(isWhole(*patterns, {QStringLiteral("Pattern")}));
        // A pattern still says what it is about.
        QVERIFY(patterns->columnWidth(0) >= 200);
    }

    void cardsFoldBelowEachOther()
    {
        const auto page = m_window->open(QStringLiteral("overview"), wide);
        const auto *cards = page->findChild<widgets::FoldingGrid *>(QStringLiteral("overview.cards"));
        const auto *patterns = page->findChild<QTableView *>(QStringLiteral("overview.patterns"));
        QVERIFY(!cards->isFolded());
        QVERIFY(patterns->width() < cards->width() * 2 / 3);
        page->resize(narrow);
        QTRY_VERIFY(cards->isFolded());
        QTRY_VERIFY(patterns->width() > cards->width() * 2 / 3);
        QVERIFY(cutColumns(*patterns).size() <= 1);
        page->resize(wide);
        QTRY_VERIFY(!cards->isFolded());
    }

    void narrowDecisionsShowWhatDecides()
    {
        const auto page = m_window->open(QStringLiteral("decisions"), narrow);
        const auto *table = page->findChild<QTableView *>(QStringLiteral("decisions.table"));
        auto *details = page->findChild<QWidget *>(QStringLiteral("decisions.details"));
        QVERIFY(!details->isVisible());
        for (const char *name : {"Amount", "Decision", "Approver", "Reason"}) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (table->model()->headerData(column, Qt::Horizontal).toString() != QLatin1String(name))
                    continue;
                const int seen = table->viewport()->width() - table->columnViewportPosition(column);
                QVERIFY2(seen >= 60, qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(seen)));
            }
        }
        page->resize(wide);
        QTRY_VERIFY(details->isVisible());
        page->resize(narrow);
        QTRY_VERIFY(!details->isVisible());
        QTest::keyClick(page->findChild<QTableView *>(QStringLiteral("decisions.table")), Qt::Key_Return);
        QVERIFY(details->isVisible());
        page->resize(narrow + QSize(10, 0));
        QCoreApplication::processEvents();
        QVERIFY2(details->isVisible(), "somebody asked for them");
    }

    void aListIsAsHighAsItsRows()
    {
        const auto page = m_window->open(QStringLiteral("agents"), wide);
        auto *agents = page->findChild<QTableView *>(QStringLiteral("agents.list"));
        const auto *table = page->findChild<QTableView *>(QStringLiteral("agents.discussing"));
        const auto isFitting = [table] {
            const int rows = table->model()->rowCount();
            const int below = table->viewport()->height() - std::min(rows, 6) * 30;
            return rows == 0 ? !table->isVisible() : table->isVisible() && below >= 0 && below < 30;
        };
        int shortest = 100;
        for (int row = 0; row < agents->model()->rowCount(); ++row) {
            agents->selectRow(row);
            QTRY_VERIFY(page->hasData());
            QTRY_VERIFY2(isFitting(), qPrintable(QString::number(row)));
            shortest = std::min(shortest, table->model()->rowCount());
        }
        QVERIFY(shortest < 5);
    }

    void aMonthWithoutRequestsSaysSo()
    {
        m_window->filter->setPeriod(QStringLiteral("2026-11"));
        const auto page = m_window->open(QStringLiteral("agents"), wide);
        const auto *table = page->findChild<QTableView *>(QStringLiteral("agents.decisions"));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(!table->accessibleDescription().isEmpty());
        m_window->filter->setPeriod(QStringLiteral("2026-10"));
    }

    void decisionsOfAnAgentScrollNoWaySideways_data() { addSizes(); }
    void decisionsOfAnAgentScrollNoWaySideways()
    {
        QFETCH(QSize, size);
        const auto page = m_window->open(QStringLiteral("agents"), size);
        const auto *table = page->findChild<QTableView *>(QStringLiteral("agents.decisions"));
        QTRY_VERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
        const int flags = table->model()->columnCount() - 1;
        QCOMPARE(table->model()->headerData(flags, Qt::Horizontal).toString(), QStringLiteral("Flags"));
        QCOMPARE(table->isColumnHidden(flags), size == narrow);
        page->resize(wide);
        QTRY_VERIFY(!table->isColumnHidden(flags));
    }

    void whatTellsTheStoryOfADecisionHasRoom_data() { addSizes(); }
    void whatTellsTheStoryOfADecisionHasRoom()
    {
        QFETCH(QSize, size);
        const auto page = m_window->open(QStringLiteral("agents"), size);
        const auto *table = page->findChild<QTableView *>(QStringLiteral("agents.decisions"));
        QTRY_VERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
        for (const char *heading : {"Context", "Reason"}) {
            int column = 0;
            while (table->model()->headerData(column, Qt::Horizontal).toString() != QLatin1String(heading))
                ++column;
            QVERIFY2(table->columnWidth(column) >= (size == narrow ? 100 : 80),
                     qPrintable(QString::number(table->columnWidth(column))));
        }
    }

    void columnsShareTheRoomThatAWindowGains()
    {
        const auto page = m_window->open(QStringLiteral("decisions"), narrow);
        auto *table = page->findChild<QTableView *>(QStringLiteral("decisions.table"));
        const int context = 3;
        QCOMPARE(table->model()->headerData(context, Qt::Horizontal).toString(), QStringLiteral("Context"));
        const int before = table->columnWidth(context);
        page->resize(wide + QSize(500, 0));
        QTRY_VERIFY(table->columnWidth(context) > before + 100);
        page->resize(narrow);
        QTRY_COMPARE(table->columnWidth(context), before);
        table->horizontalHeader()->resizeSection(context, before + 30);
        page->resize(wide);
        QCoreApplication::processEvents();
        QCOMPARE(table->columnWidth(context), before + 30);
    }

    void everyTimeIsReadWholeAndSomeHeadings()
    {
        pages::RecordTable table(QStringLiteral("t"), QStringLiteral("Decisions"));
        table.setLocale(QLocale(QLocale::Japanese));
        table.resize(500, 300);
        table.show();
        const auto snapshot = test::recordsFrom({QStringLiteral("2026-12-28 23:58 | Ana | comp | pending")});
        table.showRows(snapshot, test::allRows(*snapshot), {table.locale(), base::Zone(), test::endOfOctober().now});
        const auto column = [&table](const char *name) {
            return int(table.records().columnNames().indexOf(QLatin1String(name)));
        };
        const int time = column("requested_at");
        QVERIFY(table.columnWidth(time) >= static_cast<QAbstractItemView &>(table).sizeHintForColumn(time));
        QFont heading = table.font();
        heading.setWeight(QFont::DemiBold);
        for (const char *name : {"approver", "reason"}) {
            const QString word = models::columnHeading(QLatin1String(name));
            QVERIFY2(table.columnWidth(column(name)) >= QFontMetrics(heading).horizontalAdvance(word) + 16, name);
        }
    }

    void decisionsShowTheReasonBesideTheDetails()
    {
        const auto page = m_window->open(QStringLiteral("decisions"), wide);
        const auto *table = page->findChild<QTableView *>(QStringLiteral("decisions.table"));
        const int last = table->model()->columnCount() - 1;
        QCOMPARE(table->model()->headerData(last, Qt::Horizontal).toString(), QStringLiteral("Reason"));
        QVERIFY2(table->viewport()->width() - table->columnViewportPosition(last) >= 60,
                 qPrintable(QString::number(table->columnViewportPosition(last))));
    }
};

QTEST_MAIN(NarrowPagesTest)
#include "tst_pages_narrow.moc"
