// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdesk.h"
#include "ui/help/helpview.h"
#include "ui/help/helpwindow.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QVBoxLayout>

using namespace precedent;
using namespace precedent::help;

namespace precedent::help {

/// Stands for the program's dialog of this name.
class PrivacyDialog : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;
};

} // namespace precedent::help

class TestHelpDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void f1OpensTheTopicOfThePage();
    void f1OpensTheTopicOfADialogThatBlocks();
    void f1OfAnotherWindowIsNotOurs();

private:
    widgets::LinkGuard m_links;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<HelpDesk> m_desk;
};

void TestHelpDesk::init()
{
    m_window = std::make_unique<QMainWindow>();
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("page.policy"));
    (new QVBoxLayout(page))->addWidget(new QLineEdit);
    m_window->setCentralWidget(page);
    m_desk = std::make_unique<HelpDesk>(*m_window, m_links);
    m_window->show();
}

void TestHelpDesk::cleanup()
{
    m_desk.reset();
    m_window.reset();
}

void TestHelpDesk::f1OpensTheTopicOfThePage()
{
    QTest::keyClick(m_window->centralWidget()->findChild<QLineEdit *>(), Qt::Key_F1);
    const auto *help = m_window->findChild<HelpWindow *>();
    QVERIFY(help != nullptr);
    QCOMPARE(help->currentTopic(), QStringLiteral("policy"));
    QTest::keyClick(help->findChild<HelpView *>(), Qt::Key_F1);
    QCOMPARE(help->currentTopic(), QStringLiteral("using-help"));
    QCOMPARE(m_window->findChildren<HelpWindow *>().size(), 1);
    m_desk->openForFocus();
    QCOMPARE(help->currentTopic(), QStringLiteral("policy"));
}

void TestHelpDesk::f1OpensTheTopicOfADialogThatBlocks()
{
    auto *dialog = new PrivacyDialog(m_window.get());
    auto *field = new QLineEdit(dialog);
    dialog->setWindowModality(Qt::ApplicationModal);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(field, Qt::Key_F1);
    auto *help = dialog->findChild<HelpWindow *>();
    QVERIFY2(help != nullptr, "a dialog that blocks the program owns the help that is read beside it");
    QCOMPARE(help->currentTopic(), QStringLiteral("privacy"));
}

void TestHelpDesk::f1OfAnotherWindowIsNotOurs()
{
    QLineEdit other;
    other.show();
    QTest::keyClick(&other, Qt::Key_F1);
    QVERIFY(m_window->findChild<HelpWindow *>() == nullptr);
}

QTEST_MAIN(TestHelpDesk)
#include "tst_help_desk.moc"
