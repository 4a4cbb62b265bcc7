// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of a large ledger before all its records are read.
#include "tests/gui/harness.h"
#include "tests/gui/pages/largeledger.h"
#include "ui/pages/filterheader.h"
#include "ui/pages/pagelist.h"
#include "ui/pages/recordtable.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/plainlabel.h"
#include "workspace/opening.h"
#include "workspace/preview.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolButton>

using namespace precedent;

class TestPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
    }
    void newestRowsStandThereBeforeAllAreRead();
    void nothingIsCountedOrOfferedBeforeAllAreRead();
    void allRowsFollow();
    void otherPagesShowTheNewestRowsToo();
    void smallLedgersShowNone();
    void ledgerThatCannotBeReadSaysSo();

private:
    /// Opens a window of that ledger and runs `look` as soon as its preview is shown, which is before the rest can be:
    /// that comes as a later event.
    void open(const QString &path, const QString &page, std::function<void()> look);
    [[nodiscard]] QString large() const { return m_folder.filePath(QStringLiteral("large.precedent")); }
    template <typename Part>
    [[nodiscard]] Part *part(const char *name) const
    {
        return m_window->findChild<Part *>(QLatin1String(name));
    }
    [[nodiscard]] pages::RecordTable *table() const { return part<pages::RecordTable>("decisions.table"); }
    [[nodiscard]] QWidget *hint() const { return part<QWidget>("decisions.reading"); }
    [[nodiscard]] QString textOf(const QWidget *widget) const
    {
        return widget->findChild<widgets::PlainLabel *>()->fullText();
    }
    [[nodiscard]] bool isWhole() const { return m_window->hasData(); }

    QTemporaryDir m_folder;
    widgets::LinkGuard m_links;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<shell::MainWindow> m_window;
    int m_looks = 0;
};

void TestPreview::initTestCase()
{
    m_theme = std::make_unique<widgets::Theme>(*qApp);
    QVERIFY(test::makeLedger(large(), workspace::worthAPreview).ok());
}

void TestPreview::open(const QString &path, const QString &page, std::function<void()> look)
{
    auto opened = workspace::Workspace::openInBackground(path, {});
    QVERIFY(opened.ok());
    m_workspace = *std::move(opened);
    shell::WindowSetup setup;
    setup.pages = pages::allPages();
    setup.start.page = page;
    setup.exportRows = [](const shell::PageContext &, QWidget *) {};
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, *m_theme, m_links, setup);
    m_looks = 0;
    connect(m_workspace.get(), &workspace::Workspace::previewed, m_window.get(), [this, look] {
        ++m_looks;
        look();
    });
    m_window->show();
}

void TestPreview::newestRowsStandThereBeforeAllAreRead()
{
    open(large(), QStringLiteral("decisions"), [this] {
        QVERIFY(!m_workspace->isLoaded());
        QVERIFY(m_workspace->snapshot()->size() == 0);
        QVERIFY(table()->isVisible());
        const auto &records = table()->records();
        QVERIFY(records.rowCount() >= 90 && records.rowCount() <= 100);
        QCOMPARE(records.record(0).record.requestedAt, *workspace::readOpening(*m_workspace).newestRequest);
        for (int row = 1; row < records.rowCount(); ++row)
            QVERIFY(records.record(row).record.root < records.record(row - 1).record.root);
        QVERIFY(!records.index(0, 0).data().toString().isEmpty());
        QVERIFY(hint()->isVisible());
        QVERIFY2(textOf(hint()).startsWith(QStringLiteral("Reading about 50,000 decision")),
                 qPrintable(textOf(hint())));
        QCOMPARE(table()->accessibleDescription(), textOf(hint()));
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_looks, 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(isWhole(), 20'000);
}

void TestPreview::nothingIsCountedOrOfferedBeforeAllAreRead()
{
    open(large(), QStringLiteral("decisions"), [this] {
        table()->selectAll();
        QVERIFY(part<widgets::PlainLabel>("status.counts")->fullText().isEmpty());
        QVERIFY(part<QWidget>("decisions.new")->isHidden());
        for (const auto *control : {"topbar.search", "topbar.period", "topbar.addfilter"})
            QVERIFY2(!part<QWidget>(control)->isEnabled(), control);
        QVERIFY(!table()->filterHeader().isEnabled());
        QVERIFY(!part<QAction>("action.export")->isEnabled());
        for (const auto *button : part<QWidget>("topbar")->findChildren<QToolButton *>())
            QVERIFY2(button->defaultAction() == nullptr || !button->isVisible(), qPrintable(button->text()));
        QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(QApplication::activePopupWidget() == nullptr);
        Q_EMIT table()->menuRequested({table()->records().record(0), QStringLiteral("agent")}, {});
        QVERIFY(QApplication::activePopupWidget() == nullptr);
        QCOMPARE(test::unnamedFocusables(*m_window), QStringList());
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_looks, 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(isWhole(), 20'000);
}

void TestPreview::allRowsFollow()
{
    open(large(), QStringLiteral("decisions"), [] {});
    QTRY_VERIFY_WITH_TIMEOUT(isWhole(), 20'000);
    QCOMPARE(m_looks, 1);
    QCOMPARE(std::size_t(table()->records().rowCount()), m_workspace->snapshot()->size());
    QVERIFY(m_workspace->snapshot()->size() >= std::size_t(workspace::worthAPreview) * 9 / 10);
    QVERIFY(hint()->isHidden());
    QVERIFY(table()->filterHeader().isEnabled());
    QVERIFY(part<QWidget>("topbar.search")->isEnabled());
    QVERIFY(part<QAction>("action.export")->isEnabled());
    QVERIFY(!part<widgets::PlainLabel>("status.counts")->fullText().isEmpty());
    QVERIFY(table()->accessibleDescription().isEmpty());
}

void TestPreview::otherPagesShowTheNewestRowsToo()
{
    open(large(), QStringLiteral("overview"), [this] {
        QVERIFY(table()->isVisible() && hint()->isVisible());
        QVERIFY(part<QWidget>("page.overview") == nullptr);
        m_window->filterState().setPage(QStringLiteral("agents"));
        QVERIFY(table()->isVisible());
    });
    QTRY_VERIFY_WITH_TIMEOUT(isWhole(), 20'000);
    QCOMPARE(m_looks, 1);
    QVERIFY(part<QWidget>("page.agents")->isVisible());
    QVERIFY(!table()->isVisible());
    m_window->filterState().setPage(QStringLiteral("decisions"));
    QTRY_VERIFY_WITH_TIMEOUT(isWhole(), 20'000);
    QCOMPARE(std::size_t(table()->records().rowCount()), m_workspace->snapshot()->size());
}

void TestPreview::smallLedgersShowNone()
{
    const auto small = m_folder.filePath(QStringLiteral("small.precedent"));
    QVERIFY(test::makeLedger(small, workspace::worthAPreview / 10).ok());
    open(small, QStringLiteral("decisions"), [] {});
    QVERIFY(part<QWidget>("waiting")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(isWhole(), 20'000);
    QCOMPARE(m_looks, 0);
    QVERIFY(hint()->isHidden());
}

void TestPreview::ledgerThatCannotBeReadSaysSo()
{
    const auto broken = m_folder.filePath(QStringLiteral("broken.precedent"));
    QVERIFY(QFile::copy(large(), broken));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // The page with the oldest records: a preview does not read it.
    constexpr qint64 pageBytes = 4096;
    const auto at = file.readAll().lastIndexOf("no-reason");
    QVERIFY(at > pageBytes);
    file.seek(at / pageBytes * pageBytes);
    file.write(QByteArray(pageBytes, '\xff'));
    file.close();
    open(broken, QStringLiteral("decisions"), [this] { QVERIFY(table()->isVisible()); });
    const auto isSaid = [this] {
        const auto *waiting = part<QWidget>("waiting");
        return waiting->isVisible() && textOf(waiting).contains(QStringLiteral("cannot be shown"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 20'000);
    QCOMPARE(m_looks, 1);
    QVERIFY(!table()->isVisible());
}

QTEST_MAIN(TestPreview)
#include "tst_pages_preview.moc"
