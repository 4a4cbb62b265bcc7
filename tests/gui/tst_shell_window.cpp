// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toast.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <future>

using namespace precedent;
using namespace precedent::shell;

namespace {

/// A page that counts what the window asks of it.
class CountingPage : public Page
{
public:
    CountingPage(const QString &id, const PageContext &context, QWidget *parent)
        : Page(id, context, parent), m_own(new QAction(QStringLiteral("Open in Slack"), this))
    {
        m_own->setObjectName(QStringLiteral("action.own.") + id);
    }
    QList<QAction *> pageActions() const override { return {m_own, context().exportAction}; }
    QList<QAction *> recordActions() const override
    {
        return objectName() == QLatin1String("page.decisions") ? QList<QAction *>{m_own} : QList<QAction *>();
    }
    bool usesFilter() const override { return objectName() != QLatin1String("page.inbox"); }
    void refresh() override
    {
        ++refreshes;
        Q_EMIT dataShown();
    }
    bool hasData() const override { return refreshes > 0; }

    int refreshes = 0;

private:
    QAction *m_own;
};

PageEntry entry(const QString &id)
{
    return {id, id,
            [id](const PageContext &context, QWidget *parent) { return new CountingPage(id, context, parent); }};
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pagesAreMadeWhenShownAndRefreshedWhenVisible();
    void shortcutsOpenPagesInTheirOrder();
    void backReturnsToThePageBefore();
    void everyShortcutIsClaimedOnce();
    void everythingThatTakesTheFocusHasAName();
    void noLabelReadsRichText();
    void menusHoldOnlyWhatHasABody();
    void decisionsMenuBelongsToThePage();
    void filterPartsFollowThePage();
    void exportAndSyncAreHandedThePagesContext();
    void jobShowsInTheStatusBarAndEndsInAStrip();
    void stoppedJobIsNoError();
    void hostileErrorTextIsShownPlain();
    void appearanceChangesLiveAndIsKept();
    void savedViewAppearsOpensAndIsUndone();
    void dataShownFollowsAFilter();
    void sampleIsSaid();

private:
    template <typename Part>
    Part *part(const QString &name)
    {
        return m_window->findChild<Part *>(name);
    }
    void trigger(const char *action) { part<QAction>(QStringLiteral("action.") + QLatin1String(action))->trigger(); }
    CountingPage *page(const QString &id)
    {
        return static_cast<CountingPage *>(part<Page>(QStringLiteral("page.") + id));
    }
    /// The texts of the strips that are shown, by id.
    QString strip(const QString &id);

    QTemporaryDir m_folder;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<workspace::Workspace> m_workspace;
    widgets::LinkGuard m_links;
    WindowSetup m_setup;
    QStringList m_calls;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::init()
{
    const auto path = m_folder.filePath(QLatin1String(QTest::currentTestFunction()) + QStringLiteral(".precedent"));
    auto opened = workspace::Workspace::open(path, {});
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().code + opened.error().detail));
    m_workspace = std::move(*opened);
    m_theme = std::make_unique<widgets::Theme>(*qApp);
    m_calls.clear();
    m_setup = {};
    for (const auto *id : {"overview", "decisions", "agents", "inbox"})
        m_setup.pages.push_back(entry(QString::fromLatin1(id)));
    m_setup.exportRows = [this](const PageContext &context, QWidget *) {
        m_calls += QStringLiteral("export ") + context.filter.text();
    };
    m_setup.sync = [this](const PageContext &, QWidget *) { m_calls += QStringLiteral("sync"); };
    m_setup.settings =
        std::make_shared<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_setup.isSample = qstrcmp(QTest::currentTestFunction(), "sampleIsSaid") == 0;
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_theme, m_links, m_setup);
    m_window->show();
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_theme.reset();
}

QString TestWindow::strip(const QString &id)
{
    const auto *strip = part<QWidget>(QStringLiteral("strip.") + id);
    return strip != nullptr ? strip->accessibleName() : QString();
}

void TestWindow::pagesAreMadeWhenShownAndRefreshedWhenVisible()
{
    QCOMPARE(page(QStringLiteral("overview"))->refreshes, 1);
    QVERIFY(page(QStringLiteral("agents")) == nullptr);
    m_window->filterState().setPage(QStringLiteral("agents"));
    QCOMPARE(page(QStringLiteral("agents"))->refreshes, 1);
    m_window->filterState().setPeriod(QStringLiteral("2026-09"));
    QCOMPARE(page(QStringLiteral("agents"))->refreshes, 2);
    QCOMPARE(page(QStringLiteral("overview"))->refreshes, 1);
    m_window->filterState().setPage(QStringLiteral("overview"));
    QCOMPARE(page(QStringLiteral("overview"))->refreshes, 2);
    m_window->filterState().setPage(QStringLiteral("agents"));
    QCOMPARE(page(QStringLiteral("agents"))->refreshes, 2);
}

void TestWindow::shortcutsOpenPagesInTheirOrder()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->filterState().state().page, QStringLiteral("agents"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->filterState().state().page, QStringLiteral("overview"));
    QVERIFY(part<QAbstractButton>(QStringLiteral("rail.page.overview"))->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("topbar.search"));
}

void TestWindow::backReturnsToThePageBefore()
{
    part<QAbstractButton>(QStringLiteral("rail.page.agents"))->click();
    QVERIFY(part<QAction>(QStringLiteral("action.back"))->isEnabled());
    trigger("back");
    QCOMPARE(m_window->filterState().state().page, QStringLiteral("overview"));
    QVERIFY(!part<QAction>(QStringLiteral("action.back"))->isEnabled());
    trigger("forward");
    QCOMPARE(m_window->filterState().state().page, QStringLiteral("agents"));
}

void TestWindow::everyShortcutIsClaimedOnce()
{
    QCOMPARE(test::sharedShortcuts(*m_window).join(u';'), QString());
}

void TestWindow::everythingThatTakesTheFocusHasAName()
{
    m_window->showStrip({QStringLiteral("x"), widgets::StripLevel::Info, QStringLiteral("Text"), {}});
    QVERIFY(m_workspace->saveView({QStringLiteral("Mine"), QStringLiteral("type:refund"), {}, {}}).ok());
    QCOMPARE(test::unnamedFocusables(*m_window), QStringList());
}

void TestWindow::noLabelReadsRichText()
{
    QVERIFY(!m_window->findChildren<QLabel *>().isEmpty());
    QCOMPARE(test::richLabels(*m_window), QStringList());
}

void TestWindow::menusHoldOnlyWhatHasABody()
{
    QStringList titles;
    for (const auto *action : m_window->menuBar()->actions()) {
        if (action->isVisible())
            titles += action->menu()->objectName();
        for (const auto *child : action->menu()->actions())
            QVERIFY2(child->isSeparator() || !child->text().isEmpty(), qPrintable(action->text()));
    }
    QCOMPARE(titles, QStringList({QStringLiteral("menu.file"), QStringLiteral("menu.edit"), QStringLiteral("menu.view"),
                                  QStringLiteral("menu.sync"), QStringLiteral("menu.help")}));
}

void TestWindow::decisionsMenuBelongsToThePage()
{
    auto *menu = part<QMenu>(QStringLiteral("menu.decisions"));
    m_window->filterState().setPage(QStringLiteral("decisions"));
    QVERIFY(menu->menuAction()->isVisible());
    QCOMPARE(menu->actions().size(), 1);
    m_window->filterState().setPage(QStringLiteral("overview"));
    QVERIFY(!menu->menuAction()->isVisible());
}

void TestWindow::filterPartsFollowThePage()
{
    m_window->filterState().setPage(QStringLiteral("inbox"));
    QVERIFY(!part<QLineEdit>(QStringLiteral("topbar.search"))->isEnabled());
    Q_EMIT m_window->findChild<NavigationRail *>()->channelChosen(QStringLiteral("approvals"));
    QVERIFY2(m_window->filterState().state().chips.empty(), "what cannot be taken back here");
    m_window->filterState().setPage(QStringLiteral("overview"));
    QVERIFY(part<QLineEdit>(QStringLiteral("topbar.search"))->isEnabled());
}

void TestWindow::exportAndSyncAreHandedThePagesContext()
{
    m_window->filterState().setClause(query::Key::Type, {QStringLiteral("comp")});
    trigger("export");
    trigger("sync");
    QCOMPARE(m_calls, QStringList({QStringLiteral("export type:comp"), QStringLiteral("sync")}));
}

void TestWindow::jobShowsInTheStatusBarAndEndsInAStrip()
{
    std::promise<void> gate;
    const auto opened = gate.get_future().share();
    QVERIFY(m_window->jobs()
                .start(QStringLiteral("sync"), QStringLiteral("Syncing"),
                       [opened](const base::CancelToken &, const ReportProgress &report) -> base::Result<QString> {
                           report({QStringLiteral("history"), 5, 10, {}});
                           opened.wait();
                           return QStringLiteral("12 new messages.");
                       })
                .ok());
    const auto *right = part<widgets::PlainLabel>(QStringLiteral("status.job"));
    QTRY_COMPARE(right->fullText(), QStringLiteral("Syncing · history · 5 of 10"));
    QVERIFY(!part<QAction>(QStringLiteral("action.sync"))->isEnabled());
    QVERIFY(part<QAction>(QStringLiteral("action.stop"))->isEnabled());
    gate.set_value();
    QTRY_COMPARE(strip(QStringLiteral("sync")), QStringLiteral("Done: 12 new messages."));
    QVERIFY(part<QAction>(QStringLiteral("action.sync"))->isEnabled());
    QVERIFY(part<QToolButton>(QStringLiteral("status.stop"))->isHidden());
}

void TestWindow::stoppedJobIsNoError()
{
    QVERIFY(m_window->jobs()
                .start(QStringLiteral("export"), QStringLiteral("Exporting"),
                       [](const base::CancelToken &cancel, const ReportProgress &) -> base::Result<QString> {
                           while (!cancel.isCancelled())
                               QThread::msleep(1);
                           return base::makeError(base::ErrorKind::Interrupted, "stopped-in-a-test");
                       })
                .ok());
    part<QToolButton>(QStringLiteral("status.stop"))->click();
    QTRY_VERIFY(strip(QStringLiteral("export")).startsWith(QStringLiteral("Note: ")));
}

void TestWindow::hostileErrorTextIsShownPlain()
{
    for (const auto &[name, text] : test::hostileTexts())
        m_window->showStrip({name, widgets::StripLevel::Error, text, {}});
    QVERIFY(!m_window->grab().isNull());
    QCOMPARE(test::richLabels(*m_window), QStringList());
}

void TestWindow::appearanceChangesLiveAndIsKept()
{
    trigger("appearance.dark");
    QVERIFY(widgets::paletteFor(m_window->palette()).isDark);
    QCOMPARE(m_setup.settings->value(QStringLiteral("window/appearance")).toString(), QStringLiteral("dark"));
    trigger("appearance.light");
    QVERIFY(!widgets::paletteFor(m_window->palette()).isDark);
}

void TestWindow::savedViewAppearsOpensAndIsUndone()
{
    m_window->filterState().setClause(query::Key::Type, {QStringLiteral("comp")});
    trigger("saveview");
    auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("saveview"));
    QCOMPARE(test::unnamedFocusables(*dialog), QStringList());
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral(" Comps & co "));
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->accessibleName() == QLatin1String("Save view"))
            button->click();
    }
    QCOMPARE(m_workspace->views().size(), std::size_t(1));
    m_window->filterState().clear();
    part<QAbstractButton>(QStringLiteral("rail.view.Comps & co"))->click();
    QCOMPARE(m_window->filterState().text(), QStringLiteral("type:comp"));
    QCOMPARE(m_window->filterState().state().page, QStringLiteral("decisions"));
    m_window->showStrip({QStringLiteral("said"), widgets::StripLevel::Ok, QStringLiteral("In force."), {}});
    m_window->showStrip({QStringLiteral("file"),
                         widgets::StripLevel::Ok,
                         QStringLiteral("Written."),
                         {{QStringLiteral("Open"), [] {}}}});
    trigger("undo");
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("strip.said")) == nullptr);
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("strip.file")) != nullptr);
    QVERIFY(part<widgets::Toast>(QStringLiteral("toast"))->accessibleName().startsWith(QStringLiteral("Undone: ")));
    QVERIFY(m_workspace->views().empty());
    trigger("redo");
    QCOMPARE(m_workspace->views().front().name, QStringLiteral("Comps & co"));
}

void TestWindow::dataShownFollowsAFilter()
{
    QTRY_VERIFY(m_window->hasData());
    QSignalSpy shown(m_window.get(), &MainWindow::dataShown);
    m_window->filterState().setPeriod(QStringLiteral("2026-09"));
    QVERIFY(!m_window->hasData());
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(m_window->hasData());
    QCOMPARE(part<widgets::PlainLabel>(QStringLiteral("status.counts"))->fullText(),
             QStringLiteral("0 decision(s) · 0 in view"));
}

void TestWindow::sampleIsSaid()
{
    QVERIFY(strip(QStringLiteral("sample")).contains(QStringLiteral("fictional")));
}

QTEST_MAIN(TestWindow)
#include "tst_shell_window.moc"
