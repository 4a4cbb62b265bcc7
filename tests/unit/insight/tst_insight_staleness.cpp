// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that nobody decided, by hour, channel, agent and possible approver, against a count of the rows one by one.
#include "insight/columns.h"
#include "insight/grouping.h"
#include "insight/staleness.h"
#include "tests/unit/insight/randomrecords.h"
#include "tests/unit/insight/recordnotation.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <map>

using namespace precedent;
using namespace precedent::insight;

namespace {

void count(Staleness &figures, const Row &row)
{
    const auto decision = domain::toWord(row.record.decision);
    ++figures.count;
    figures.withdrawn += decision == QStringLiteral("withdrawn") ? 1 : 0;
    figures.expired += decision == QStringLiteral("expired") ? 1 : 0;
    const bool waits = domain::toWords(row.record.flags).contains(QStringLiteral("stale-pending"));
    figures.unanswered += decision == QStringLiteral("pending") && waits ? 1 : 0;
}

QString printed(const Staleness &figures)
{
    return QStringLiteral("%1: %2 %3 %4")
        .arg(figures.count)
        .arg(figures.withdrawn)
        .arg(figures.expired)
        .arg(figures.unanswered);
}

template <typename Groups>
QString printed(const Groups &groups)
{
    QStringList lines;
    for (const auto &[key, figures] : groups)
        lines += key + QStringLiteral(" = ") + printed(figures);
    return lines.join(u'\n');
}

std::map<QString, Staleness> keyed(const std::vector<StaleGroup> &groups)
{
    std::map<QString, Staleness> result;
    for (const StaleGroup &group : groups)
        result.emplace(group.key, group.figures);
    return result;
}

struct World
{
    explicit World(unsigned seed) : random(seed), snapshot(Snapshot::build(test::randomInput(random, 120)))
    {
        for (RowIndex i = 0; i < snapshot->size(); ++i) {
            if (random.bounded(5) != 0)
                rows.push_back(i);
        }
    }
    /// What a person would count with this key.
    template <typename KeyOf>
    [[nodiscard]] std::map<QString, Staleness> counted(const KeyOf &keyOf) const
    {
        std::map<QString, Staleness> groups;
        for (const RowIndex row : rows)
            count(groups[keyOf(row)], snapshot->row(row));
        return groups;
    }

    QRandomGenerator random;
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<RowIndex> rows;
};

} // namespace

class TestInsightStaleness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groups_are_what_one_counts()
    {
        for (const auto seed : test::seeds(40)) {
            World world(seed);
            const auto where = QStringLiteral("PRECEDENT_SEED=%1").arg(seed).toUtf8();
            const QTimeZone zone(world.snapshot->zone().name().toLatin1());
            const auto hours = world.counted([&](RowIndex row) {
                const auto asked = world.snapshot->row(row).record.requestedAt;
                return QString::number(QDateTime::fromSecsSinceEpoch(asked.seconds(), zone).time().hour());
            });
            QVERIFY2(printed(keyed(staleBy(*world.snapshot, world.rows, GroupKey::Hour))) == printed(hours),
                     where.constData());
            const auto channels = world.counted([&](RowIndex row) { return world.snapshot->row(row).channelName; });
            QVERIFY2(printed(keyed(staleBy(*world.snapshot, world.rows, GroupKey::Channel))) == printed(channels),
                     where.constData());
            const auto ids = agentIds(world.snapshot->columns());
            const auto agents =
                world.counted([&](RowIndex row) { return ids[world.snapshot->columns().agent.codes[row]]; });
            QVERIFY2(printed(keyed(staleBy(*world.snapshot, world.rows, GroupKey::AgentId))) == printed(agents),
                     where.constData());
            Staleness all;
            for (const RowIndex row : world.rows)
                count(all, world.snapshot->row(row));
            QVERIFY2(staleness(*world.snapshot, world.rows) == all, where.constData());
        }
    }

    void an_undecided_request_counts_for_everybody_whom_its_channel_names()
    {
        const auto snapshot = Snapshot::build(test::input(R"(
at 2026-10-01T08:00:00Z | agent U1 Sara | type refund | decision approved | by U8 Dana Reyes | channel C1
at 2026-10-01T08:10:00Z | agent U1 Sara | type refund | decision withdrawn | channel C1
at 2026-10-01T08:20:00Z | agent U2 Tom | type refund | decision pending | channel C1
at 2026-10-31T08:20:00Z | agent U2 Tom | type refund | decision pending | channel C1
at 2026-10-01T09:00:00Z | agent U2 Tom | type refund | decision expired | channel C2
at 2026-10-01T09:30:00Z | agent U2 Tom | type refund | decision denied | by - Mei Tan | channel C2
at 2026-10-01T10:00:00Z | agent U2 Tom | type refund | decision expired | channel C3
)"));
        const NamedApprovers named{{QStringLiteral("C1"), {QStringLiteral("U8"), QStringLiteral("mei tan")}},
                                   {QStringLiteral("C2"), {QStringLiteral("Mei Tan"), QStringLiteral("Nobody Yet")}}};
        QStringList told;
        std::vector<RowIndex> rows(snapshot->size());
        for (RowIndex i = 0; i < rows.size(); ++i)
            rows[i] = i;
        for (const auto &group : staleByApprover(*snapshot, rows, named))
            told += QStringLiteral("%1 %2 [%3]").arg(group.name, printed(group.figures), group.channels.join(u','));
        // The younger pending request waits still; it is among the requests and not unanswered.
        const QStringList expected{QStringLiteral("Dana Reyes 4: 1 0 1 [C1]"),
                                   QStringLiteral("Mei Tan 6: 1 1 1 [C1,C2]"),
                                   QStringLiteral("Nobody Yet 2: 0 1 0 [C2]"), QStringLiteral(" 1: 0 1 0 [C3]")};
        QCOMPARE(told, expected);
    }

    void no_rows_are_no_groups()
    {
        const auto snapshot = Snapshot::build(test::input(""));
        QVERIFY(staleBy(*snapshot, {}, GroupKey::Hour).empty());
        QVERIFY(staleByApprover(*snapshot, {}, {}).empty());
        QCOMPARE(staleness(*snapshot, {}), Staleness());
    }
};

QTEST_APPLESS_MAIN(TestInsightStaleness)
#include "tst_insight_staleness.moc"
