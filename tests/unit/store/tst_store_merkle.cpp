// SPDX-License-Identifier: GPL-3.0-or-later
#include "seed.h"
#include "store/merkle.h"
#include "store/sha256.h"

#include <QtTest/QTest>

#include <random>

using namespace precedent::store;

namespace {

/// The eight inputs of the Certificate Transparency reference tests.
Hashes knownLeaves()
{
    Hashes leaves;
    for (const char *input :
         {"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"})
        leaves.push_back(leafHash(QByteArray::fromHex(input)));
    return leaves;
}

/// RFC 9162 §2.1.1 as it is written, without any cleverness.
QByteArray naiveRoot(const Hashes &leaves, std::size_t first, std::size_t last)
{
    if (first == last)
        return sha256({});
    if (last - first == 1)
        return leaves[first];
    std::size_t half = 1;
    while (half * 2 < last - first)
        half *= 2;
    return nodeHash(naiveRoot(leaves, first, first + half), naiveRoot(leaves, first + half, last));
}

Hashes randomLeaves(std::mt19937_64 &random, std::size_t count)
{
    Hashes leaves;
    for (std::size_t i = 0; i < count; ++i)
        leaves.push_back(leafHash(QByteArray::number(qulonglong(random()))));
    return leaves;
}

QByteArray rootOf(const Hashes &leaves)
{
    Frontier frontier;
    for (const auto &leaf : leaves)
        frontier.append(leaf);
    return frontier.root();
}

Hashes fromHex(const QList<QByteArray> &hex)
{
    Hashes hashes;
    for (const auto &text : hex)
        hashes.push_back(QByteArray::fromHex(text));
    return hashes;
}

} // namespace

class TestMerkle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rootOfTheFirstLeavesIsThePublishedOne_data();
    void rootOfTheFirstLeavesIsThePublishedOne();
    void inclusionProofIsThePublishedOne_data();
    void inclusionProofIsThePublishedOne();
    void consistencyProofIsThePublishedOne_data();
    void consistencyProofIsThePublishedOne();
    void everyProofOfARandomTreeHoldsAndNoChangedOneDoes();
    void frontierGoesOnFromItsBytes();
    void frontierRefusesBytesThatDoNotFitItsSize();
};

void TestMerkle::rootOfTheFirstLeavesIsThePublishedOne_data()
{
    QTest::addColumn<QByteArray>("root");
    const char *roots[] = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                           "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                           "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                           "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                           "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                           "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                           "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                           "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                           "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    int size = 0;
    for (const char *root : roots)
        QTest::addRow("%d", size++) << QByteArray::fromHex(root);
}

void TestMerkle::rootOfTheFirstLeavesIsThePublishedOne()
{
    QFETCH(QByteArray, root);
    auto leaves = knownLeaves();
    leaves.resize(QByteArray(QTest::currentDataTag()).toUInt());
    QCOMPARE(rootOf(leaves), root);
}

void TestMerkle::inclusionProofIsThePublishedOne_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("size");
    QTest::addColumn<QList<QByteArray>>("path");
    using Path = QList<QByteArray>;
    QTest::newRow("0 of 1") << 0 << 1 << Path{};
    QTest::newRow("0 of 8") << 0 << 8
                            << Path{"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"};
    QTest::newRow("5 of 8") << 5 << 8
                            << Path{"bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"};
    QTest::newRow("2 of 3") << 2 << 3 << Path{"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"};
    QTest::newRow("1 of 5") << 1 << 5
                            << Path{"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"};
}

void TestMerkle::inclusionProofIsThePublishedOne()
{
    QFETCH(int, index);
    QFETCH(int, size);
    QFETCH(QList<QByteArray>, path);
    auto leaves = knownLeaves();
    leaves.resize(static_cast<std::size_t>(size));
    QCOMPARE(inclusionProof(leaves, index), fromHex(path));
    QVERIFY(provesInclusion(fromHex(path), leaves[static_cast<std::size_t>(index)], index, size, rootOf(leaves)));
}

void TestMerkle::consistencyProofIsThePublishedOne_data()
{
    QTest::addColumn<int>("oldSize");
    QTest::addColumn<int>("size");
    QTest::addColumn<QList<QByteArray>>("proof");
    using Proof = QList<QByteArray>;
    QTest::newRow("1 in 1") << 1 << 1 << Proof{};
    QTest::newRow("1 in 8") << 1 << 8
                            << Proof{"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                     "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                     "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"};
    QTest::newRow("6 in 8") << 6 << 8
                            << Proof{"0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                                     "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                     "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"};
    QTest::newRow("2 in 5") << 2 << 5
                            << Proof{"5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                     "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"};
}

void TestMerkle::consistencyProofIsThePublishedOne()
{
    QFETCH(int, oldSize);
    QFETCH(int, size);
    QFETCH(QList<QByteArray>, proof);
    auto leaves = knownLeaves();
    leaves.resize(static_cast<std::size_t>(size));
    const Hashes old(leaves.begin(), leaves.begin() + oldSize);
    QCOMPARE(consistencyProof(leaves, oldSize), fromHex(proof));
    QVERIFY(provesConsistency(fromHex(proof), oldSize, rootOf(old), size, rootOf(leaves)));
}

void TestMerkle::everyProofOfARandomTreeHoldsAndNoChangedOneDoes()
{
    std::mt19937_64 random(testSeed());
    for (int round = 0; round < 40; ++round) {
        const auto leaves = randomLeaves(random, 1 + random() % 70);
        const auto size = std::ssize(leaves);
        const auto root = naiveRoot(leaves, 0, leaves.size());
        QCOMPARE(rootOf(leaves), root);
        const auto index = static_cast<std::int64_t>(random() % leaves.size());
        const auto &leaf = leaves[static_cast<std::size_t>(index)];
        auto path = inclusionProof(leaves, index);
        QVERIFY(provesInclusion(path, leaf, index, size, root));
        QVERIFY(!provesInclusion(path, sha256({leaf}), index, size, root));
        QVERIFY(!provesInclusion(path, leaf, size, size, root));
        const auto oldSize = static_cast<std::int64_t>(random() % (leaves.size() + 1));
        const auto oldRoot = naiveRoot(leaves, 0, static_cast<std::size_t>(oldSize));
        auto proof = consistencyProof(leaves, oldSize);
        QVERIFY(provesConsistency(proof, oldSize, oldRoot, size, root));
        QVERIFY(!provesConsistency(proof, oldSize, sha256({oldRoot}), size, root));
        for (auto *nodes : {&path, &proof}) {
            if (!nodes->empty())
                nodes->at(random() % nodes->size())[0] ^= 1;
        }
        QVERIFY(path.empty() || !provesInclusion(path, leaf, index, size, root));
        QVERIFY(proof.empty() || !provesConsistency(proof, oldSize, oldRoot, size, root));
        path.push_back(leaf);
        QVERIFY(!provesInclusion(path, leaf, index, size, root));
    }
}

void TestMerkle::frontierGoesOnFromItsBytes()
{
    std::mt19937_64 random(testSeed());
    const auto leaves = randomLeaves(random, 200);
    Frontier whole;
    for (const auto &leaf : leaves) {
        auto resumed = Frontier::fromBytes(whole.size(), whole.bytes());
        QVERIFY(resumed);
        whole.append(leaf);
        resumed->append(leaf);
        QCOMPARE(resumed->root(), whole.root());
        QCOMPARE(resumed->size(), whole.size());
    }
    QCOMPARE(whole.root(), naiveRoot(leaves, 0, leaves.size()));
}

void TestMerkle::frontierRefusesBytesThatDoNotFitItsSize()
{
    QVERIFY(Frontier::fromBytes(0, {}));
    QVERIFY(!Frontier::fromBytes(3, QByteArray(32, 'x')));
    QVERIFY(!Frontier::fromBytes(4, QByteArray(33, 'x')));
    QVERIFY(!Frontier::fromBytes(-1, {}));
}

QTEST_GUILESS_MAIN(TestMerkle)
#include "tst_store_merkle.moc"
