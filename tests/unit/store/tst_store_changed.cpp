// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"

using namespace precedent;
using namespace precedent::store;
using notation::at;
using notation::ts;

namespace {

domain::Record record(int root)
{
    domain::Record record;
    record.team = domain::TeamId(QStringLiteral("T1"));
    record.channel = domain::ChannelId(QStringLiteral("C1"));
    record.id = domain::recordId(record.channel, ts(root));
    record.root = ts(root);
    record.requestedAt = at(root);
    return record;
}

} // namespace

/// Which records came or changed since somebody looked last.
class TestChanged : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changedIsWhatItsRequestOrItsDecisionWasSeenOf();
};

void TestChanged::changedIsWhatItsRequestOrItsDecisionWasSeenOf()
{
    ScratchLedger ledger;
    const auto put = [&ledger](const domain::Record &one) {
        return ledger->write([&](Transaction &transaction) { return transaction.putRecord(one); });
    };
    const auto since = [&ledger](std::int64_t leaf) { return *ledger.reader()->changedSince(leaf); };
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 a | 9 U1 d")));
    for (const int root : {5, 9})
        COMPARE_OK(put(record(root)));
    const auto leaf = ledger.reader()->logHead()->leaves;
    QCOMPARE(since(leaf), QStringList());
    COMPARE_OK(ledger.add(QStringLiteral("api 200 | 5 U1 a | 6 U2 b >5 | 7 U3 c >5 | 9 U1 d")));
    QVERIFY2(since(leaf).isEmpty(), "words in a thread change nothing");
    auto decided = record(5);
    decided.decidedAt = ts(6).instant();
    COMPARE_OK(put(decided));
    QCOMPARE(since(leaf), QStringList(decided.id.text()));
    const auto decidedLeaf = ledger.reader()->logHead()->leaves;
    COMPARE_OK(ledger.add(QStringLiteral("api 250 | 5 U1 a +eyes=U7 | 6 U2 b >5 | 7 U3 c >5 | 9 U1 d +ok=U2")));
    QVERIFY2(since(decidedLeaf).isEmpty(), "reactions change nothing");
    auto byReaction = record(9);
    byReaction.decidedVia = domain::DecidedVia::Reaction;
    COMPARE_OK(put(byReaction));
    QCOMPARE(since(decidedLeaf), QStringList(byReaction.id.text()));
    COMPARE_OK(ledger.add(QStringLiteral("api 300 | 5 U1 a | 6 U2 b >5 | 7 U3 c >5 | 9 U1 changed")));
    QCOMPARE(since(leaf).size(), 2);
    QCOMPARE(since(ledger.reader()->logHead()->leaves), QStringList());
}

QTEST_GUILESS_MAIN(TestChanged)
#include "tst_store_changed.moc"
