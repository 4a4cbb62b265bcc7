// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/approvers.h"
#include "insight/columns.h"
#include "tests/unit/insight/randomrecords.h"

#include <QtTest/QTest>

#include <set>

using namespace precedent;
using namespace precedent::insight;

namespace {

struct World
{
    explicit World(unsigned seed) : random(seed), snapshot(Snapshot::build(test::randomInput(random, 120)))
    {
        for (RowIndex i = 0; i < snapshot->size(); ++i) {
            if (random.bounded(5) != 0)
                rows.push_back(i);
        }
    }

    QRandomGenerator random;
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<RowIndex> rows;
};

QString where(unsigned seed, const QString &what)
{
    return QStringLiteral("PRECEDENT_SEED=%1: %2").arg(seed).arg(what);
}

} // namespace

class TestInsightApprovers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void approvers_decide_what_the_rows_say();
};

void TestInsightApprovers::approvers_decide_what_the_rows_say()
{
    for (const auto seed : test::seeds(60)) {
        World world(seed);
        const auto approvers = rowsByApprover(*world.snapshot, world.rows);
        std::set<RowIndex> found;
        for (const auto &approver : approvers) {
            QVERIFY2(!approver.rows.empty() && std::is_sorted(approver.rows.begin(), approver.rows.end()),
                     qPrintable(where(seed, approver.key)));
            QVERIFY2(std::set(approver.rows.begin(), approver.rows.end()).size() == approver.rows.size(),
                     qPrintable(where(seed, approver.key)));
            for (const auto row : approver.rows) {
                const auto people = world.snapshot->row(row).record.approvers;
                QVERIFY2(std::any_of(people.begin(), people.end(),
                                     [&](const domain::PersonRef &person) {
                                         return person.id == approver.key || person.name == approver.key ||
                                                person.id.isEmpty();
                                     }),
                         qPrintable(where(seed, approver.key)));
                found.insert(row);
            }
        }
        std::set<RowIndex> expected;
        for (const auto row : world.rows) {
            const auto record = world.snapshot->row(row).record;
            const bool decided =
                record.decision == domain::Decision::Approved || record.decision == domain::Decision::Denied;
            if (decided && !record.approvers.empty())
                expected.insert(row);
        }
        QVERIFY2(found == expected, qPrintable(where(seed, QStringLiteral("approved or denied by somebody"))));
    }
}

QTEST_APPLESS_MAIN(TestInsightApprovers)
#include "tst_insight_approvers.moc"
