// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/savedviews.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace precedent;
using namespace precedent::shell;

namespace {

class BarePage : public Page
{
public:
    using Page::Page;
    void refresh() override { Q_EMIT dataShown(); }
    bool hasData() const override { return true; }
};

} // namespace

class TestViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void viewThatCouldNotBeOpenedIsNotSaved_data();
    void viewThatCouldNotBeOpenedIsNotSaved();
    void viewIsRenamedAndReplacedByWhatIsShown();
    void renamingOverAnotherViewIsUndoneWhole();
    void dialogSaysWhetherThePeriodMovesOn_data();
    void dialogSaysWhetherThePeriodMovesOn();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<workspace::Workspace> m_workspace;
    widgets::LinkGuard m_links;
    WindowSetup m_setup;
    std::unique_ptr<MainWindow> m_window;
};

void TestViews::init()
{
    auto opened = workspace::Workspace::open(m_folder.filePath(QStringLiteral("views.precedent")), {});
    QVERIFY(opened.ok());
    m_workspace = std::move(*opened);
    m_theme = std::make_unique<widgets::Theme>(*qApp);
    const auto id = QStringLiteral("decisions");
    m_setup = {};
    m_setup.pages.push_back(
        {id, id, [id](const PageContext &context, QWidget *parent) { return new BarePage(id, context, parent); }});
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_theme, m_links, m_setup);
    m_window->show();
}

void TestViews::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_theme.reset();
}

void TestViews::viewThatCouldNotBeOpenedIsNotSaved_data()
{
    QTest::addColumn<query::Filter>("filter");
    QTest::newRow("too long") << query::Filter().with(query::Key::Reason, {QString(2001, u'x')});
    const auto fresh = query::Filter().with(query::Key::Is, {QStringLiteral("new")});
    QTest::newRow("two of a kind") << query::allOf(fresh,
                                                   query::Filter().with(query::Key::Is, {QStringLiteral("decided")}));
}

void TestViews::viewThatCouldNotBeOpenedIsNotSaved()
{
    QFETCH(query::Filter, filter);
    m_window->filterState().setFilter(filter);
    m_window->findChild<QAction *>(QStringLiteral("action.saveview"))->trigger();
    auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("saveview"));
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Mine"));
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->accessibleName() == QLatin1String("Save view"))
            button->click();
    }
    QVERIFY(m_workspace->views().empty());
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("strip.view")) != nullptr ||
            m_window->findChild<QWidget *>(QStringLiteral("strip.query-too-long")) != nullptr);
}

void TestViews::viewIsRenamedAndReplacedByWhatIsShown()
{
    const query::SavedView view{QStringLiteral("Old"), QStringLiteral("type:refund"), {}, {}};
    QVERIFY(m_workspace->saveView(view).ok());
    auto *rail = m_window->findChild<NavigationRail *>();
    Q_EMIT rail->viewRenameRequested(QStringLiteral("Old"));
    auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("saveview"));
    QCOMPARE(dialog->findChild<QLineEdit *>()->text(), QStringLiteral("Old"));
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Newer"));
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->accessibleName() == QLatin1String("Rename view"))
            button->click();
    }
    QCOMPARE(viewNames(*m_workspace), QStringList(QStringLiteral("Newer")));
    m_window->filterState().setFilter(query::Filter().with(query::Key::Type, {QStringLiteral("credit")}));
    Q_EMIT rail->viewReplacementRequested(QStringLiteral("Newer"));
    QCOMPARE(m_workspace->views().front().query, QStringLiteral("type:credit"));
    m_window->findChild<QAction *>(QStringLiteral("action.undo"))->trigger();
    m_window->findChild<QAction *>(QStringLiteral("action.undo"))->trigger();
    QCOMPARE(m_workspace->views().size(), std::size_t(1));
    QCOMPARE(m_workspace->views().front(), view);
}

void TestViews::renamingOverAnotherViewIsUndoneWhole()
{
    const query::SavedView one{QStringLiteral("One"), QStringLiteral("type:refund"), {}, {}};
    const query::SavedView two{QStringLiteral("Two"), QStringLiteral("type:comp"), {}, {}};
    for (const auto &view : {one, two})
        QVERIFY(m_workspace->saveView(view).ok());
    const auto before = m_workspace->views();
    RenameViewCommand command(*m_workspace, one, two.name,
                              [](const base::Error &error) { QFAIL(qPrintable(error.code)); });
    command.redo();
    QCOMPARE(viewNamed(*m_workspace, two.name)->query, one.query);
    QVERIFY(!viewNamed(*m_workspace, one.name));
    command.undo();
    for (const auto &view : {one, two})
        QCOMPARE(viewNamed(*m_workspace, view.name), std::optional(view));
    QCOMPARE(m_workspace->views().size(), before.size());
    QVERIFY(m_workspace->removeView(two.name).ok() && m_workspace->removeView(one.name).ok());
}

void TestViews::dialogSaysWhetherThePeriodMovesOn_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("said");
    QTest::newRow("days") << QStringLiteral("2026-10") << QStringLiteral("Its period is fixed: 1 – 31 Oct 2026.");
    QTest::newRow("relative") << QStringLiteral("last-month") << QStringLiteral("Its period moves on: Last month.");
}

void TestViews::dialogSaysWhetherThePeriodMovesOn()
{
    QFETCH(QString, period);
    QFETCH(QString, said);
    m_window->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_window->filterState().setPeriod(period);
    m_window->findChild<QAction *>(QStringLiteral("action.saveview"))->trigger();
    auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("saveview"));
    const auto labels = dialog->findChildren<widgets::PlainLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&said](const auto *label) { return label->fullText().contains(said); }));
}

QTEST_MAIN(TestViews)
#include "tst_shell_views.moc"
