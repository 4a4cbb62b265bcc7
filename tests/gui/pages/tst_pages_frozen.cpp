// SPDX-License-Identifier: GPL-3.0-or-later
// The first column of a table of records stays while the others are scrolled sideways, from the left and the right.
#include "tests/gui/pages/recordlines.h"
#include "ui/models/roles.h"
#include "ui/pages/columnfield.h"
#include "ui/pages/filterheader.h"
#include "ui/pages/frozencolumn.h"
#include "ui/pages/recordtable.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

using namespace precedent;
using pages::RecordTable;

class FrozenTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordTable> m_table;

    [[nodiscard]] pages::FrozenColumn &frozen() { return *m_table->findChild<pages::FrozenColumn *>(); }
    [[nodiscard]] QScrollBar &bar() { return *m_table->horizontalScrollBar(); }
    [[nodiscard]] QRect cell(int column) { return m_table->visualRect(m_table->model()->index(0, column)); }

private Q_SLOTS:
    void cleanup() { m_table.reset(); }

    void theFirstColumnStays_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void theFirstColumnStays()
    {
        QFETCH(Qt::LayoutDirection, direction);
        open(direction);
        QVERIFY(frozen().isHidden());
        const QRect before = cell(0).translated(m_table->viewport()->pos());
        bar().setValue(bar().maximum() / 2);
        QVERIFY(frozen().isVisible());
        QVERIFY(cell(0).x() != before.x() - m_table->viewport()->x());
        const QRect now = frozen()
                              .visualRect(frozen().model()->index(0, 0))
                              .translated(frozen().viewport()->mapTo(m_table.get(), QPoint()));
        QCOMPARE(now.topLeft().y(), before.topLeft().y());
        QVERIFY2(qAbs(now.x() - before.x()) <= 1, qPrintable(QString::number(now.x())));
        QCOMPARE(now.height(), before.height());
        QCOMPARE(frozen().horizontalHeader()->height(), m_table->horizontalHeader()->height());
        bar().setValue(0);
        QVERIFY(frozen().isHidden());
    }

    void aCellIsScrolledToBesideIt_data() { theFirstColumnStays_data(); }
    void aCellIsScrolledToBesideIt()
    {
        QFETCH(Qt::LayoutDirection, direction);
        open(direction);
        bar().setValue(bar().maximum());
        for (int column = m_table->model()->columnCount() - 1; column > 0; --column) {
            m_table->setCurrentIndex(m_table->model()->index(0, column));
            if (frozen().isHidden())
                continue;
            const QRect covered = frozen().geometry().translated(-m_table->viewport()->pos());
            const bool isFree = direction == Qt::LeftToRight ? cell(column).left() >= covered.right()
                                                             : cell(column).right() <= covered.left() + 1;
            QVERIFY2(isFree, qPrintable(QString::number(column)));
        }
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        QCOMPARE(bar().value(), 0);
    }

    void itSelectsSortsAndOpensForTheTable()
    {
        open(Qt::LeftToRight);
        bar().setValue(bar().maximum());
        QSignalSpy opened(m_table.get(), &RecordTable::opened);
        QSignalSpy sorted(m_table.get(), &RecordTable::sortChosen);
        QSignalSpy menus(m_table.get(), &RecordTable::menuRequested);
        const QPoint third = frozen().visualRect(frozen().model()->index(2, 0)).center();
        QTest::mouseClick(frozen().viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(m_table->currentIndex().row(), 2);
        QCOMPARE(m_table->selectedRows().size(), std::size_t(1));
        QTest::mouseDClick(frozen().viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(opened.size(), 1);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, third, frozen().viewport()->mapToGlobal(third));
        QCoreApplication::sendEvent(frozen().viewport(), &menu);
        QCOMPARE(menus.size(), 1);
        QTest::mouseClick(frozen().horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(20, 10));
        QCOMPARE(sorted.size(), 1);
        QCOMPARE(sorted.constFirst().constFirst().value<query::Sort>().front().column,
                 m_table->records().columnNames().front());
    }

    void otherRowsAndColumnsAreFollowed()
    {
        open(Qt::LeftToRight);
        bar().setValue(bar().maximum());
        fill(3);
        QTRY_VERIFY(frozen().isVisible() == (bar().value() > 0));
        if (frozen().isVisible())
            QCOMPARE(frozen().model()->rowCount(), 3);
        m_table->setColumns({QStringLiteral("agent")});
        QTRY_VERIFY(frozen().isHidden());
    }

    void itsFieldStaysToo()
    {
        open(Qt::LeftToRight);
        m_table->filterHeader().showFields(true);
        QCoreApplication::processEvents();
        auto *field = m_table->filterHeader().field(m_table->records().columnNames().front());
        QVERIFY(field != nullptr);
        const QPoint before = field->pos();
        bar().setValue(bar().maximum());
        QCOMPARE(field->pos(), before);
        // The column beside it leaves the field free.
        const QPoint middle = field->mapTo(m_table.get(), field->rect().center());
        QCOMPARE(m_table->childAt(middle), static_cast<QWidget *>(field));
    }

private:
    void fill(int rows)
    {
        QStringList lines;
        for (int i = 0; i < rows; ++i)
            lines += QStringLiteral("2026-10-%1 08:00 | Ana | refund | approved +1m | 10 USD | Dana | late")
                         .arg(i + 1, 2, 10, QLatin1Char('0'));
        const auto snapshot = test::recordsFrom(lines);
        m_table->showRows(snapshot, test::allRows(*snapshot),
                          {QLocale(QLocale::English, QLocale::UnitedStates), base::Zone(), test::endOfOctober().now});
    }
    void open(Qt::LayoutDirection direction)
    {
        m_table = std::make_unique<RecordTable>(QStringLiteral("table"), QStringLiteral("Table"));
        m_table->setLayoutDirection(direction);
        m_table->resize(420, 300);
        m_table->setColumns({QStringLiteral("agent"), QStringLiteral("requested_at"), QStringLiteral("type"),
                             QStringLiteral("reason"), QStringLiteral("amount"), QStringLiteral("approver")});
        fill(8);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        for (int column = 0; column < m_table->model()->columnCount(); ++column)
            m_table->setColumnWidth(column, 160);
        QCoreApplication::processEvents();
        QVERIFY(bar().maximum() > 200);
    }
};

QTEST_MAIN(FrozenTest)
#include "tst_pages_frozen.moc"
