// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/model/faultnames.h"
#include "tests/integration/model/faultystatements.h"
#include "tests/integration/model/smallworld.h"
#include "tests/unit/store/faultyvfs.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

constexpr long impatienceMs = 200;

} // namespace

/// Every call, statement and file operation of a small sync goes wrong in every way: the next run makes it good.
class TestSyncFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyCallThatFailsIsMadeGood_data();
    void anyCallThatFailsIsMadeGood();
    void anyFileOperationThatFailsIsMadeGood_data();
    void anyFileOperationThatFailsIsMadeGood();
    void anyStatementThatFailsIsMadeGood();

private:
    static QString undisturbed(SmallWorld &world)
    {
        world.begin();
        return world.sync() ? world.contents() : QStringLiteral("failed");
    }

    /// Lets every so-manieth step of a sync fail until there is none left to fail; how many did, 0 when a next run did
    /// not make one of them good.
    template <typename Faults, typename FailAt>
    static int sweep(SmallWorld &world, int every, FailAt failAt)
    {
        const auto expected = undisturbed(world);
        int failures = 0;
        for (int place = 1;; place += every) {
            world.begin();
            failAt(place);
            const auto disturbed = world.sync();
            const bool failed = Faults::hasFailed();
            Faults::heal();
            if (!failed)
                return failures;
            ++failures;
            world.reopen();
            const auto again = world.sync();
            if (again && world.contents() == expected)
                continue;
            qWarning("place %d: %s", place, again ? "the archive differs" : qPrintable(again.error().code));
            return 0;
        }
    }
};

void TestSyncFaults::anyCallThatFailsIsMadeGood_data()
{
    QTest::addColumn<int>("fault");
    const auto faults = faultsByName();
    for (int i = 0; i < int(faults.size()); ++i)
        QTest::newRow(faults[std::size_t(i)].name.constData()) << i;
}

void TestSyncFaults::anyCallThatFailsIsMadeGood()
{
    QFETCH(int, fault);
    const auto planned = faultsByName().at(std::size_t(fault));
    SmallWorld world;
    const auto patient = world.options.limits;
    const auto expected = undisturbed(world);
    const int calls = world.server.calls();
    QVERIFY2(calls >= 8 && expected.contains(QStringLiteral("goodwill")), qPrintable(expected));
    for (int call = 1 + fault % sweepStep(12); call <= calls; call += sweepStep(12)) {
        world.begin();
        world.server.clearFaults();
        world.server.addFault({}, world.server.calls() + call, planned.fault);
        if (planned.isEndless)
            world.options.limits.totalMs = impatienceMs;
        const auto disturbed = world.sync();
        if (!disturbed)
            QVERIFY(!disturbed.error().code.isEmpty());
        world.server.clearFaults();
        world.options.limits = patient;
        world.reopen();
        const auto again = world.sync();
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().code));
        QVERIFY2(world.contents() == expected, qPrintable(QStringLiteral("call %1:\n").arg(call) + world.contents()));
    }
}

void TestSyncFaults::anyFileOperationThatFailsIsMadeGood_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isLasting");
    QTest::newRow("disk full once") << SQLITE_FULL << false;
    QTest::newRow("disk full for good") << SQLITE_FULL << true;
    QTest::newRow("write error") << SQLITE_IOERR_WRITE << false;
    QTest::newRow("sync error") << SQLITE_IOERR_FSYNC << false;
}

void TestSyncFaults::anyFileOperationThatFailsIsMadeGood()
{
    QFETCH(int, code);
    QFETCH(bool, isLasting);
    const FaultyVfs vfs;
    SmallWorld world;
    const int failures = sweep<FaultyVfs>(world, sweepStep(45), [code = code, isLasting = isLasting](int operation) {
        FaultyVfs::failAt(operation, code, isLasting ? FaultyVfs::Lasting::Forever : FaultyVfs::Lasting::Once);
    });
    qInfo("%d file operations", failures);
    QVERIFY(failures > 3);
}

void TestSyncFaults::anyStatementThatFailsIsMadeGood()
{
    const FaultyStatements statements;
    SmallWorld world;
    const int failures = sweep<FaultyStatements>(world, sweepStep(111), &FaultyStatements::failAt);
    qInfo("%d statements", failures);
    QVERIFY(failures > 3);
}

QTEST_GUILESS_MAIN(TestSyncFaults)
#include "tst_sync_faults.moc"
