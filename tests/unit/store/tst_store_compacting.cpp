// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyvfs.h"
#include "scratchledger.h"
#include "store/compacting.h"

using namespace precedent;
using namespace precedent::store;

namespace {

base::Result<void> fill(ScratchLedger &ledger)
{
    return ledger->write([](Transaction &transaction) -> base::Result<void> {
        for (int i = 0; i < 400; ++i) {
            if (auto put = transaction.putSetting(QStringLiteral("key %1").arg(i), QString(500, u'x')); !put)
                return put;
        }
        return {};
    });
}

base::Result<void> compact(ScratchLedger &ledger)
{
    return ledger->write([](Transaction &transaction) { return compactFile(transaction); });
}

} // namespace

class TestCompacting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNeedIsToldBefore();
    void nothingIsLost();
    void aFullDiskLeavesTheLedgerAsItWas();
};

void TestCompacting::theNeedIsToldBefore()
{
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    ledger.close();
    const auto need = compactionNeed(ledger.path());
    QCOMPARE(need.beside, QFileInfo(ledger.path()).size());
    QVERIFY(need.freeBeside > 0 && need.freeTemporary > 0 && need.fits());
    QVERIFY(!CompactionNeed({10, 10, 19, 19, true}).fits());
    QVERIFY(CompactionNeed({10, 10, 10, 10, false}).fits());
    QVERIFY(!CompactionNeed({10, 10, 100, 9, false}).fits());
}

void TestCompacting::nothingIsLost()
{
    ScratchLedger ledger;
    COMPARE_OK(fill(ledger));
    COMPARE_OK(ledger->write([](Transaction &transaction) -> base::Result<void> {
        for (int i = 0; i < 350; ++i) {
            if (auto put = transaction.putSetting(QStringLiteral("key %1").arg(i), {}); !put)
                return put;
        }
        return {};
    }));
    COMPARE_OK(ledger->checkpoint());
    const auto before = QFileInfo(ledger.path()).size();
    COMPARE_OK(compact(ledger));
    QVERIFY(QFileInfo(ledger.path()).size() < before);
    QCOMPARE(ledger.reader()->settings()->size(), 50);
    QCOMPARE(ledger.problems(), QStringList());
}

void TestCompacting::aFullDiskLeavesTheLedgerAsItWas()
{
    const FaultyVfs faulty;
    int failures = 0;
    for (int call = 1;; call += 23) {
        ScratchLedger ledger;
        COMPARE_OK(fill(ledger));
        FaultyVfs::failAt(call, SQLITE_FULL, FaultyVfs::Lasting::Forever);
        const auto compacted = compact(ledger);
        const bool failed = FaultyVfs::hasFailed();
        FaultyVfs::heal();
        if (!failed)
            break;
        failures += compacted.ok() ? 0 : 1;
        // It goes on, in the same process.
        COMPARE_OK(ledger->write([](Transaction &transaction) {
            return transaction.putSetting(QStringLiteral("later"), QStringLiteral("yes"));
        }));
        QCOMPARE(ledger.reader()->settings()->size(), 401);
        COMPARE_OK(compact(ledger));
        QCOMPARE(ledger.problems(), QStringList());
    }
    QVERIFY(failures > 3);
}

QTEST_GUILESS_MAIN(TestCompacting)
#include "tst_store_compacting.moc"
