// SPDX-License-Identifier: GPL-3.0-or-later
// How the sample's window is looked at: panes, text size, full screen, the command palette, and names that are hidden.
#include "app/gui/windowstart.h"
#include "app/sampleledger.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/pseudonyms.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace precedent;

class ViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<gui::WindowStart> m_start;
    workspace::Workspace *m_workspace = nullptr; ///< of the window

    shell::MainWindow &window() { return m_start->window(); }
    template <typename Part>
    Part *part(const char *name)
    {
        return window().findChild<Part *>(QLatin1String(name));
    }
    void trigger(const char *action)
    {
        auto *found = part<QAction>((QByteArray("action.") + action).constData());
        QVERIFY2(found != nullptr && found->isEnabled(), action);
        found->trigger();
    }
    void waitForData()
    {
        QVERIFY(QTest::qWaitFor([this] { return window().hasData(); }, 20'000));
    }
    QString focused() { return window().focusWidget()->objectName(); }
    shell::CommandPalette *palette()
    {
        trigger("palette");
        for (auto *opened : window().findChildren<shell::CommandPalette *>()) {
            if (opened->isVisible() && QTest::qWaitForWindowExposed(opened))
                return opened;
        }
        qFatal("no palette");
    }
    /// What the window says anywhere: labels, buttons, fields, tables, tool tips.
    QStringList said()
    {
        QStringList texts;
        for (const auto *widget : window().findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&window()))
                continue;
            texts += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
            if (const auto *label = qobject_cast<const widgets::PlainLabel *>(widget))
                texts += label->fullText();
            if (const auto *field = qobject_cast<const QLineEdit *>(widget))
                texts += field->text();
            if (widget->property("text").isValid())
                texts += widget->property("text").toString();
            const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            const auto *model = view != nullptr && view->isVisibleTo(&window()) ? view->model() : nullptr;
            for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    texts += model->index(row, column).data().toString();
                    texts += model->index(row, column).data(Qt::ToolTipRole).toString();
                }
            }
        }
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        gui::GuiOptions options;
        options.isSample = true;
        options.page = QStringLiteral("decisions");
        options.query = QStringLiteral("type:refund");
        options.size = QSize(1440, 900);
        auto opened = app::openSampleWorkspace().value();
        m_workspace = opened.get();
        auto start = gui::WindowStart::make(options, {}, std::move(opened));
        QVERIFY(start.ok());
        m_start = *std::move(start);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        waitForData();
    }
    void cleanup() { m_start.reset(); }

    void f6GoesThroughThePanesAndBack()
    {
        auto *table = part<QTableView>("decisions.table");
        table->setFocus();
        QStringList way;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(window().focusWidget(), Qt::Key_F6);
            way += focused();
        }
        QVERIFY2(way.contains(QLatin1String("topbar.search")), qPrintable(way.join(u' ')));
        QVERIFY2(!way.filter(QStringLiteral("rail.")).isEmpty(), qPrintable(way.join(u' ')));
        QVERIFY2(way.contains(QLatin1String("decisions.table")), qPrintable(way.join(u' ')));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F6);
        const auto next = focused();
        QVERIFY(next != QLatin1String("decisions.table"));
        QTest::keyClick(window().focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(focused(), QStringLiteral("decisions.table"));
    }

    void aPaneIsEnteredWhereItWasLeft()
    {
        part<QWidget>("topbar.period")->setFocus();
        QTest::keyClick(window().focusWidget(), Qt::Key_F6);
        QVERIFY(!focused().startsWith(QLatin1String("topbar")));
        QTest::keyClick(window().focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(focused(), QStringLiteral("topbar.period"));
    }

    void textGrowsAndShrinksWithinBounds()
    {
        const auto before = QApplication::font().pointSizeF();
        trigger("text.larger");
        QVERIFY(QApplication::font().pointSizeF() > before);
        QVERIFY(part<QTableView>("decisions.table")->fontInfo().pointSizeF() > before);
        trigger("text.usual");
        QCOMPARE(QApplication::font().pointSizeF(), before);
        // Without a window, which takes its time to be laid out anew.
        m_start.reset();
        widgets::Theme theme(*qApp);
        theme.setTextSize(900);
        QCOMPARE(qRound(QApplication::font().pointSizeF() / before * 100), 200);
        theme.setTextSize(1);
        QCOMPARE(qRound(QApplication::font().pointSizeF() / before * 100), 80);
    }

    void f11FillsTheScreenAndBack()
    {
        auto *action = part<QAction>("action.fullscreen");
        QTest::keyClick(&window(), Qt::Key_F11);
        QTRY_VERIFY(window().isFullScreen() && action->isChecked());
        QTest::keyClick(&window(), Qt::Key_F11);
        QTRY_VERIFY(!window().isFullScreen() && !action->isChecked());
    }

    void thePaletteFindsCommandsPagesViewsAndAgents_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("where");
        QTest::newRow("a command of a menu") << "evidence"
                                             << "Evidence package…"
                                             << "File";
        QTest::newRow("words in any order") << "pdf report"
                                            << "Report as PDF…"
                                            << "File";
        QTest::newRow("its menu") << "appearance dark"
                                  << "Dark"
                                  << "View · Appearance";
        QTest::newRow("a page") << "poli"
                                << "Policy"
                                << "View";
        QTest::newRow("a command of the page") << "columns"
                                               << "Columns"
                                               << "Decisions";
    }
    void thePaletteFindsCommandsPagesViewsAndAgents()
    {
        QFETCH(QString, words);
        auto *opened = palette();
        QTest::keyClicks(opened->focusWidget(), words);
        const auto *list = opened->findChild<QTableView *>();
        QTEST(list->currentIndex().siblingAtColumn(0).data().toString(), "title");
        QTEST(list->currentIndex().siblingAtColumn(1).data().toString(), "where");
        const auto description = opened->focusWidget()->accessibleDescription();
        QVERIFY2(description.startsWith(list->currentIndex().siblingAtColumn(0).data().toString()),
                 qPrintable(description));
        QTest::keyClick(opened->focusWidget(), Qt::Key_Escape);
        QVERIFY(!opened->isVisible());
    }

    void thePaletteDoesWhatIsChosenByKeys()
    {
        auto *opened = palette();
        QTest::keyClicks(opened->focusWidget(), QStringLiteral("agents"));
        QTest::keyClick(opened->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(window().filterState().state().page, QStringLiteral("agents"));
        waitForData();
        auto *agents = part<QTableView>("agents.list");
        const QString last = agents->model()->index(agents->model()->rowCount() - 1, 0).data().toString();
        QVERIFY(agents->currentIndex().siblingAtColumn(0).data().toString() != last);
        opened = palette();
        QTest::keyClicks(opened->focusWidget(), last);
        QTest::keyClick(opened->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(agents->currentIndex().siblingAtColumn(0).data().toString(), last);
        // Arrows choose another one.
        opened = palette();
        const auto *list = opened->findChild<QTableView *>();
        QTest::keyClick(opened->focusWidget(), Qt::Key_Down);
        QTest::keyClick(opened->focusWidget(), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 2);
        QTest::keyClick(opened->focusWidget(), Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClicks(opened->focusWidget(), QStringLiteral("qqqq"));
        QVERIFY(opened->focusWidget()->accessibleDescription().startsWith(QLatin1String("Nothing")));
        QTest::keyClick(opened->focusWidget(), Qt::Key_Return);
        QVERIFY(opened->isVisible());
        opened->close();
    }

    void hiddenNamesAreNowhereInTheWindow()
    {
        auto &workspace = *m_workspace;
        QStringList names;
        const auto reader = workspace.ledger().reader().value();
        const auto people = reader->people().value();
        for (const auto &person : people) {
            if (!person.isBot)
                names += {person.name, person.realName, person.email};
        }
        const auto records = reader->records().value();
        for (const auto &record : records)
            names += record.customer;
        names.removeAll({});
        names.removeDuplicates();
        const auto shown = [&] {
            const auto texts = said().join(u'\n');
            for (const auto &name : names) {
                const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(name)),
                                              QRegularExpression::UseUnicodePropertiesOption);
                if (texts.contains(word))
                    return name;
            }
            return QString();
        };
        window().filterState().setClause(query::Key::Agent, {records.front().agent.name});
        waitForData();
        QVERIFY(!shown().isEmpty());
        trigger("pseudonyms");
        QTRY_VERIFY(workspace.pseudonyms() != nullptr);
        QVERIFY(!part<QAction>("action.evidence")->isEnabled());
        const auto agent = window().filterState().filter().find(query::Key::Agent)->values.value(0);
        QVERIFY2(agent.startsWith(QLatin1String("Agent ")), qPrintable(agent));
        for (const char *page : {"overview", "decisions", "agents", "sources", "policy"}) {
            window().filterState().setPage(QLatin1String(page));
            waitForData();
            if (qstrcmp(page, "decisions") == 0)
                part<QTableView>("decisions.table")->selectRow(0);
            QTRY_COMPARE(shown(), QString());
        }
        trigger("pseudonyms");
        QTRY_VERIFY(workspace.pseudonyms() == nullptr);
        QCOMPARE(window().filterState().filter().find(query::Key::Agent)->values.value(0), records.front().agent.name);
    }

    void theChosenAgentStaysUnderTheNumber()
    {
        window().filterState().setPage(QStringLiteral("agents"));
        waitForData();
        const auto chosen = [this] {
            return part<QTableView>("agents.list")->currentIndex().siblingAtColumn(0).data().toString();
        };
        const QString name = chosen();
        part<QCheckBox>("agents.pseudonyms")->click();
        QVERIFY(part<QAction>("action.pseudonyms")->isChecked());
        QTRY_VERIFY(chosen().startsWith(QLatin1String("Agent ")));
        const QString number = chosen();
        QCOMPARE(part<widgets::PlainLabel>("agents.name")->fullText(), number);
        window().filterState().setPeriod(QStringLiteral("2026-08"));
        waitForData();
        QCOMPARE(chosen(), number);
        part<QCheckBox>("agents.pseudonyms")->click();
        QTRY_COMPARE(chosen(), name);
    }
};

QTEST_MAIN(ViewTest)
#include "tst_gui_view.moc"
