// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/random.h"

#include <QtTest/QtTest>

#include <map>

using precedent::sample::Random;

class TestSampleRandom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstDraws_areTheGeneratorsPublishedOnes();
    void sameSeed_givesTheSameSequence();
    void otherSeed_givesAnotherSequence();
    void below_staysInRangeAndReachesBothEnds();
    void below_isZeroForEmptyRanges();
    void between_includesBothEnds();
    void weighted_neverPicksWeightZeroAndKeepsProportions();
    void quantiles_bindTheShares();
};

/// Computed from the published algorithm (https://prng.di.unimi.it/) with the state that splitmix64 makes of seed 1.
void TestSampleRandom::firstDraws_areTheGeneratorsPublishedOnes()
{
    Random random(1);
    QCOMPARE(random.next(), Q_UINT64_C(0xB3F2AF6D0FC710C5));
    QCOMPARE(random.next(), Q_UINT64_C(0x853B559647364CEA));
    QCOMPARE(random.next(), Q_UINT64_C(0x92F89756082A4514));
}

void TestSampleRandom::sameSeed_givesTheSameSequence()
{
    Random one(42);
    Random two(42);
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(one.next(), two.next());
}

void TestSampleRandom::otherSeed_givesAnotherSequence()
{
    Random one(42);
    Random two(43);
    int equal = 0;
    for (int i = 0; i < 1000; ++i)
        equal += one.next() == two.next() ? 1 : 0;
    QCOMPARE(equal, 0);
}

void TestSampleRandom::below_staysInRangeAndReachesBothEnds()
{
    Random random(7);
    std::map<int, int> seen;
    for (int i = 0; i < 6000; ++i)
        ++seen[random.below(6)];
    QCOMPARE(seen.begin()->first, 0);
    QCOMPARE(seen.rbegin()->first, 5);
    for (const auto &[value, times] : seen)
        QVERIFY2(times > 850 && times < 1150, qPrintable(QStringLiteral("%1 came %2 times").arg(value).arg(times)));
}

void TestSampleRandom::below_isZeroForEmptyRanges()
{
    Random random(7);
    QCOMPARE(random.below(0), 0);
    QCOMPARE(random.below(-3), 0);
    QCOMPARE(random.below(1), 0);
}

void TestSampleRandom::between_includesBothEnds()
{
    Random random(8);
    std::map<int, int> seen;
    for (int i = 0; i < 400; ++i)
        ++seen[random.between(-2, 1)];
    QCOMPARE(seen.size(), std::size_t(4));
    QCOMPARE(seen.begin()->first, -2);
    QCOMPARE(seen.rbegin()->first, 1);
}

void TestSampleRandom::weighted_neverPicksWeightZeroAndKeepsProportions()
{
    Random random(9);
    constexpr std::array weights{0, 10, 0, 30, 0};
    std::array<int, 5> seen{};
    for (int i = 0; i < 4000; ++i)
        ++seen.at(static_cast<std::size_t>(random.weighted(weights)));
    QCOMPARE(seen[0] + seen[2] + seen[4], 0);
    QVERIFY2(seen[1] > 850 && seen[1] < 1150, qPrintable(QString::number(seen[1])));
}

void TestSampleRandom::quantiles_bindTheShares()
{
    Random random(10);
    constexpr std::array quartiles{0, 10, 20, 100, 1000};
    std::array<int, 4> shares{};
    for (int i = 0; i < 4000; ++i) {
        const int value = random.fromQuantiles(quartiles);
        QVERIFY(value >= 0 && value <= 1000);
        ++shares.at(value < 10 ? 0 : value < 20 ? 1 : value < 100 ? 2 : 3);
    }
    for (const int share : shares)
        QVERIFY2(share > 800 && share < 1200, qPrintable(QString::number(share)));
}

QTEST_GUILESS_MAIN(TestSampleRandom)
#include "tst_sample_random.moc"
