// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's window by keyboard alone.
#include "app/gui/windowstart.h"
#include "ui/shell/markpicking.h"
#include "ui/widgets/searchfield.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace precedent;

class KeyboardTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<gui::WindowStart> m_start;

    shell::MainWindow &window() { return m_start->window(); }
    template <typename Part>
    Part *part(const char *name)
    {
        return window().findChild<Part *>(QLatin1String(name));
    }
    void press(Qt::Key key) { QTest::keyClick(window().focusWidget(), key); }

private Q_SLOTS:
    void init()
    {
        gui::GuiOptions options;
        options.isSample = true;
        options.page = QStringLiteral("decisions");
        options.query = QStringLiteral("type:refund");
        auto start = gui::WindowStart::make(options);
        QVERIFY(start.ok());
        m_start = *std::move(start);
        window().show();
        QVERIFY(QTest::qWaitFor([this] { return window().hasData(); }, 20'000));
    }
    void cleanup() { m_start.reset(); }

    void tabGoesFromRailToTopBarToPage()
    {
        part<QWidget>("rail.page.sources")->setFocus();
        const auto *table = part<QTableView>("decisions.table");
        QStringList way;
        while (way.size() < 30 && window().focusWidget() != table) {
            press(Qt::Key_Tab);
            const auto name = window().focusWidget()->objectName();
            if (name.startsWith(QLatin1String("topbar")) || window().focusWidget() == table)
                way += name;
        }
        QCOMPARE(way.join(u' '),
                 QStringLiteral("topbar.search topbar.period topbar.chips.0 topbar.addfilter decisions.table"));
    }

    void arrowDownGoesFromTheSearchToWhatItFound()
    {
        auto *search = part<widgets::SearchField>("topbar.search");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("500"));
        press(Qt::Key_Down);
        QCOMPARE(window().focusWidget(), part<QTableView>("decisions.table"));
        QCOMPARE(search->text(), QStringLiteral("500"));
    }

    void searchLeavesTheWindowItsKeys()
    {
        auto *search = part<widgets::SearchField>("topbar.search");
        search->setText(QStringLiteral("500"));
        const auto isTaken = [search](QKeySequence keys) {
            const auto key = keys[0];
            QKeyEvent override(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers());
            override.ignore();
            QCoreApplication::sendEvent(search, &override);
            return override.isAccepted();
        };
        const auto editing = QKeySequence::keyBindings(QKeySequence::Copy) +
                             QKeySequence::keyBindings(QKeySequence::Undo) +
                             QKeySequence::keyBindings(QKeySequence::Redo);
        int count = 0;
        for (const auto *action : window().findChildren<QAction *>()) {
            for (const auto &keys : action->shortcuts()) {
                const bool isOfText = keys[0].keyboardModifiers() == Qt::NoModifier || editing.contains(keys);
                QVERIFY2(isOfText || !isTaken(keys), qPrintable(keys.toString()));
                ++count;
            }
        }
        QVERIFY(count > 20);
        for (const char *keys : {"Ctrl+D", "Ctrl+E", "Ctrl+O", "Ctrl+U"})
            QVERIFY2(!isTaken(QKeySequence(QLatin1String(keys))), keys);
        QVERIFY(isTaken(QKeySequence::SelectAll));
        QVERIFY(isTaken(QKeySequence::Paste));
    }

    void escRemovesWhatWasFilteredLast()
    {
        auto &filter = window().filterState();
        filter.setClause(query::Key::Decision, {QStringLiteral("approved")});
        QVERIFY(QTest::qWaitFor([this] { return window().hasData(); }, 20'000));
        auto *search = part<widgets::SearchField>("topbar.search");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("damaged"));
        press(Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QCOMPARE(filter.text(), QStringLiteral("type:refund decision:approved"));
        press(Qt::Key_Escape);
        QCOMPARE(filter.text(), QStringLiteral("type:refund"));
        part<QTableView>("decisions.table")->setFocus();
        press(Qt::Key_Escape);
        QCOMPARE(filter.text(), QString());
        QVERIFY(!part<QAction>("action.removelast")->isEnabled());
        filter.back();
        part<QPlainTextEdit>("decisions.details.notes.text")->setFocus();
        press(Qt::Key_Escape);
        QCOMPARE(filter.text(), QStringLiteral("type:refund"));
    }

    void escTakesBackAMarkWithItsPeriod()
    {
        auto &filter = window().filterState();
        const query::Clause week{query::Key::Date, false, {QStringLiteral("2026-10-05..2026-10-11")}};
        shell::pickMark(filter, QStringLiteral("decisions"), {{week}, filter.filter().with(week.key, week.values)});
        part<QTableView>("decisions.table")->setFocus();
        press(Qt::Key_Escape);
        QCOMPARE(filter.text(), QStringLiteral("type:refund"));
        QCOMPARE(filter.state().period, QString());
    }

    void backAndForwardReturnToWhereOneWas()
    {
        auto *table = part<QTableView>("decisions.table");
        const auto chosen = [table] {
            QStringList texts;
            for (const auto &row : table->selectionModel()->selectedRows())
                texts += row.data().toString();
            texts.sort();
            return texts << table->currentIndex().siblingAtColumn(0).data().toString();
        };
        QVERIFY(table->model()->rowCount() > 60);
        table->selectRow(40);
        table->selectionModel()->select(table->model()->index(42, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
        const auto firstChosen = chosen();
        const int firstScroll = table->verticalScrollBar()->value();
        QCOMPARE(firstChosen.size(), 3);
        QVERIFY(firstScroll > 0);
        const auto isShown = [this] { return window().hasData(); };
        window().filterState().setClause(query::Key::Decision, {QStringLiteral("denied")});
        QVERIFY(QTest::qWaitFor(isShown, 20'000));
        table->selectRow(2);
        const auto secondChosen = chosen();
        part<QPushButton>("rail.page.overview")->click();
        QVERIFY(QTest::qWaitFor(isShown, 20'000));
        part<QAction>("action.back")->trigger();
        QVERIFY(QTest::qWaitFor(isShown, 20'000));
        QTRY_COMPARE(chosen(), secondChosen);
        part<QAction>("action.back")->trigger();
        QVERIFY(QTest::qWaitFor(isShown, 20'000));
        QTRY_COMPARE(chosen(), firstChosen);
        QTRY_COMPARE(table->verticalScrollBar()->value(), firstScroll);
        part<QAction>("action.forward")->trigger();
        QVERIFY(QTest::qWaitFor(isShown, 20'000));
        QTRY_COMPARE(chosen(), secondChosen);
        QCOMPARE(window().filterState().state().page, QStringLiteral("decisions"));
    }

    void backReturnsToTheAgentAndTheTab()
    {
        auto &filter = window().filterState();
        const auto isShown = [this] { return window().hasData(); };
        filter.clear();
        filter.setPage(QStringLiteral("agents"));
        QVERIFY(QTest::qWaitFor(isShown, 20'000));
        auto *agents = part<QTableView>("agents.list");
        const auto agent = [agents] { return agents->currentIndex().siblingAtColumn(0).data().toString(); };
        agents->selectRow(3);
        const auto first = agent();
        filter.setClause(query::Key::Decision, {QStringLiteral("approved")});
        QVERIFY(QTest::qWaitFor(isShown, 20'000));
        agents->selectRow(1);
        QVERIFY(agent() != first);
        filter.back();
        QVERIFY(QTest::qWaitFor(isShown, 20'000));
        QTRY_COMPARE(agent(), first);
        filter.setPage(QStringLiteral("policy"));
        QVERIFY(QTest::qWaitFor(isShown, 20'000));
        part<QTabWidget>("policy.tabs")->setCurrentIndex(1);
        filter.setPage(QStringLiteral("overview"));
        QVERIFY(QTest::qWaitFor(isShown, 20'000));
        filter.back();
        QTRY_COMPARE(part<QTabWidget>("policy.tabs")->currentIndex(), 1);
    }

    void enterPressesTheButtonInHand()
    {
        auto *page = part<QPushButton>("rail.page.policy");
        page->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(window().filterState().state().page, QStringLiteral("policy"));
    }

    void enterInADialogIsForTheButtonInHandElseForTheDefault()
    {
        QDialog dialog;
        auto *layout = new QVBoxLayout(&dialog);
        QPushButton other(QStringLiteral("Retention…"));
        QPushButton close(QStringLiteral("Close"));
        QToolButton tool;
        QLineEdit field;
        for (QWidget *each : std::initializer_list<QWidget *>{&other, &close, &tool, &field})
            layout->addWidget(each);
        other.setAutoDefault(false);
        close.setDefault(true);
        dialog.show();
        QSignalSpy otherClicked(&other, &QPushButton::clicked);
        QSignalSpy closeClicked(&close, &QPushButton::clicked);
        QSignalSpy toolClicked(&tool, &QToolButton::clicked);
        QTest::keyClick(&other, Qt::Key_Return);
        QTest::keyClick(&tool, Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClick(&other, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(otherClicked.size(), 1);
        QCOMPARE(toolClicked.size(), 1);
        QCOMPARE(closeClicked.size(), 0);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(closeClicked.size(), 1);
    }
};

QTEST_MAIN(KeyboardTest)
#include "tst_gui_keyboard.moc"
