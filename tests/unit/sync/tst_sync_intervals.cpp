// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/intervals.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using precedent::base::Instant;
using precedent::base::TimeRange;
using precedent::sync::uncovered;

namespace {

/// "3-5 8-9" as half-open ranges.
std::vector<TimeRange> ranges(const QString &notation)
{
    std::vector<TimeRange> out;
    const auto parts = notation.split(u' ', Qt::SkipEmptyParts);
    for (const auto &part : parts)
        out.push_back({{part.section(u'-', 0, 0).toLongLong()}, {part.section(u'-', 1, 1).toLongLong()}});
    return out;
}

QString written(const std::vector<TimeRange> &list)
{
    QStringList parts;
    for (const auto &range : list)
        parts += QStringLiteral("%1-%2").arg(range.from.us).arg(range.to.us);
    return parts.join(u' ');
}

} // namespace

class tst_sync_intervals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holesAreNewestFirst_data();
    void holesAreNewestFirst();
    void everyPointIsEitherCoveredOrInAHole();
};

void tst_sync_intervals::holesAreNewestFirst_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("covered");
    QTest::addColumn<QString>("holes");
    QTest::newRow("nothing covered") << "0-10"
                                     << ""
                                     << "0-10";
    QTest::newRow("all covered") << "0-10"
                                 << "0-10"
                                 << "";
    QTest::newRow("more than all") << "2-8"
                                   << "0-10"
                                   << "";
    QTest::newRow("a gap in the middle") << "0-10"
                                         << "0-3 7-10"
                                         << "3-7";
    QTest::newRow("two gaps") << "0-10"
                              << "2-3 5-6"
                              << "6-10 3-5 0-2";
    QTest::newRow("unsorted and overlapping") << "0-10"
                                              << "4-8 0-5"
                                              << "8-10";
    QTest::newRow("touching") << "0-10"
                              << "0-5 5-10"
                              << "";
    QTest::newRow("outside") << "5-10"
                             << "0-2 20-30"
                             << "5-10";
}

void tst_sync_intervals::holesAreNewestFirst()
{
    QFETCH(QString, wanted);
    QFETCH(QString, covered);
    QFETCH(QString, holes);
    QCOMPARE(written(uncovered(ranges(wanted).front(), ranges(covered))), holes);
}

void tst_sync_intervals::everyPointIsEitherCoveredOrInAHole()
{
    const auto seed = qEnvironmentVariableIntValue("PRECEDENT_SEED");
    qInfo("seed %d", seed);
    QRandomGenerator random{quint32(seed)};
    for (int round = 0; round < 500; ++round) {
        std::vector<TimeRange> covered;
        for (int i = random.bounded(6); i > 0; --i) {
            const qint64 from = random.bounded(50);
            covered.push_back({{from}, {from + random.bounded(12)}});
        }
        const TimeRange wanted{{random.bounded(25)}, {25 + random.bounded(25)}};
        const auto holes = uncovered(wanted, covered);
        for (qint64 t = 0; t < 60; ++t) {
            const auto holds = [t](const std::vector<TimeRange> &list) {
                return std::any_of(list.begin(), list.end(), [t](const TimeRange &r) { return r.contains({t}); });
            };
            QCOMPARE(holds(holes), wanted.contains({t}) && !holds(covered));
        }
    }
}

QTEST_GUILESS_MAIN(tst_sync_intervals)
#include "tst_sync_intervals.moc"
