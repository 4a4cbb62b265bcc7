// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/model/faultnames.h"
#include "tests/integration/model/faultystatements.h"
#include "tests/unit/store/faultyvfs.h"
#include "tests/unit/sync/syncworld.h"

#include <QtTest/QTest>

using namespace precedent;

namespace {

const QString refund = QStringLiteral("Type: Refund\nCustomer: Acme\nAmount: $50");

fakeslack::Profile smallPages()
{
    fakeslack::Profile profile;
    profile.mostMessages = 3;
    profile.mostReplies = 2;
    return profile;
}

/// Of the many places where something can fail, the suite takes every so-manieth; PRECEDENT_SWEEP_STEP=1 takes all.
int step(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("PRECEDENT_SWEEP_STEP");
    return wanted > 0 ? wanted : usual;
}

/// A few messages, two threads, an edit and a reaction, the first half of which has been read before.
struct SmallWorld : SyncWorld
{
    SmallWorld() : SyncWorld(smallPages())
    {
        const auto first = request(refund);
        answer(first, QStringLiteral("looking"));
        postNumbers(2);
        second = request(refund);
        for (const char *word : {"why?", "damaged", "Approved - goodwill"})
            answer(second, QString::fromLatin1(word));
        world.react(approvals.text(), first, QStringLiteral("U0LEAD"), QStringLiteral("white_check_mark"));
        world.edit(approvals.text(), second, refund + QStringLiteral("\nContext: late"));
    }

    /// A new ledger beside the others.
    void begin()
    {
        ++m_ledgers;
        reopen();
    }
    void reopen()
    {
        ledger.reset();
        open().swap(ledger);
        Q_ASSERT(ledger);
    }
    /// Null when the file cannot be opened.
    [[nodiscard]] std::unique_ptr<store::Ledger> open() const
    {
        store::OpenOptions opening;
        opening.clock = [this] { return world.now(); };
        auto opened = store::Ledger::open(path(), opening);
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("%1.precedent").arg(m_ledgers)); }

    /// Everything that a sync leaves in a ledger and that does not depend on how often it was tried.
    [[nodiscard]] QString contents() const
    {
        const auto reader = ledger->reader();
        QStringList lines{archived(), recorded()};
        const auto roots = (*reader)->roots(approvals);
        for (const auto &root : *roots) {
            const auto observations = (*reader)->observations(approvals, root);
            for (const auto &observation : *observations)
                lines += observation.ts.text() + u' ' + QString::number(int(observation.kind));
        }
        const auto coverage = (*reader)->coverage(approvals);
        for (const auto &interval : *coverage)
            lines += QStringLiteral("read from %1").arg(interval.range.from.us);
        lines.sort();
        const auto verified = store::verify(path());
        lines += verified ? QStringList(verified->problems.begin(), verified->problems.end()).join(u' ')
                          : verified.error().code;
        return lines.join(u'\n');
    }

    QString second;

private:
    int m_ledgers = 0;
};

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
        QTest::newRow(faults[std::size_t(i)].first.constData()) << i;
}

void TestSyncFaults::anyCallThatFailsIsMadeGood()
{
    QFETCH(int, fault);
    const auto planned = faultsByName().at(std::size_t(fault)).second;
    SmallWorld world;
    const auto expected = undisturbed(world);
    const int calls = world.server.calls();
    QVERIFY2(calls >= 8 && expected.contains(QStringLiteral("goodwill")), qPrintable(expected));
    for (int call = 1 + fault % step(12); call <= calls; call += step(12)) {
        world.begin();
        world.server.clearFaults();
        world.server.addFault({}, world.server.calls() + call, planned);
        const auto disturbed = world.sync();
        if (!disturbed)
            QVERIFY(!disturbed.error().code.isEmpty());
        world.server.clearFaults();
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
    const int failures = sweep<FaultyVfs>(world, step(45), [code = code, isLasting = isLasting](int operation) {
        FaultyVfs::failAt(operation, code, isLasting ? FaultyVfs::Lasting::Forever : FaultyVfs::Lasting::Once);
    });
    qInfo("%d file operations", failures);
    QVERIFY(failures > 3);
}

void TestSyncFaults::anyStatementThatFailsIsMadeGood()
{
    const FaultyStatements statements;
    SmallWorld world;
    const int failures = sweep<FaultyStatements>(world, step(111), &FaultyStatements::failAt);
    qInfo("%d statements", failures);
    QVERIFY(failures > 3);
}

QTEST_GUILESS_MAIN(TestSyncFaults)
#include "tst_sync_faults.moc"
