// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders, what-if and bars against a second, naive count of the same rows.
#include "insight/amountbars.h"
#include "insight/columns.h"
#include "insight/stats.h"
#include "insight/whatif.h"
#include "tests/unit/insight/randomrecords.h"

#include <QtTest/QTest>

#include <cmath>

using namespace precedent;
using namespace precedent::insight;

namespace {

__extension__ using Wide = __int128;
constexpr auto largest = std::numeric_limits<std::int64_t>::max();

std::int64_t clamped(Wide sum)
{
    constexpr auto smallest = std::numeric_limits<std::int64_t>::min();
    return static_cast<std::int64_t>(std::min<Wide>(std::max<Wide>(sum, smallest), largest));
}

struct World
{
    explicit World(unsigned seed) : random(seed), snapshot(Snapshot::build(test::randomInput(random, 120)))
    {
        for (RowIndex i = 0; i < snapshot->size(); ++i) {
            if (random.bounded(5) == 0)
                continue;
            rows.push_back(i);
            records.push_back(snapshot->row(i).record);
        }
    }

    QRandomGenerator random;
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<RowIndex> rows;
    std::vector<domain::Record> records; ///< of these rows
};

/// Counts the rows for whose amount `isIn` holds.
template <typename IsIn>
Band naiveBand(const World &world, const QString &currency, const IsIn &isIn)
{
    Band band;
    Wide asked = 0;
    Wide granted = 0;
    Wide refused = 0;
    for (const auto &record : world.records) {
        if (!record.amount || record.amount->currency.code() != currency || !isIn(record.amount->minor))
            continue;
        ++band.count;
        const bool approved = record.decision == domain::Decision::Approved;
        const bool denied = record.decision == domain::Decision::Denied;
        band.approved += approved ? 1 : 0;
        band.denied += denied ? 1 : 0;
        band.undecided += !approved && !denied ? 1 : 0;
        asked += record.amount->minor;
        if (record.approvedAmount && record.approvedAmount->currency == record.amount->currency)
            granted += record.approvedAmount->minor;
        if (denied)
            refused += record.amount->minor;
        if ((approved || denied) && record.decidedAt) {
            band.waited += record.decidedAt->seconds() - record.requestedAt.seconds();
            ++band.waitedCount;
        }
    }
    band.asked = clamped(asked);
    band.granted = clamped(granted);
    band.refused = clamped(refused);
    return band;
}

std::int64_t randomLimit(World &world)
{
    static const std::vector<std::int64_t> limits{0, 50, 49, 5000, 4999, 5001, 12345, 600000, -3000, largest};
    return limits[static_cast<std::size_t>(world.random.bounded(static_cast<int>(limits.size())))];
}

QString where(unsigned seed, const QString &what)
{
    return QStringLiteral("PRECEDENT_SEED=%1: %2").arg(seed).arg(what);
}

} // namespace

class TestInsightWhatIf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bands_equal_a_count_of_the_rows();
    void what_if_moves_and_keeps_every_request_once();
    void the_current_limit_changes_nothing();
    void bars_hold_each_request_once();
    void percentiles_are_nearest_rank();
    void approved_up_to_is_the_highest_amount_that_agrees();
    void wilson_equals_known_intervals_data();
    void wilson_equals_known_intervals();
    void sums_stop_at_the_end_of_what_fits();
};

void TestInsightWhatIf::bands_equal_a_count_of_the_rows()
{
    for (const auto seed : test::seeds(60)) {
        World world(seed);
        const auto ladders = amountLadders(*world.snapshot, world.rows);
        int held = ladders.withoutAmount.count;
        for (const auto &[currency, ladder] : ladders.byCurrency) {
            held += ladder.all().count;
            const auto low = randomLimit(world);
            const auto high = randomLimit(world);
            const auto isBetween = [=](std::int64_t amount) { return low < amount && amount <= high; };
            QVERIFY2(ladder.between(low, high) == naiveBand(world, currency, isBetween),
                     qPrintable(where(seed, currency)));
            const auto isUpTo = [=](std::int64_t amount) { return amount <= high; };
            QVERIFY2(ladder.upTo(high) == naiveBand(world, currency, isUpTo), qPrintable(where(seed, currency)));
        }
        QVERIFY2(held == int(world.rows.size()),
                 qPrintable(where(seed, QStringLiteral("a row is on no ladder or on two"))));
    }
}

void TestInsightWhatIf::what_if_moves_and_keeps_every_request_once()
{
    for (const auto seed : test::seeds(60)) {
        World world(seed);
        for (const auto &[currency, ladder] : amountLadders(*world.snapshot, world.rows).byCurrency) {
            const auto current = randomLimit(world);
            const auto candidate = randomLimit(world);
            const auto result = whatIf(ladder, current, candidate);
            const auto moves = [=](std::int64_t amount) { return (amount <= current) != (amount <= candidate); };
            const auto stays = [=](std::int64_t amount) { return !moves(amount); };
            QVERIFY2(result.moved == naiveBand(world, currency, moves), qPrintable(where(seed, currency)));
            QVERIFY2(result.kept.count == naiveBand(world, currency, stays).count, qPrintable(where(seed, currency)));
            QVERIFY2(result.evaluated() == ladder.all().count, qPrintable(where(seed, currency)));
            QCOMPARE(result.isRaise, candidate > current);
        }
    }
}

void TestInsightWhatIf::the_current_limit_changes_nothing()
{
    for (const auto seed : test::seeds(50)) {
        World world(seed);
        for (const auto &[currency, ladder] : amountLadders(*world.snapshot, world.rows).byCurrency) {
            const auto limit = randomLimit(world);
            QVERIFY2(whatIf(ladder, limit, limit).moved == Band(), qPrintable(where(seed, currency)));
        }
    }
}

void TestInsightWhatIf::bars_hold_each_request_once()
{
    for (const auto seed : test::seeds(60)) {
        World world(seed);
        for (const auto &[currency, ladder] : amountLadders(*world.snapshot, world.rows).byCurrency) {
            const int most = world.random.bounded(2, 30);
            const auto bars = amountBars(ladder, most);
            QVERIFY2(int(bars.bars.size()) <= most && !bars.bars.empty(), qPrintable(where(seed, currency)));
            const int last = int(bars.bars.size()) - 1;
            for (int bar = 0; bar <= last; ++bar) {
                const auto isIn = [&](std::int64_t amount) {
                    const bool reaches = bar == 0 || amount > bars.upperEnd(bar - 1);
                    return reaches && ((bar == last && bars.hasMore) || amount <= bars.upperEnd(bar));
                };
                QVERIFY2(bars.bars[std::size_t(bar)] == naiveBand(world, currency, isIn),
                         qPrintable(where(seed, currency)));
            }
            int held = 0;
            for (const auto &bar : bars.bars)
                held += bar.count;
            QVERIFY2(held == ladder.all().count, qPrintable(where(seed, currency)));
        }
    }
}

void TestInsightWhatIf::approved_up_to_is_the_highest_amount_that_agrees()
{
    constexpr int leastCases = 5;
    for (const auto seed : test::seeds(60)) {
        World world(seed);
        for (const auto &[currency, ladder] : amountLadders(*world.snapshot, world.rows).byCurrency) {
            const auto low = randomLimit(world);
            std::optional<std::int64_t> wanted;
            for (const auto &record : world.records) {
                if (!record.amount || record.amount->currency.code() != currency)
                    continue;
                const Band band = ladder.between(low, record.amount->minor);
                const auto interval = wilson(band.approved, band.decided());
                if (band.decided() >= leastCases && interval->low >= 0.3)
                    wanted = std::max(wanted.value_or(record.amount->minor), record.amount->minor);
            }
            QVERIFY2(ladder.approvedUpTo(low, 0.3, leastCases) == wanted, qPrintable(where(seed, currency)));
        }
    }
}

void TestInsightWhatIf::percentiles_are_nearest_rank()
{
    for (const auto seed : test::seeds(60)) {
        World world(seed);
        for (const auto &[currency, ladder] : amountLadders(*world.snapshot, world.rows).byCurrency) {
            std::vector<std::int64_t> amounts;
            for (const auto &record : world.records) {
                if (record.amount && record.amount->currency.code() == currency)
                    amounts.push_back(record.amount->minor);
            }
            for (const double share : {0.0, 0.25, 0.5, 0.9, 1.0})
                QVERIFY2(ladder.amountAt(share) == nearestRank(amounts, share), qPrintable(where(seed, currency)));
        }
    }
    QVERIFY(!AmountLadder().amountAt(0.5));
}

void TestInsightWhatIf::wilson_equals_known_intervals_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("whole");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Solved from (p - share)² = z² share (1 - share) / n by halving, with 60 digits.
    QTest::newRow("all of ten") << 10 << 10 << 0.72247 << 1.0;
    QTest::newRow("none of ten") << 0 << 10 << 0.0 << 0.27754;
    QTest::newRow("half of ten") << 5 << 10 << 0.23659 << 0.76341;
    QTest::newRow("nearly all") << 305 << 312 << 0.95442 << 0.98909;
}

void TestInsightWhatIf::wilson_equals_known_intervals()
{
    QFETCH(int, part);
    QFETCH(int, whole);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto interval = wilson(part, whole);
    QVERIFY(interval.has_value());
    QVERIFY2(std::abs(interval->low - low) < 2e-5, QByteArray::number(interval->low, 'f', 6).constData());
    QVERIFY2(std::abs(interval->high - high) < 2e-5, QByteArray::number(interval->high, 'f', 6).constData());
    QVERIFY(!wilson(0, 0));
}

void TestInsightWhatIf::sums_stop_at_the_end_of_what_fits()
{
    WideSum sum;
    sum += largest;
    sum += largest;
    QCOMPARE(sum.value(), largest);
    WideSum one;
    one += largest;
    sum -= one;
    sum += -5;
    QCOMPARE(sum.value(), largest - 5);
    WideSum negative;
    negative += std::numeric_limits<std::int64_t>::min();
    negative += -1;
    QCOMPARE(negative.value(), std::numeric_limits<std::int64_t>::min());
}

QTEST_APPLESS_MAIN(TestInsightWhatIf)
#include "tst_insight_whatif.moc"
