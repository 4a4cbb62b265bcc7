// SPDX-License-Identifier: GPL-3.0-or-later
// A window of an own ledger is closed and opened again: it asks what it asked before, or opens with the view that was
// chosen for it.
#include "app/gui/windowstart.h"
#include "app/sampleledger.h"
#include "query/parse.h"
#include "workspace/visit.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace precedent;

class RestartTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::WindowStart> m_start;

    shell::MainWindow &window() { return m_start->window(); }
    const shell::ViewState &state() { return window().filterState().state(); }
    void open(const std::optional<QString> &query = {})
    {
        gui::GuiOptions options;
        options.ledger = m_folder->filePath(QStringLiteral("a.precedent"));
        options.query = query;
        auto start = gui::WindowStart::make(options);
        QVERIFY(start.ok());
        m_start = *std::move(start);
        window().show();
        QVERIFY(QTest::qWaitFor([this] { return window().hasData(); }, 20'000));
    }
    void openAgain(const std::optional<QString> &query = {})
    {
        window().close();
        m_start.reset();
        open(query);
    }
    void saveView(const QString &name)
    {
        window().findChild<QAction *>(QStringLiteral("action.saveview"))->trigger();
        writeName(name);
    }
    /// Into the dialog that was opened last.
    void writeName(const QString &name)
    {
        auto *field = window().findChildren<QLineEdit *>(QStringLiteral("saveview.name")).back();
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// Of the view's menu in the rail.
    QAction *chosenFromMenu(const QString &view, const char *entry)
    {
        auto *button = window().findChild<QWidget *>(QStringLiteral("rail.view.") + view);
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(4, 4), button->mapToGlobal(QPoint(4, 4)));
        QCoreApplication::sendEvent(button, &event);
        auto *menu = window().findChildren<QMenu *>(QStringLiteral("rail.view.menu")).back();
        menu->close();
        return menu->findChild<QAction *>(QLatin1String(entry));
    }
    void undo() { window().findChild<QAction *>(QStringLiteral("action.undo"))->trigger(); }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        {
            auto ledger = store::Ledger::open(m_folder->filePath(QStringLiteral("a.precedent")));
            QVERIFY(ledger.ok());
            sample::Options options;
            options.decisions = 60;
            QVERIFY(app::fillFromSample(**ledger, options).ok());
        }
        open();
    }
    void cleanup()
    {
        m_start.reset();
        QSettings().clear();
    }

    void periodChipsAndOrderAreThereAgain()
    {
        const query::Sort byAmount{{QStringLiteral("amount"), true}};
        window().filterState().setPage(QStringLiteral("decisions"));
        window().filterState().setPeriod({}); // all time
        window().filterState().setClause(query::Key::Type, {QStringLiteral("refund")});
        window().filterState().setSort(byAmount);
        QVERIFY(window().filterState().type(QStringLiteral("parcel")).ok());
        openAgain();
        QCOMPARE(state().page, QStringLiteral("decisions"));
        QCOMPARE(state().period, QString());
        QCOMPARE(window().filterState().text(), QStringLiteral("type:refund"));
        QCOMPARE(state().sort, byAmount);
        QVERIFY2(state().typed.isEmpty(), "words of another day would hide rows unseen");
        openAgain(QStringLiteral("decision:denied"));
        QCOMPARE(window().filterState().text(), QStringLiteral("decision:denied"));
    }

    void theUsualPeriodGoesOnWithTheCalendar()
    {
        const QString usual = state().period;
        QVERIFY(!usual.isEmpty());
        openAgain();
        QCOMPARE(state().period, usual);
        const auto reader = store::Ledger::open(m_start->ledgerPath()).value()->reader().value();
        QCOMPARE(workspace::lastQuestion(reader->settings().value())->query, QStringLiteral("date:this-month"));
    }

    void theOpeningViewIsOpened()
    {
        window().filterState().show(QStringLiteral("decisions"),
                                    query::parse(QStringLiteral("decision:denied")).value());
        saveView(QStringLiteral("No"));
        auto *opens = chosenFromMenu(QStringLiteral("No"), "rail.view.opening");
        QVERIFY(!opens->isChecked());
        opens->trigger();
        window().filterState().show(QStringLiteral("overview"), {});
        openAgain();
        QCOMPARE(state().page, QStringLiteral("decisions"));
        QCOMPARE(window().filterState().text(), QStringLiteral("decision:denied"));
        opens = chosenFromMenu(QStringLiteral("No"), "rail.view.opening");
        QVERIFY(opens->isChecked());
        opens->trigger();
        window().filterState().show(QStringLiteral("overview"), {});
        openAgain();
        QCOMPARE(state().page, QStringLiteral("overview"));
        QCOMPARE(window().filterState().text(), QString());
    }

    void theOpeningViewKeepsItsPartUnderAnotherName()
    {
        window().filterState().show(QStringLiteral("decisions"),
                                    query::parse(QStringLiteral("decision:denied")).value());
        saveView(QStringLiteral("No"));
        chosenFromMenu(QStringLiteral("No"), "rail.view.opening")->trigger();
        chosenFromMenu(QStringLiteral("No"), "rail.view.rename")->trigger();
        writeName(QStringLiteral("Denials"));
        QVERIFY(chosenFromMenu(QStringLiteral("Denials"), "rail.view.opening")->isChecked());
        undo();
        QVERIFY(chosenFromMenu(QStringLiteral("No"), "rail.view.opening")->isChecked());
        undo();
        QVERIFY(!chosenFromMenu(QStringLiteral("No"), "rail.view.opening")->isChecked());
    }
};

QTEST_MAIN(RestartTest)
#include "tst_gui_restart.moc"
