// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/harness.h"
#include "ui/models/refresher.h"

#include <QtTest/QtTest>

#include <atomic>
#include <future>

using namespace precedent;
using namespace precedent::models;

class TestRefresher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void selectRowsAnswersFilterAndOrder_data();
    void selectRowsAnswersFilterAndOrder();
    void selectRowsPassesAnErrorOn();
    void onlyTheNewestAnswerArrives();
    void answerArrivesOnTheOwnersThreadWithItsRequest();
    void nothingArrivesAfterTheRefresherIsGone();
    void poolForgetsWaitingTasksAtItsEnd();
};

namespace {

std::shared_ptr<const insight::Snapshot> threeRecords()
{
    return test::snapshotOf(QStringLiteral("2026-10-01 09:00 | Sara | refund | approved | 60.00 USD\n"
                                           "2026-10-02 09:00 | Tom | credit | denied | 500.00 USD\n"
                                           "2026-10-03 09:00 | Sara | comp | pending | 20.00 USD\n"));
}

RefreshRequest requestFor(const query::Clause &clause, const query::Sort &sort = {})
{
    return {threeRecords(), {{clause}, {}}, sort, test::calendar()};
}

} // namespace

void TestRefresher::selectRowsAnswersFilterAndOrder_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("rows");
    QTest::newRow("request order") << QStringLiteral("sara") << QString() << QStringLiteral("0 2");
    QTest::newRow("by amount") << QStringLiteral("sara") << QStringLiteral("amount") << QStringLiteral("2 0");
    QTest::newRow("nobody") << QStringLiteral("nobody") << QString() << QString();
}

void TestRefresher::selectRowsAnswersFilterAndOrder()
{
    QFETCH(QString, agent);
    QFETCH(QString, column);
    QFETCH(QString, rows);
    const auto sort = column.isEmpty() ? query::Sort() : query::Sort{{column, false}};
    const auto selected = selectRows(requestFor({query::Key::Agent, false, {agent}}, sort));
    QVERIFY(selected.ok());
    QStringList numbers;
    for (const auto row : *selected)
        numbers += QString::number(row);
    QCOMPARE(numbers.join(u' '), rows);
}

void TestRefresher::selectRowsPassesAnErrorOn()
{
    const auto selected = selectRows(
        requestFor({query::Key::Type, false, {QStringLiteral("refund")}}, {{QStringLiteral("no_such_column"), false}}));
    QVERIFY(!selected.ok());
    QCOMPARE(selected.error().code, QStringLiteral("unknown-column"));
}

void TestRefresher::onlyTheNewestAnswerArrives()
{
    WorkerPool pool(2);
    QObject owner;
    std::promise<void> gate;
    const auto opened = gate.get_future().share();
    QStringList delivered;
    Refresher<QString> refresher(
        pool, &owner,
        [opened](const RefreshRequest &request) -> base::Result<QString> {
            if (request.sort.size() == 1)
                opened.wait();
            return QString::number(request.sort.size());
        },
        [&delivered](const RefreshRequest &, const base::Result<QString> &answer) { delivered += *answer; });
    RefreshRequest request;
    request.sort.resize(1);
    refresher.request(request); // held back until the newer ones are under way
    request.sort.resize(2);
    refresher.request(request);
    request.sort.resize(3);
    refresher.request(request);
    QVERIFY(refresher.isBusy());
    QTRY_COMPARE(delivered, QStringList{QStringLiteral("3")});
    gate.set_value();
    QTest::qWait(50);
    QCOMPARE(delivered, QStringList{QStringLiteral("3")});
    QVERIFY(!refresher.isBusy());
}

void TestRefresher::answerArrivesOnTheOwnersThreadWithItsRequest()
{
    WorkerPool pool(1);
    QObject owner;
    const auto *here = QThread::currentThread();
    std::atomic<bool> computedElsewhere = false;
    bool deliveredHere = false;
    Refresher<int> refresher(
        pool, &owner,
        [&](const RefreshRequest &) -> base::Result<int> {
            computedElsewhere = QThread::currentThread() != here;
            return 7;
        },
        [&](const RefreshRequest &request, const base::Result<int> &answer) {
            deliveredHere = QThread::currentThread() == here && *answer == 7 && request.sort.size() == 4;
        });
    RefreshRequest request;
    request.sort.resize(4);
    refresher.request(request);
    QTRY_VERIFY(deliveredHere);
    QVERIFY(computedElsewhere);
}

void TestRefresher::nothingArrivesAfterTheRefresherIsGone()
{
    WorkerPool pool(1);
    QObject owner;
    std::promise<void> gate;
    const auto opened = gate.get_future().share();
    std::atomic<bool> computed = false;
    int deliveries = 0;
    {
        Refresher<int> refresher(
            pool, &owner,
            [&computed, opened](const RefreshRequest &) -> base::Result<int> {
                opened.wait();
                computed = true;
                return 1;
            },
            [&deliveries](const RefreshRequest &, const base::Result<int> &) { ++deliveries; });
        refresher.request({});
    }
    gate.set_value();
    QTest::qWait(50);
    QCOMPARE(deliveries, 0);
}

void TestRefresher::poolForgetsWaitingTasksAtItsEnd()
{
    std::atomic<int> runs = 0;
    std::promise<void> started;
    {
        WorkerPool pool(1);
        pool.post([&] {
            ++runs;
            started.set_value();
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        });
        started.get_future().wait();
        for (int i = 0; i < 10; ++i)
            pool.post([&runs] { ++runs; });
    }
    QCOMPARE(runs.load(), 1);
}

QTEST_MAIN(TestRefresher)
#include "tst_models_refresher.moc"
