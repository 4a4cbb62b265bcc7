// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobcontroller.h"

#include <QtTest/QtTest>

#include <atomic>
#include <future>

using namespace precedent;
using namespace precedent::shell;

class TestJobController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jobRunsElsewhereAndReportsHere();
    void secondJobIsRefusedWhileOneRuns();
    void stopReachesTheJobOnce();
    void errorComesAsTheJobToldIt();
    void nextJobStartsUncancelled();
    void destructionStopsAndWaits();
};

namespace {

base::Result<QString> waitForStop(const base::CancelToken &cancel, const ReportProgress &)
{
    while (!cancel.isCancelled())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return base::makeError(base::ErrorKind::Interrupted, "interrupted");
}

} // namespace

void TestJobController::jobRunsElsewhereAndReportsHere()
{
    JobController jobs;
    const auto *here = QThread::currentThread();
    std::atomic<bool> ranElsewhere = false;
    QList<qint64> done;
    QString said;
    connect(&jobs, &JobController::progressed, this, [&](const JobProgress &progress) {
        QCOMPARE(QThread::currentThread(), here);
        done += progress.done;
    });
    connect(&jobs, &JobController::finished, this, [&](const QString &id, const base::Result<QString> &result) {
        said = id + QStringLiteral(": ") + *result;
    });
    QVERIFY(jobs.start(QStringLiteral("sync"), QStringLiteral("Syncing"),
                       [&](const base::CancelToken &, const ReportProgress &report) -> base::Result<QString> {
                           ranElsewhere = QThread::currentThread() != here;
                           for (int i = 1; i <= 3; ++i)
                               report({{}, i, {}, {}});
                           return QStringLiteral("3 pages");
                       })
                .ok());
    QVERIFY(jobs.isRunning());
    QTRY_COMPARE(said, QStringLiteral("sync: 3 pages"));
    QCOMPARE(done, (QList<qint64>{1, 2, 3}));
    QVERIFY(ranElsewhere);
    QVERIFY(!jobs.isRunning());
}

void TestJobController::secondJobIsRefusedWhileOneRuns()
{
    JobController jobs;
    QVERIFY(jobs.start(QStringLiteral("a"), QStringLiteral("First"), waitForStop).ok());
    const auto second = jobs.start(QStringLiteral("b"), QStringLiteral("Second"), waitForStop);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, QStringLiteral("job-running"));
    QCOMPARE(jobs.title(), QStringLiteral("First"));
}

void TestJobController::stopReachesTheJobOnce()
{
    JobController jobs;
    QSignalSpy stopping(&jobs, &JobController::stopping);
    QSignalSpy finished(&jobs, &JobController::finished);
    jobs.stop();
    QVERIFY(jobs.start(QStringLiteral("a"), QStringLiteral("First"), waitForStop).ok());
    jobs.stop();
    jobs.stop();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(stopping.size(), 1);
}

void TestJobController::errorComesAsTheJobToldIt()
{
    JobController jobs;
    QString code;
    connect(&jobs, &JobController::finished, this,
            [&](const QString &, const base::Result<QString> &result) { code = result.error().code; });
    QVERIFY(jobs.start(QStringLiteral("a"), {},
                       [](const base::CancelToken &, const ReportProgress &) -> base::Result<QString> {
                           return base::makeError(base::ErrorKind::Network, "slack-unreachable");
                       })
                .ok());
    QTRY_COMPARE(code, QStringLiteral("slack-unreachable"));
}

void TestJobController::nextJobStartsUncancelled()
{
    JobController jobs;
    QSignalSpy finished(&jobs, &JobController::finished);
    QVERIFY(jobs.start(QStringLiteral("a"), {}, waitForStop).ok());
    jobs.stop();
    QTRY_COMPARE(finished.size(), 1);
    std::atomic<bool> wasCancelled = true;
    QVERIFY(jobs.start(QStringLiteral("b"), {},
                       [&](const base::CancelToken &cancel, const ReportProgress &) -> base::Result<QString> {
                           wasCancelled = cancel.isCancelled();
                           return QString();
                       })
                .ok());
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(!wasCancelled);
}

void TestJobController::destructionStopsAndWaits()
{
    std::atomic<bool> ended = false;
    {
        JobController jobs;
        QVERIFY(jobs.start(QStringLiteral("a"), {},
                           [&](const base::CancelToken &cancel, const ReportProgress &report) {
                               auto result = waitForStop(cancel, report);
                               ended = true;
                               return result;
                           })
                    .ok());
    }
    QVERIFY(ended);
}

QTEST_MAIN(TestJobController)
#include "tst_shell_jobcontroller.moc"
