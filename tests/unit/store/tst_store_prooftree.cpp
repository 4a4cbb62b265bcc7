// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchledger.h"
#include "seed.h"
#include "store/connection.h"
#include "store/prooftree.h"

#include <numeric>

using namespace precedent;
using namespace precedent::store;

namespace {

Hashes leavesOf(std::int64_t size)
{
    Hashes leaves;
    for (std::int64_t i = 0; i < size; ++i)
        leaves.push_back(leafHash(QByteArray::number(qlonglong(i))));
    return leaves;
}

ProofTree grown(const Hashes &leaves, const std::vector<std::int64_t> &wanted)
{
    ProofTree tree(std::ssize(leaves), wanted);
    for (const auto &leaf : leaves)
        tree.append(leaf);
    return tree;
}

QByteArray rootOf(const Hashes &leaves)
{
    Frontier frontier;
    for (const auto &leaf : leaves)
        frontier.append(leaf);
    return frontier.root();
}

} // namespace

class TestProofTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proofsAreThoseOfTheDefinition();
    void someProofsOfALargeTreeHold();
    void logGivesProofs();
    void gapInTheLogIsDamage();
};

void TestProofTree::proofsAreThoseOfTheDefinition()
{
    for (std::int64_t size = 1; size <= 130; ++size) {
        const auto leaves = leavesOf(size);
        std::vector<std::int64_t> all(static_cast<std::size_t>(size));
        std::iota(all.begin(), all.end(), 0);
        const auto tree = grown(leaves, all);
        QCOMPARE(tree.root(), rootOf(leaves));
        for (const auto leaf : all)
            QVERIFY2(tree.proof(leaf) == inclusionProof(leaves, leaf), qPrintable(QString::number(leaf)));
    }
}

void TestProofTree::someProofsOfALargeTreeHold()
{
    std::mt19937_64 random(testSeed());
    for (int round = 0; round < 5; ++round) {
        const auto leaves = leavesOf(1 + std::int64_t(random() % 20'000));
        std::vector<std::int64_t> wanted;
        for (int i = 0; i < 10; ++i)
            wanted.push_back(std::int64_t(random() % leaves.size()));
        const auto tree = grown(leaves, wanted);
        for (const auto leaf : wanted) {
            QVERIFY(
                provesInclusion(tree.proof(leaf), leaves[std::size_t(leaf)], leaf, std::ssize(leaves), rootOf(leaves)));
        }
    }
}

void TestProofTree::logGivesProofs()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 hello | 6 U2 fine >5 | walked 0..10")));
    const auto reader = ledger.reader();
    const auto head = reader->logHead();
    COMPARE_OK(head);
    const auto tree = proofTree(*reader, head->leaves, {0, 2});
    COMPARE_OK(tree);
    QCOMPARE(tree->root(), head->root);
    QCOMPARE(tree->proof(2).size(), std::size_t(2));
}

void TestProofTree::gapInTheLogIsDamage()
{
    ScratchLedger ledger;
    COMPARE_OK(ledger.add(QStringLiteral("api 100 | 5 U1 hello")));
    QCOMPARE(codeOf(proofTree(*ledger.reader(), 3, {0})), QStringLiteral("ledger-damaged"));
}

QTEST_GUILESS_MAIN(TestProofTree)
#include "tst_store_prooftree.moc"
