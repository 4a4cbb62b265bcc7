// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/columninfo.h"
#include "query/parse.h"
#include "tests/unit/insight/naivereference.h"
#include "tests/unit/insight/randomrecords.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <numeric>

using namespace precedent;
using namespace precedent::insight;

namespace {

constexpr int recordCount = 60;

/// A random snapshot, its rows for the reference, and the calendar of both.
struct World
{
    explicit World(unsigned seed, int records = recordCount) : random(seed)
    {
        input = test::randomInput(random, records);
        snapshot = Snapshot::build(input);
        for (RowIndex i = 0; i < snapshot->size(); ++i)
            rows.push_back(snapshot->row(i));
        calendar = {input.zone, input.lastSync, input.weekStart};
    }

    QRandomGenerator random;
    SnapshotInput input;
    std::shared_ptr<const Snapshot> snapshot;
    test::Rows rows;
    query::Calendar calendar;
};

std::vector<RowIndex> everyRow(const World &world)
{
    std::vector<RowIndex> rows(world.rows.size());
    std::iota(rows.begin(), rows.end(), RowIndex{0});
    return rows;
}

query::Filter randomFilter(World &world)
{
    auto filter = query::parse(test::randomQuery(world.random, test::recordWords())).value();
    if (world.random.bounded(4) == 0)
        filter = query::allOf(filter, query::parse(test::randomQuery(world.random, test::recordWords())).value());
    if (world.random.bounded(3) == 0)
        filter.dateBasis = query::DateBasis::Decided;
    return filter;
}

query::Sort randomSort(World &world)
{
    query::Sort sort;
    for (int i = world.random.bounded(3); i >= 0; --i)
        sort.push_back({test::pick(world.random, exportColumns()), world.random.bounded(2) == 0});
    return sort;
}

std::vector<GroupKey> randomKeys(World &world)
{
    std::vector<GroupKey> keys;
    for (int i = world.random.bounded(3); i >= 0; --i)
        keys.push_back(static_cast<GroupKey>(world.random.bounded(13)));
    return keys;
}

QString printed(const Figures &f)
{
    QStringList sums;
    for (const auto *list : {&f.amount, &f.approvedAmount, &f.deniedAmount}) {
        for (const auto &[currency, sum] : *list)
            sums += currency + QString::number(sum);
        sums += QStringLiteral("|");
    }
    return QStringLiteral("n%1 a%2 d%3 p%4 w%5 e%6 tn%7 ")
               .arg(f.count)
               .arg(f.approved)
               .arg(f.denied)
               .arg(f.pending)
               .arg(f.withdrawn)
               .arg(f.expired)
               .arg(f.turnaroundCount) +
           QStringLiteral("m%1 p%2 wa%3 aw%4 nr%5 c%6 ")
               .arg(f.turnaroundMedian.value_or(-1))
               .arg(f.turnaroundP90.value_or(-1))
               .arg(f.withoutAmount)
               .arg(f.approvedWithoutAmount)
               .arg(f.noReason)
               .arg(f.complete) +
           sums.join(u' ');
}

QStringList printed(const std::vector<GroupFigures> &groups)
{
    QStringList lines;
    for (const auto &group : groups) {
        QString line;
        for (const auto &key : group.keys)
            line += (key.isNull() ? QStringLiteral("(none)") : key) + u'/';
        lines += line + printed(group.figures);
    }
    return lines;
}

QString where(unsigned seed, const QString &what)
{
    return QStringLiteral("PRECEDENT_SEED=%1: %2").arg(seed).arg(what);
}

} // namespace

class TestInsightProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void records_come_back_from_the_columns();
    void selection_equals_the_reference();
    void order_equals_the_reference();
    void figures_and_groups_equal_the_reference();
    void many_records_equal_the_reference();
    void random_filters_are_not_all_alike();
};

void TestInsightProperty::records_come_back_from_the_columns()
{
    for (const auto seed : test::seeds(200)) {
        World world(seed);
        auto expected = world.input.records;
        std::sort(expected.begin(), expected.end(), [](const domain::Record &a, const domain::Record &b) {
            return a.root != b.root ? a.root < b.root : a.channel.text() < b.channel.text();
        });
        QCOMPARE(world.rows.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            auto record = world.rows[i].record;
            QVERIFY2((record.flags & expected[i].flags) == expected[i].flags,
                     qPrintable(where(seed, record.id.text())));
            record.flags = expected[i].flags;
            QVERIFY2(record == expected[i], qPrintable(where(seed, record.id.text())));
        }
    }
}

void TestInsightProperty::selection_equals_the_reference()
{
    for (const auto seed : test::seeds(200)) {
        World world(seed);
        for (int i = 0; i < 12; ++i) {
            const auto filter = randomFilter(world);
            const auto rows = world.snapshot->select(filter, world.calendar);
            QVERIFY2(rows.ok(), qPrintable(where(seed, query::toText(filter))));
            const auto expected = test::naiveSelect(world.rows, filter, world.calendar);
            QVERIFY2(*rows == expected, qPrintable(where(seed, query::toText(filter))));
        }
    }
}

void TestInsightProperty::order_equals_the_reference()
{
    for (const auto seed : test::seeds(200)) {
        World world(seed);
        auto rows = everyRow(world);
        std::shuffle(rows.begin(), rows.end(), world.random);
        rows.resize(rows.size() / 2);
        const auto sort = randomSort(world);
        QVERIFY2(world.snapshot->sorted(rows, sort).value() ==
                     test::naiveSorted(world.rows, rows, sort, world.calendar),
                 qPrintable(where(seed, sort.front().column)));
    }
    World world(1);
    for (const auto &column : exportColumns()) {
        const query::Sort sort{{column, true}};
        const auto rows = everyRow(world);
        QVERIFY2(world.snapshot->sorted(rows, sort).value() ==
                     test::naiveSorted(world.rows, rows, sort, world.calendar),
                 qPrintable(column));
    }
}

void TestInsightProperty::figures_and_groups_equal_the_reference()
{
    for (const auto seed : test::seeds(200)) {
        World world(seed);
        const auto rows = world.snapshot->select(randomFilter(world), world.calendar).value();
        QCOMPARE(printed(figures(*world.snapshot, rows)), printed(test::naiveFigures(world.rows, rows)));
        const auto all = everyRow(world);
        const auto keys = randomKeys(world);
        for (const auto basis : {query::DateBasis::Requested, query::DateBasis::Decided}) {
            const auto groups = printed(groupBy(*world.snapshot, all, keys, basis));
            QCOMPARE(groups, printed(test::naiveGroupBy(world.rows, all, keys, world.calendar, basis)));
        }
    }
}

/// Blocks, tables and buckets are only for many records.
void TestInsightProperty::many_records_equal_the_reference()
{
    for (const auto seed : test::seeds(2)) {
        World world(seed, 6'000);
        const auto all = everyRow(world);
        QCOMPARE(printed(figures(*world.snapshot, all)), printed(test::naiveFigures(world.rows, all)));
        const std::vector<GroupKey> keys{GroupKey::Customer, GroupKey::Agent, GroupKey::Day, GroupKey::Hour,
                                         GroupKey::Approver};
        QCOMPARE(printed(groupBy(*world.snapshot, all, keys)),
                 printed(test::naiveGroupBy(world.rows, all, keys, world.calendar, query::DateBasis::Requested)));
        for (const std::size_t count : {std::size_t{20}, all.size() / 2}) {
            auto rows = all;
            std::shuffle(rows.begin(), rows.end(), world.random);
            rows.resize(count);
            for (const auto &column : exportColumns()) {
                const query::Sort sort{{column, world.random.bounded(2) == 0}};
                QVERIFY2(world.snapshot->sorted(rows, sort).value() ==
                             test::naiveSorted(world.rows, rows, sort, world.calendar),
                         qPrintable(where(seed, column)));
            }
        }
    }
}

/// Guards the tests above: filters that let nothing or everything through would prove little.
void TestInsightProperty::random_filters_are_not_all_alike()
{
    int narrowing = 0;
    for (unsigned seed = 1; seed <= 50; ++seed) {
        World world(seed);
        const auto rows = world.snapshot->select(randomFilter(world), world.calendar).value();
        narrowing += !rows.empty() && rows.size() < world.rows.size() ? 1 : 0;
    }
    QVERIFY2(narrowing >= 15, qPrintable(QString::number(narrowing)));
}

QTEST_APPLESS_MAIN(TestInsightProperty)
#include "tst_insight_property.moc"
