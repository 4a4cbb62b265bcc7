// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcileworld.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <set>

using namespace precedent;
using reconcile::Group;
using reconcile::Link;
using reconcile::Shape;

namespace {

struct World
{
    reconcile::PayoutFile file;
    std::vector<reconcile::LedgerRecord> records;
};

QString pick(QRandomGenerator &random, const QStringList &words)
{
    return words.at(random.bounded(int(words.size())));
}

base::Money amount(QRandomGenerator &random)
{
    return test::money(pick(random, {QStringLiteral("10"), QStringLiteral("20"), QStringLiteral("30"),
                                     QStringLiteral("10 EUR"), QStringLiteral("40")}));
}

World randomWorld(QRandomGenerator &random, int most)
{
    const QStringList customers{QStringLiteral("Acme"), QStringLiteral("Globex"), QString()};
    const QStringList conversations{QStringLiteral("77001"), QStringLiteral("77002"), QString(), QString()};
    World world;
    for (int i = random.bounded(most + 1); i > 0; --i) {
        reconcile::LedgerRecord record;
        record.id = domain::RecordId(QStringLiteral("R%1").arg(world.records.size()));
        record.customer = pick(random, customers);
        record.conversationUrl = pick(random, conversations);
        record.decision = random.bounded(5) == 0 ? domain::Decision::Denied : domain::Decision::Approved;
        record.type = random.bounded(5) == 0 ? domain::RequestType::Exception : domain::RequestType::Refund;
        if (random.bounded(8) != 0)
            record.amount = amount(random);
        record.first = QDate(2026, 10, 1).addDays(random.bounded(25));
        record.last = record.first.addDays(random.bounded(4) == 0 ? 2 : 0);
        record.isInScope = random.bounded(8) != 0;
        world.records.push_back(record);
    }
    for (int i = random.bounded(most + 1); i > 0; --i) {
        const auto paid = amount(random);
        world.file.payouts.push_back({int(world.file.payouts.size()) + 2,
                                      QDate(2026, 10, 1).addDays(random.bounded(30)),
                                      paid,
                                      pick(random, customers),
                                      pick(random, conversations),
                                      {}});
        world.file.sums[paid.currency.code()] += paid.minor;
    }
    return world;
}

/// The rule said once more, without indexes: the strongest link between two that there can be.
Link tie(const reconcile::Payout &payout, const reconcile::LedgerRecord &record, const World &world)
{
    const bool isKnown =
        !payout.conversation.isEmpty() &&
        std::any_of(world.records.begin(), world.records.end(), [&payout](const reconcile::LedgerRecord &each) {
            return each.conversationUrl == payout.conversation;
        });
    if (isKnown)
        return payout.conversation == record.conversationUrl ? Link::Conversation : Link::None;
    return !payout.customer.isEmpty() && payout.customer == record.customer ? Link::Customer : Link::None;
}

bool mayPair(const reconcile::Payout &payout, const reconcile::LedgerRecord &record)
{
    return record.isInScope && record.decision == domain::Decision::Approved && record.amount &&
           record.amount->currency == payout.amount.currency && payout.day >= record.first.addDays(-1) &&
           payout.day <= record.last.addDays(14);
}

/// The most pairs of one link and one amount, by trying everything.
int mostPairs(const World &world, Link link, const std::vector<std::size_t> &payouts, std::size_t next,
              std::set<std::size_t> &used)
{
    if (next == payouts.size())
        return 0;
    int best = mostPairs(world, link, payouts, next + 1, used);
    const auto &payout = world.file.payouts[payouts[next]];
    for (std::size_t i = 0; i < world.records.size(); ++i) {
        const auto &record = world.records[i];
        if (used.contains(i) || !mayPair(payout, record) || record.amount != payout.amount ||
            tie(payout, record, world) != link)
            continue;
        used.insert(i);
        best = std::max(best, 1 + mostPairs(world, link, payouts, next + 1, used));
        used.erase(i);
    }
    return best;
}

/// Payouts of the result that step 1 left, and how many it paired by this link; `used` grows by their decisions.
int pairedBy(const reconcile::Reconciliation &result, Link link, std::set<std::size_t> &used,
             std::vector<std::size_t> &open)
{
    int pairs = 0;
    for (const auto index : std::exchange(open, {})) {
        const auto &pairing = result.payouts[index].pairing;
        if (pairing.link == link && pairing.shape == Shape::One && !pairing.differs) {
            ++pairs;
            used.insert(pairing.records.front());
        } else {
            open.push_back(index);
        }
    }
    return pairs;
}

QString wrongPairs(const World &world, const reconcile::Reconciliation &result)
{
    std::map<std::size_t, std::int64_t> parts;
    std::set<std::size_t> used;
    for (std::size_t i = 0; i < result.payouts.size(); ++i) {
        const auto &pairing = result.payouts[i].pairing;
        const auto &payout = world.file.payouts[i];
        std::int64_t approved = 0;
        for (const auto record : pairing.records) {
            approved += world.records[record].amount->minor;
            if (!mayPair(payout, world.records[record]) || tie(payout, world.records[record], world) != pairing.link)
                return QStringLiteral("payout %1 is not one of R%2").arg(i).arg(record);
            if (pairing.shape != Shape::Part && !used.insert(record).second)
                return QStringLiteral("R%1 is paid twice").arg(record);
        }
        if (pairing.shape == Shape::Part)
            parts[pairing.records.front()] += payout.amount.minor;
        else if (!pairing.records.empty() && (approved == payout.amount.minor) == pairing.differs)
            return QStringLiteral("payout %1 differs or not").arg(i);
    }
    for (const auto &[record, sum] : parts) {
        if (sum != world.records[record].amount->minor || used.contains(record))
            return QStringLiteral("the parts of R%1").arg(record);
    }
    return {};
}

} // namespace

class TestReconcileWorlds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pairsAreAllowedAndSumsAddUp();
    void noOtherChoicePairsMore();
    void theOrderOfRowsDoesNotMatter();
    void aHundredThousandRowsAreMatched();

private:
    quint32 m_seed = 0;
};

void TestReconcileWorlds::initTestCase()
{
    m_seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", m_seed);
}

void TestReconcileWorlds::pairsAreAllowedAndSumsAddUp()
{
    QRandomGenerator random(m_seed);
    for (int i = 0; i < 3000; ++i) {
        const auto world = randomWorld(random, 14);
        const auto result = reconcile::reconcile(world.file, world.records, {});
        QVERIFY(result.ok());
        QVERIFY(result->addsUp);
        QCOMPARE(wrongPairs(world, *result), QString());
        int rows = 0;
        for (const auto group : {Group::Matched, Group::Differs, Group::NoApproval})
            rows += result->total(group).count;
        QCOMPARE(rows, int(world.file.payouts.size()));
        const auto open = result->total(Group::Unpaid).count + result->total(Group::NotYetDue).count +
                          result->total(Group::Earlier).count;
        QCOMPARE(open, int(result->open.size()));
    }
}

void TestReconcileWorlds::noOtherChoicePairsMore()
{
    QRandomGenerator random(m_seed + 1);
    for (int i = 0; i < 1500; ++i) {
        const auto world = randomWorld(random, 7);
        const auto result = reconcile::reconcile(world.file, world.records, {});
        QVERIFY(result.ok());
        std::set<std::size_t> used;
        std::vector<std::size_t> open(world.file.payouts.size());
        for (std::size_t payout = 0; payout < open.size(); ++payout)
            open[payout] = payout;
        for (const auto link : {Link::Conversation, Link::Customer}) {
            const int most = mostPairs(world, link, open, 0, used);
            QCOMPARE(pairedBy(*result, link, used, open), most);
        }
    }
}

void TestReconcileWorlds::theOrderOfRowsDoesNotMatter()
{
    QRandomGenerator random(m_seed + 2);
    for (int i = 0; i < 500; ++i) {
        auto world = randomWorld(random, 12);
        const auto before = reconcile::reconcile(world.file, world.records, {});
        std::shuffle(world.file.payouts.begin(), world.file.payouts.end(), random);
        const auto after = reconcile::reconcile(world.file, world.records, {});
        QVERIFY(before.ok() && after.ok());
        QCOMPARE(test::printed(*after), test::printed(*before));
    }
}

void TestReconcileWorlds::aHundredThousandRowsAreMatched()
{
    constexpr int rows = 100'000;
    QRandomGenerator random(m_seed + 3);
    QByteArray csv = "Date,Customer,Ticket,Amount,Currency\n";
    std::vector<reconcile::LedgerRecord> records;
    for (int i = 0; i < rows; ++i) {
        const auto day = QDate(2026, 1, 1).addDays(random.bounded(300));
        const auto customer = QStringLiteral("Customer %1 Ltd").arg(random.bounded(2000));
        const auto minor = std::int64_t(random.bounded(1, 20'000));
        const auto ticket = random.bounded(2) == 0 ? QStringLiteral("T%1").arg(1'000'000 + i) : QString();
        reconcile::LedgerRecord record;
        record.id = domain::RecordId(QStringLiteral("C1-%1").arg(i));
        record.customer = customer;
        record.conversationUrl = ticket;
        record.decision = domain::Decision::Approved;
        record.type = domain::RequestType::Refund;
        record.amount = base::Money{minor, *base::Currency::parse(u"USD")};
        record.first = record.last = day;
        records.push_back(record);
        if (random.bounded(10) != 0) {
            const auto paid = base::Money{minor + (random.bounded(20) == 0 ? 1 : 0), record.amount->currency};
            csv += (day.addDays(random.bounded(10)).toString(Qt::ISODate) + u',' + customer + u',' + ticket + u',' +
                    base::toDecimal(paid) + QStringLiteral(",USD\n"))
                       .toUtf8();
        }
    }
    QElapsedTimer timer;
    timer.start();
    const auto table = exporting::readCsv(csv);
    QVERIFY(table.ok());
    const auto layout = reconcile::layoutOf(*table);
    const auto mapping = reconcile::guessMapping(*table, layout);
    const auto settled = reconcile::settle(*table, layout, mapping, {}, QDate(2026, 12, 1));
    auto file = reconcile::readPayouts(*table, layout, mapping, settled, base::Zone());
    QVERIFY(file.ok());
    const auto read = timer.restart();
    const auto result = reconcile::reconcile(std::move(*file), std::move(records), {});
    QVERIFY(result.ok());
    const auto matched = timer.restart();
    QVERIFY(result->addsUp);
    qInfo("%d payouts: read in %lld ms, matched in %lld ms: %d matched, %d differ, %d without approval",
          int(result->payouts.size()), read, matched, result->total(Group::Matched).count,
          result->total(Group::Differs).count, result->total(Group::NoApproval).count);
    QVERIFY(result->total(Group::Matched).count > rows / 2);
}

QTEST_APPLESS_MAIN(TestReconcileWorlds)
#include "tst_reconcile_worlds.moc"
