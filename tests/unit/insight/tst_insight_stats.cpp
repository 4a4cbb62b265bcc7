// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/stats.h"
#include "insight/waited.h"

#include "tests/unit/insight/recordnotation.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <numeric>

using namespace precedent;
using namespace precedent::insight;

namespace {

constexpr const char *ledger = R"(
at 2026-10-24T21:30:00Z | agent U1 Sara | type refund | amount 50.00 USD | granted 40.00 USD | decision approved | decided 2026-10-24T21:40:00Z | by U9 Mia | customer Acme | reason fits
at 2026-10-24T22:30:00Z | agent U1 Sara | type refund | amount 10.00 USD | decision denied | decided 2026-10-25T22:30:00Z | by U9 Mia; - Ben | customer Acme | flags no-reason
at 2026-10-25T00:30:00Z | agent U2 | type credit | amount 1000 JPY | granted 1000 JPY | decision approved | customer Zoe | url https://x.example.test/1 | channel C2
at 2026-10-25T01:30:00Z | agent U2 | type credit | decision pending | channel C2
at 2026-11-01T09:00:00Z | type comp | amount 5.00 EUR | decision withdrawn | decided 2026-11-01T09:00:01Z
at 2026-11-02T09:00:00Z | type comp | amount 7.00 USD | decision expired
)";

std::shared_ptr<const Snapshot> snapshot(int weekStart = 1)
{
    auto input = test::input(ledger);
    input.weekStart = weekStart;
    input.channelNames = {{QStringLiteral("C1"), QStringLiteral("approvals")}};
    input.agentTeams = {{QStringLiteral("Tier 1"), {domain::PersonId(QStringLiteral("U1"))}}};
    return Snapshot::build(input);
}

std::vector<RowIndex> allRows(const Snapshot &data)
{
    std::vector<RowIndex> rows(data.size());
    std::iota(rows.begin(), rows.end(), RowIndex{0});
    return rows;
}

QString printed(const Sums &sums)
{
    QStringList list;
    for (const auto &[currency, sum] : sums)
        list += currency + u' ' + QString::number(sum);
    return list.join(QStringLiteral(", "));
}

/// "refund 2, credit 2": each group's keys and its count, null keys as -.
QString counts(const std::vector<GroupFigures> &groups)
{
    QStringList list;
    for (const auto &group : groups) {
        QStringList keys;
        for (const auto &key : group.keys)
            keys += key.isNull() ? QStringLiteral("-") : key;
        list += keys.join(u'/') + u' ' + QString::number(group.figures.count);
    }
    return list.join(QStringLiteral(", "));
}

std::vector<GroupKey> keysOf(const QString &words)
{
    std::vector<GroupKey> keys;
    for (const auto &word : words.split(u','))
        keys.push_back(groupKeyFromWord(word).value());
    return keys;
}

} // namespace

class TestInsightStats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figures_count_and_sum();
    void figures_of_no_rows_are_empty();
    void groups_partition_the_rows_data();
    void groups_partition_the_rows();
    void groups_by_decided_date();
    void weeks_begin_on_the_set_day();
    void nearest_rank_is_a_value_that_occurs_data();
    void nearest_rank_is_a_value_that_occurs();
    void ranks_of_many_values_are_those_of_the_sorted();
    void sums_stop_at_the_limit_instead_of_wrapping();
    void group_words_and_keys_agree();
};

void TestInsightStats::figures_count_and_sum()
{
    const auto data = snapshot();
    const auto f = figures(*data, allRows(*data));
    QCOMPARE(f.count, 6);
    QCOMPARE(f.approved, 2);
    QCOMPARE(f.denied, 1);
    QCOMPARE(f.pending, 1);
    QCOMPARE(f.withdrawn, 1);
    QCOMPARE(f.expired, 1);
    QCOMPARE(f.decided(), 3);
    QCOMPARE(f.approvalRate(), std::optional(2.0 / 3));
    QCOMPARE(f.turnaroundCount, 2); // not the withdrawn one, nor the one decided at an unknown time
    QCOMPARE(f.turnaroundMedian, std::optional<std::int64_t>(600));
    QCOMPARE(f.turnaroundP90, std::optional<std::int64_t>(86400));
    const auto rows = allRows(*data);
    QCOMPARE(waited(*data, rows), (Waited{600 + 86400, 2}));
    QCOMPARE(waited(*data, rows).perHundred(), std::optional(100 * 87000 / 2.0));
    QCOMPARE(printed(f.amount), QStringLiteral("EUR 500, JPY 1000, USD 6700"));
    QCOMPARE(printed(f.approvedAmount), QStringLiteral("JPY 1000, USD 4000"));
    QCOMPARE(printed(f.deniedAmount), QStringLiteral("USD 1000"));
    QCOMPARE(f.withoutAmount, 1);
    QCOMPARE(f.noReason, 1);
    QCOMPARE(f.complete, 1);
}

void TestInsightStats::figures_of_no_rows_are_empty()
{
    const auto f = figures(*snapshot(), {});
    QCOMPARE(f.count, 0);
    QVERIFY(!f.approvalRate() && !f.turnaroundMedian && !f.turnaroundP90 && f.amount.empty());
    QVERIFY(!waited(*snapshot(), {}).perHundred());
    QVERIFY(groupBy(*snapshot(), {}, {GroupKey::Month}).empty());
}

void TestInsightStats::groups_partition_the_rows_data()
{
    QTest::addColumn<QString>("groups");
    const auto row = [](const char *keys, const char *groups) { QTest::newRow(keys) << groups; };
    row("type", "comp 2, credit 2, refund 2");
    row("decision", "approved 2, denied 1, expired 1, pending 1, withdrawn 1");
    row("agent", "Sara 2, U2 2, - 2");
    row("team", "Tier 1 2, - 4");
    row("approver", "Mia 1, Mia; Ben 1, - 4");
    row("customer", "Acme 2, Zoe 1, - 3");
    row("currency", "EUR 1, JPY 1, USD 3, - 1");
    row("channel", "approvals 4, - 2");
    row("month", "2026-10 4, 2026-11 2");
    row("week", "2026-10-19 4, 2026-10-26 1, 2026-11-02 1");
    row("day", "2026-10-24 1, 2026-10-25 3, 2026-11-01 1, 2026-11-02 1");
    row("weekday", "1 1, 6 1, 7 4");
    row("hour", "0 1, 2 2, 10 2, 23 1"); // the 25th has two hours from 02:00 in Oslo
    row("type,decision", "comp/expired 1, comp/withdrawn 1, credit/approved 1, credit/pending 1, refund/approved 1, "
                         "refund/denied 1");
    row("currency,agent", "EUR/- 1, JPY/U2 1, USD/Sara 2, USD/- 1, -/U2 1");
}

void TestInsightStats::groups_partition_the_rows()
{
    const auto data = snapshot();
    const auto groups = groupBy(*data, allRows(*data), keysOf(QString::fromLatin1(QTest::currentDataTag())));
    QTEST(counts(groups), "groups");
    Figures total;
    for (const auto &group : groups) {
        total.count += group.figures.count;
        for (const auto &[currency, sum] : group.figures.amount)
            total.amount[currency] += sum;
    }
    QCOMPARE(total.count, 6);
    QCOMPARE(total.amount, figures(*data, allRows(*data)).amount);
}

void TestInsightStats::groups_by_decided_date()
{
    const auto data = snapshot();
    const auto by = [&](GroupKey key) {
        return counts(groupBy(*data, allRows(*data), {key}, query::DateBasis::Decided));
    };
    QCOMPARE(by(GroupKey::Day), QStringLiteral("2026-10-24 1, 2026-10-25 1, 2026-11-01 1, - 3"));
    QCOMPARE(by(GroupKey::Hour), QStringLiteral("10 1, 23 2, - 3"));
}

void TestInsightStats::weeks_begin_on_the_set_day()
{
    const auto data = snapshot(7);
    QCOMPARE(counts(groupBy(*data, allRows(*data), {GroupKey::Week})),
             QStringLiteral("2026-10-18 1, 2026-10-25 3, 2026-11-01 2"));
}

void TestInsightStats::nearest_rank_is_a_value_that_occurs_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<double>("p");
    QTest::addColumn<int>("value");
    const auto row = [](const char *values, double p, int value) {
        QTest::addRow("%g of %s", p, values) << values << p << value;
    };
    row("7", 0.5, 7);
    row("7", 0.9, 7);
    row("2 1", 0.5, 1);
    row("3 1 2", 0.5, 2);
    row("4 3 2 1", 0.5, 2);
    row("10 9 8 7 6 5 4 3 2 1", 0.9, 9);
    row("11 10 9 8 7 6 5 4 3 2 1", 0.9, 10);
    row("1 2 3 4", 1.0, 4);
    row("1 2 3 4", 0.25, 1);
    row("5 5 -3 5", 0.25, -3);
}

void TestInsightStats::nearest_rank_is_a_value_that_occurs()
{
    QFETCH(QString, values);
    QFETCH(double, p);
    std::vector<std::int64_t> numbers;
    for (const auto &number : values.split(u' '))
        numbers.push_back(number.toInt());
    QTEST(static_cast<int>(nearestRank(numbers, p).value()), "value");
    std::vector<std::int64_t> none;
    QVERIFY(!nearestRank(none, p));
}

void TestInsightStats::ranks_of_many_values_are_those_of_the_sorted()
{
    QRandomGenerator random(1);
    for (const int bits : {1, 7, 12, 40, 62}) {
        std::vector<std::int64_t> values;
        for (int i = 0; i < 20'000; ++i)
            values.push_back(static_cast<std::int64_t>(random.generate64() >> (64 - bits)) - (i % 50 == 0 ? 100 : 0));
        auto sorted = values;
        std::sort(sorted.begin(), sorted.end());
        const auto found = nearestRanks(values, {0.001, 0.5, 0.9, 1.0});
        const std::vector<std::optional<std::int64_t>> expected{sorted[19], sorted[9'999], sorted[17'999],
                                                                sorted[19'999]};
        QVERIFY2(found == expected, qPrintable(QString::number(bits)));
    }
}

void TestInsightStats::sums_stop_at_the_limit_instead_of_wrapping()
{
    const auto data = Snapshot::build(test::input("at 2026-10-01T00:00:00Z | amount 9223372036854775807 JPY\n"
                                                  "at 2026-10-02T00:00:00Z | amount 9223372036854775807 JPY\n"
                                                  "at 2026-10-03T00:00:00Z | amount -92233720368547758.07 USD\n"
                                                  "at 2026-10-04T00:00:00Z | amount -92233720368547758.07 USD"));
    const auto sums = figures(*data, allRows(*data)).amount;
    QCOMPARE(sums.at(QStringLiteral("JPY")), std::numeric_limits<std::int64_t>::max());
    QCOMPARE(sums.at(QStringLiteral("USD")), std::numeric_limits<std::int64_t>::min());
}

void TestInsightStats::group_words_and_keys_agree()
{
    QCOMPARE(allGroupKeyWords().size(), 13);
    for (const auto &word : allGroupKeyWords())
        QCOMPARE(toWord(groupKeyFromWord(word).value()), word);
    QVERIFY(!groupKeyFromWord(u"months"));
}

QTEST_APPLESS_MAIN(TestInsightStats)
#include "tst_insight_stats.moc"
