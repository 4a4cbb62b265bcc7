// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/samplewindow.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QTableView>

using namespace precedent;

/// The page Sources tells of the window's jobs.
class ActivityTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleWindow> m_window;
    std::unique_ptr<shell::Page> m_page;

    QTableView &table() { return *m_page->findChild<QTableView *>(QStringLiteral("sources.activity")); }
    QStringList row(int number)
    {
        QStringList cells;
        for (int column = 0; column < table().model()->columnCount(); ++column)
            cells += table().model()->index(number, column).data().toString();
        return cells;
    }
    void run(const QString &title, const shell::JobFunction &work)
    {
        QVERIFY(m_window->jobs.start(QStringLiteral("test"), title, work).ok());
        QVERIFY(QTest::qWaitFor([this] { return !m_window->jobs.isRunning(); }, 20'000));
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::SampleWindow>(100);
        QVERIFY(m_window->isOpen());
        m_window->jobs.setClock(m_window->workspace().ledger().clock());
        m_page = m_window->open(QStringLiteral("sources"));
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void withoutJobsItSaysWhatWillStandThere()
    {
        QVERIFY(!table().isVisible());
        QVERIFY(m_page->findChild<QWidget *>(QStringLiteral("sources.activity.none"))->isVisible());
        QVERIFY(!m_page->findChild<QAction *>(QStringLiteral("sources.activity.copy"))->isVisible());
    }

    void jobsStandThereWithWhatBecameOfThem()
    {
        run(QStringLiteral("Sync"), [](const base::CancelToken &, const shell::ReportProgress &report) {
            report({QStringLiteral("Reading messages"), 12, 40, {}});
            return base::Result<QString>(QStringLiteral("3 new messages."));
        });
        run(QStringLiteral("Verifying"), [](const base::CancelToken &, const shell::ReportProgress &) {
            return base::Result<QString>(base::makeError(base::ErrorKind::Network, "network-failed"));
        });
        QVERIFY(table().isVisible());
        QCOMPARE(row(1), (QStringList{QStringLiteral("Sync"), QStringLiteral("Done"), QStringLiteral("1 Nov 00:00"),
                                      row(1)[3], QStringLiteral("12 of 40"), QStringLiteral("3 new messages.")}));
        QVERIFY(!row(1)[3].isEmpty());
        QCOMPARE(row(0).mid(0, 2), (QStringList{QStringLiteral("Verifying"), QStringLiteral("Failed")}));
        QVERIFY(!row(0)[5].isEmpty());
        table().selectRow(0);
        m_page->findChild<QAction *>(QStringLiteral("sources.activity.copy"))->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("Job: Verifying\nState: Failed\n")), qPrintable(copied));
        QVERIFY2(copied.contains(QStringLiteral("Error code: network-failed")), qPrintable(copied));
        QCOMPARE(m_window->toasts, QStringList{QStringLiteral("Copied")});
    }

    void aRunningJobAndAStoppedOneAreTold()
    {
        const auto started = m_window->jobs.start(
            QStringLiteral("test"), QStringLiteral("Import"),
            [](const base::CancelToken &cancel, const shell::ReportProgress &) -> base::Result<QString> {
                while (!cancel.isCancelled())
                    QTest::qSleep(5);
                return base::makeError(base::ErrorKind::Interrupted, "interrupted");
            });
        QVERIFY(started.ok());
        QCOMPARE(row(0)[1], QStringLiteral("Running"));
        m_window->jobs.stop();
        QCOMPARE(row(0)[1], QStringLiteral("Stopping"));
        QVERIFY(QTest::qWaitFor([this] { return !m_window->jobs.isRunning(); }, 20'000));
        QCOMPARE(row(0)[1], QStringLiteral("Stopped"));
    }
};

QTEST_MAIN(ActivityTest)
#include "tst_pages_activity.moc"
