// SPDX-License-Identifier: GPL-3.0-or-later
// The window of a ledger whose records are still being read.
#include "app/sampleledger.h"
#include "ui/pages/pagelist.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/opening.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace precedent;

class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void waitsUntilTheRecordsAreRead();
    void pageAndFilterChosenWhileWaitingAreShown();
    void actionsThatNeedRecordsWaitToo();
    void ledgerThatCannotBeReadSaysSo();

private:
    void open(const QString &path);
    [[nodiscard]] QWidget *waiting() const { return m_window->findChild<QWidget *>(QStringLiteral("waiting")); }
    [[nodiscard]] QString waitingText() const
    {
        QStringList texts;
        for (const auto *label : waiting()->findChildren<widgets::PlainLabel *>())
            texts += label->fullText();
        return texts.join(u' ');
    }
    [[nodiscard]] bool isOffered(const char *action) const
    {
        return m_window->findChild<QAction *>(QStringLiteral("action.") + QLatin1String(action))->isEnabled();
    }

    QTemporaryDir m_folder;
    widgets::LinkGuard m_links;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestOpening::initTestCase()
{
    auto ledger = store::Ledger::open(m_folder.filePath(QStringLiteral("sample.precedent")));
    QVERIFY(ledger.ok());
    sample::Options options;
    options.decisions = 60;
    QVERIFY(app::fillFromSample(**ledger, options).ok());
}

void TestOpening::init()
{
    m_theme = std::make_unique<widgets::Theme>(*qApp);
    open(m_folder.filePath(QStringLiteral("sample.precedent")));
}

void TestOpening::open(const QString &path)
{
    m_window.reset();
    auto opened = workspace::Workspace::openInBackground(path, {});
    QVERIFY(opened.ok());
    m_workspace = *std::move(opened);
    shell::WindowSetup setup;
    setup.pages = pages::allPages();
    setup.start.page = QStringLiteral("decisions");
    setup.exportRows = [](const shell::PageContext &, QWidget *) {};
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, *m_theme, m_links, setup);
    m_window->show();
}

// The loader's answer comes as an event, so nothing can be loaded before a test lets events run.
void TestOpening::waitsUntilTheRecordsAreRead()
{
    QVERIFY(!m_workspace->isLoaded());
    QVERIFY(waiting() != nullptr && waiting()->isVisible());
    QVERIFY(!m_window->hasData());
    const auto newestRequest = workspace::readOpening(*m_workspace).newestRequest;
    QVERIFY(newestRequest.has_value());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hasData(), 20'000);
    QVERIFY(!waiting()->isVisible());
    QVERIFY(m_workspace->snapshot()->size() >= 60);
    const auto newest =
        m_workspace->snapshot()->row(static_cast<insight::RowIndex>(m_workspace->snapshot()->size() - 1));
    QCOMPARE(*newestRequest, newest.record.requestedAt);
}

void TestOpening::pageAndFilterChosenWhileWaitingAreShown()
{
    m_window->filterState().setPage(QStringLiteral("agents"));
    m_window->filterState().setPeriod(QStringLiteral("2026-10"));
    QVERIFY(!m_workspace->isLoaded());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hasData(), 20'000);
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("page.agents"))->isVisible());
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("page.decisions")) == nullptr);
    QCOMPARE(m_window->filterState().state().period, QStringLiteral("2026-10"));
}

void TestOpening::actionsThatNeedRecordsWaitToo()
{
    for (const auto *action : {"saveview", "export"})
        QVERIFY2(!isOffered(action), action);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hasData(), 20'000);
    for (const auto *action : {"saveview", "export"})
        QVERIFY2(isOffered(action), action);
}

void TestOpening::ledgerThatCannotBeReadSaysSo()
{
    m_window.reset();
    m_workspace.reset();
    const auto broken = m_folder.filePath(QStringLiteral("broken.precedent"));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("sample.precedent")), broken));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // A page that only records stand on: nothing reads it before the records are.
    constexpr qint64 pageBytes = 4096;
    const auto at = file.readAll().lastIndexOf("no-reason");
    QVERIFY(at > pageBytes);
    file.seek(at / pageBytes * pageBytes);
    file.write(QByteArray(pageBytes, '\xff'));
    file.close();
    open(broken);
    QTRY_VERIFY_WITH_TIMEOUT(waitingText().contains(QStringLiteral("cannot be shown")), 20'000);
    QVERIFY(!m_window->hasData());
    QVERIFY2(waitingText().contains(QStringLiteral("damaged")), qPrintable(waitingText()));
}

QTEST_MAIN(TestOpening)
#include "tst_pages_opening.moc"
