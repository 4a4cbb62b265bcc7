// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

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

QTEST_MAIN(TestViews)
#include "tst_shell_views.moc"
