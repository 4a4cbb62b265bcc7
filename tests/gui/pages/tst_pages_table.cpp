// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/recordlines.h"
#include "ui/models/roles.h"
#include "ui/pages/columnchooser.h"
#include "ui/pages/copytext.h"
#include "ui/pages/elidingheader.h"
#include "ui/pages/recordtable.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>

#include <algorithm>

using namespace precedent;
using pages::RecordTable;

namespace {

const models::Formatting formatting{QLocale(QLocale::English, QLocale::UnitedStates), base::Zone(),
                                    test::endOfOctober().now};

void fill(RecordTable &table, const QStringList &lines)
{
    const auto snapshot = test::recordsFrom(lines);
    table.showRows(snapshot, test::allRows(*snapshot), formatting);
}

QStringList threeRecords()
{
    return {QStringLiteral("2026-10-01 08:00 | Ana | refund | approved +1m | 10 USD | Dana | late"),
            QStringLiteral("2026-10-02 08:00 | Ben | credit | denied +1m | 20 USD | Dana | never"),
            QStringLiteral("2026-10-03 08:00 | Cem | comp | pending")};
}

/// "amount desc, agent": an order in words.
QString sortText(const query::Sort &sort)
{
    QStringList keys;
    for (const query::SortKey &key : sort)
        keys.append(key.descending ? key.column + QStringLiteral(" desc") : key.column);
    return keys.join(QStringLiteral(", "));
}

query::Sort sortFrom(const QString &text)
{
    query::Sort sort;
    for (const QString &key : text.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        sort.push_back({key.section(u' ', 0, 0), key.endsWith(QStringLiteral(" desc"))});
    return sort;
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickOnAHeadingChangesTheOrder_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("extend");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *column, bool extend, const char *after) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(column) << extend
                                << QString::fromLatin1(after);
        };
        row("first click ascends", "", "amount", false, "amount");
        row("second click descends", "amount", "amount", false, "amount desc");
        row("third click ascends", "amount desc", "amount", false, "amount");
        row("another column replaces", "amount desc", "agent", false, "agent");
        row("shift adds a key", "amount desc", "agent", true, "amount desc, agent");
        row("shift turns its own key", "amount desc, agent", "agent", true, "amount desc, agent desc");
        row("without shift one key stays", "amount desc, agent", "agent", false, "agent desc");
    }
    void aClickOnAHeadingChangesTheOrder()
    {
        QFETCH(QString, before);
        QFETCH(QString, column);
        QFETCH(bool, extend);
        QTEST(sortText(pages::sortAfterClick(sortFrom(before), column, extend)), "after");
    }

    void theCurrentCellIsSeenWhileTheTableHasTheKeyboard()
    {
        RecordTable table(QStringLiteral("t"), QStringLiteral("Decisions"));
        table.resize(900, 300);
        fill(table, threeRecords());
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        table.setCurrentIndex(table.model()->index(1, 2));
        const auto cell = [&table](int column) {
            return table.viewport()->grab(table.visualRect(table.model()->index(1, column))).toImage();
        };
        const QImage current = cell(2);
        table.setCurrentIndex(table.model()->index(1, 3));
        QVERIFY2(cell(2) != current, "the frame has left the cell");
    }

    void headingClicksReachTheOwner()
    {
        RecordTable table(QStringLiteral("t"), QStringLiteral("Decisions"));
        fill(table, threeRecords());
        table.setSort(sortFrom(QStringLiteral("agent")));
        QSignalSpy chosen(&table, &RecordTable::sortChosen);
        Q_EMIT table.horizontalHeader()->sectionClicked(1);
        QCOMPARE(sortText(chosen.back().front().value<query::Sort>()), QStringLiteral("agent desc"));
    }

    void keysOpenAndToggle()
    {
        RecordTable table(QStringLiteral("t"), QStringLiteral("Decisions"));
        fill(table, threeRecords());
        QSignalSpy opened(&table, &RecordTable::opened);
        QSignalSpy toggled(&table, &RecordTable::detailsToggled);
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY2(opened.isEmpty(), "nothing is chosen yet");
        table.selectRow(1);
        QTest::keyClick(&table, Qt::Key_Return);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(table.currentRecord()->record.agent.name, QStringLiteral("Ben"));
    }

    void theCurrentRecordSurvivesARefreshWhileItIsThere()
    {
        RecordTable table(QStringLiteral("t"), QStringLiteral("Decisions"));
        const auto snapshot = test::recordsFrom(threeRecords());
        table.showRows(snapshot, {0, 1, 2}, formatting);
        table.selectRow(1);
        table.showRows(snapshot, {2, 1}, formatting);
        QCOMPARE(table.currentIndex().row(), 1);
        QCOMPARE(table.currentRecord()->record.agent.name, QStringLiteral("Ben"));
        table.showRows(snapshot, {0}, formatting);
        QVERIFY(!table.currentRecord());
        QVERIFY(table.selectedRows().empty());
    }

    void newerRecordsLeaveSelectionCellAndPlace()
    {
        QStringList lines;
        for (int i = 0; i < 80; ++i)
            lines.append(QStringLiteral("2026-10-02 08:%1 | Agent %2 | refund | pending")
                             .arg(i % 60, 2, 10, QLatin1Char('0'))
                             .arg(i));
        const auto before = test::recordsFrom(lines);
        const auto after =
            test::recordsFrom(lines + QStringList{QStringLiteral("2026-10-03 08:00 | New | comp | pending"),
                                                  QStringLiteral("2026-10-03 08:01 | New | comp | pending")});
        const auto newestFirst = [](const insight::Snapshot &snapshot) {
            auto rows = test::allRows(snapshot);
            std::reverse(rows.begin(), rows.end());
            return rows;
        };
        RecordTable table(QStringLiteral("t"), QStringLiteral("Decisions"));
        table.resize(700, 300);
        table.show();
        table.showRows(before, newestFirst(*before), formatting);
        const auto names = [&table](const insight::Snapshot &snapshot) {
            QStringList found;
            for (const insight::RowIndex row : table.selectedRows())
                found.append(snapshot.row(row).record.agent.name);
            found.sort();
            return found;
        };
        table.selectRow(20);
        table.selectionModel()->select(table.model()->index(24, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table.selectionModel()->setCurrentIndex(table.model()->index(24, 2), QItemSelectionModel::NoUpdate);
        table.scrollTo(table.model()->index(18, 0), QAbstractItemView::PositionAtTop);
        const QString top = table.records().record(table.rowAt(0)).record.agent.name;
        const QStringList selected = names(*before);
        const QString current = table.currentRecord()->record.agent.name;
        QCOMPARE(selected.size(), 2);
        table.showRows(after, newestFirst(*after), formatting);
        QCOMPARE(names(*after), selected);
        QCOMPARE(table.currentRecord()->record.agent.name, current);
        QCOMPARE(table.currentIndex().row(), 26);
        QCOMPARE(table.currentIndex().column(), 2);
        QCOMPARE(table.records().record(table.rowAt(0)).record.agent.name, top);
    }

    void draggedHeadingsAreTheColumnsOfTheTable()
    {
        RecordTable table(QStringLiteral("t"), QStringLiteral("Decisions"));
        table.setColumns({QStringLiteral("agent"), QStringLiteral("amount"), QStringLiteral("reason")});
        fill(table, threeRecords());
        table.selectRow(1);
        table.setColumnWidth(2, 77);
        table.horizontalHeader()->moveSection(2, 0);
        const QStringList moved{QStringLiteral("reason"), QStringLiteral("agent"), QStringLiteral("amount")};
        QTRY_COMPARE(table.records().columnNames(), moved);
        QCOMPARE(table.horizontalHeader()->visualIndex(0), 0);
        QCOMPARE(table.columnWidth(0), 77);
        pages::copySelection(table, true);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->text(),
                 QStringLiteral("Reason\tAgent\tAmount\nnever\tBen\t$20.00\n"));
    }

    void everyDecisionAndTypeIsReadWhole_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 500;
        QTest::newRow("usual") << 1100;
    }
    void everyDecisionAndTypeIsReadWhole()
    {
        QFETCH(int, width);
        RecordTable table(QStringLiteral("t"), QStringLiteral("Decisions"));
        table.resize(width, 300);
        table.show();
        fill(table,
             {QStringLiteral("2026-10-01 08:00 | Ana | off_policy_reply | withdrawn +1m | 10 USD | Dana | late")});
        for (const char *name : {"decision", "type"}) {
            if (width < 1000 && qstrcmp(name, "type") == 0)
                continue;
            const int column = int(table.records().columnNames().indexOf(QLatin1String(name)));
            const int wanted = static_cast<QAbstractItemView &>(table).sizeHintForColumn(column);
            QVERIFY2(table.columnWidth(column) >= wanted, qPrintable(QString::number(table.columnWidth(column))));
        }
    }

    void severalFlagsAreOneWordAndACount()
    {
        insight::SnapshotInput input;
        input.records.push_back(test::recordFrom(threeRecords().front(), 1));
        input.records.back().flags.set(std::size_t(domain::Flag::NoReason));
        input.records.back().flags.set(std::size_t(domain::Flag::Ambiguous));
        input.records.back().reason.clear();
        RecordTable table(QStringLiteral("t"), QStringLiteral("Decisions"));
        table.setColumns({QStringLiteral("flags")});
        table.showRows(insight::Snapshot::build(std::move(input)), {0}, formatting);
        const QModelIndex cell = table.model()->index(0, 0);
        QVERIFY2(cell.data().toString().endsWith(QStringLiteral(" +1")), qPrintable(cell.data().toString()));
        for (const int role : {int(Qt::AccessibleTextRole), int(Qt::ToolTipRole), int(models::CopyRole)})
            QVERIFY2(cell.data(role).toString().contains(u','), qPrintable(cell.data(role).toString()));
    }

    void columnsMoveByKeys()
    {
        auto *chooser = new pages::ColumnChooser({QStringLiteral("agent"), QStringLiteral("amount")}, nullptr);
        QSignalSpy chosen(chooser, &pages::ColumnChooser::columnsChosen);
        chooser->openAt({});
        auto *list = chooser->findChild<QListWidget *>(QStringLiteral("decisions.columns.list"));
        QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(chosen.back().front().toStringList(),
                 (QStringList{QStringLiteral("amount"), QStringLiteral("agent")}));
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(chosen.back().front().toStringList(),
                 (QStringList{QStringLiteral("agent"), QStringLiteral("amount")}));
        QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 2);
        delete chooser;
    }

    void copyingGivesTabsAndHtml()
    {
        RecordTable table(QStringLiteral("t"), QStringLiteral("Decisions"));
        table.setColumns({QStringLiteral("agent"), QStringLiteral("amount"), QStringLiteral("reason")});
        table.setSort(sortFrom(QStringLiteral("amount desc")));
        fill(table, threeRecords());
        table.selectAll();
        pages::copySelection(table, true);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(),
                 QStringLiteral("Agent\tAmount\tReason\nAna\t$10.00\tlate\nBen\t$20.00\tnever\nCem\t\t\n"));
        QVERIFY(data->html().contains(QStringLiteral("<tr><td>Ben</td><td>$20.00</td><td>never</td></tr>")));
    }

    void copiedTextIsGuardedAndQuoted_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("copied");
        QTest::newRow("formula") << QStringLiteral("=HYPERLINK(1)") << QStringLiteral("'=HYPERLINK(1)");
        QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("\"a\tb\"");
        QTest::newRow("lines and quotes") << QStringLiteral("a \"b\"\nc") << QStringLiteral("\"a \"\"b\"\"\nc\"");
        QTest::newRow("markup") << QStringLiteral("<b>x</b>") << QStringLiteral("<b>x</b>");
    }
    void copiedTextIsGuardedAndQuoted()
    {
        QFETCH(QString, reason);
        insight::SnapshotInput input;
        input.records.push_back(test::recordFrom(threeRecords().front(), 1));
        input.records.back().reason = reason;
        RecordTable table(QStringLiteral("t"), QStringLiteral("Decisions"));
        table.setColumns({QStringLiteral("reason")});
        table.showRows(insight::Snapshot::build(std::move(input)), {0}, formatting);
        table.selectAll();
        const auto data = pages::copiedCells(table.selectionModel()->selectedIndexes(), false);
        QTEST(data->text().chopped(1), "copied");
        QVERIFY(!data->html().contains(QStringLiteral("<b>")));
    }

    void aHeadingWithoutRoomEndsInDots()
    {
        pages::RecordTable table(QStringLiteral("table"), QStringLiteral("Table"));
        const auto *header = table.findChild<pages::ElidingHeader *>();
        QVERIFY(header != nullptr);
        const QString whole = table.model()->headerData(0, Qt::Horizontal).toString();
        table.setColumnWidth(0, 400);
        QCOMPARE(header->shownHeading(0), whole);
        table.setColumnWidth(0, 40);
        QVERIFY(header->shownHeading(0) != whole && header->shownHeading(0).endsWith(QChar(0x2026)));
    }

    void columnsAreChosenReorderedAndReset()
    {
        auto *chooser = new pages::ColumnChooser({QStringLiteral("agent"), QStringLiteral("amount")}, nullptr);
        QSignalSpy chosen(chooser, &pages::ColumnChooser::columnsChosen);
        auto *list = chooser->findChild<QListWidget *>(QStringLiteral("decisions.columns.list"));
        QVERIFY(list->count() > 30);
        list->item(2)->setCheckState(Qt::Checked);
        QCOMPARE(chosen.back().front().toStringList().size(), 3);
        list->item(2)->setCheckState(Qt::Unchecked);
        list->item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(chosen.back().front().toStringList(), QStringList(QStringLiteral("agent")));
        const auto reports = chosen.size();
        list->setCurrentRow(0);
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(chosen.size(), reports);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        chooser->findChild<QAbstractButton *>(QStringLiteral("decisions.columns.reset"))->click();
        QCOMPARE(chosen.back().front().toStringList().front(), QStringLiteral("requested_at"));
        delete chooser;
    }
};

QTEST_MAIN(TableTest)
#include "tst_pages_table.moc"
