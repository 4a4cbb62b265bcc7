// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/funnel.h"

#include <QtTest/QTest>

#include <cmath>
#include <vector>

using namespace precedent;

namespace {

/// The probabilities of 0, 1 … `cases` by adding one case after the other, without factorials.
std::vector<double> probabilities(double share, int cases)
{
    std::vector<double> chances{1.0};
    for (int i = 0; i < cases; ++i) {
        std::vector<double> next(chances.size() + 1, 0.0);
        for (std::size_t count = 0; count < chances.size(); ++count) {
            next[count] += chances[count] * (1 - share);
            next[count + 1] += chances[count] * share;
        }
        chances = std::move(next);
    }
    return chances;
}

} // namespace

/// Between which shares chance keeps somebody.
class FunnelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Each count is outside exactly when it and all that are further off have no more than the tail.
    void outsideIsWhatChanceHardlyGives()
    {
        for (const double share : {0.01, 0.08, 0.25, 0.5, 0.9, 0.99}) {
            for (const int cases : {1, 2, 5, 19, 60, 141, 700, 1500}) {
                const auto chances = probabilities(share, cases);
                for (const double tail : {0.025, 0.001}) {
                    const auto limits = insight::funnelLimits(share, cases, tail);
                    double upTo = 0;
                    double from = 1;
                    for (int count = 0; count <= cases; ++count) {
                        upTo += chances[std::size_t(count)];
                        const double at = double(count) / cases;
                        const auto place =
                            QStringLiteral("%1 of %2, %3, %4").arg(count).arg(cases).arg(share).arg(tail);
                        QVERIFY2((at <= limits.lower) == (upTo <= tail), qPrintable(place));
                        QVERIFY2((at >= limits.upper) == (from <= tail), qPrintable(place));
                        from -= chances[std::size_t(count)];
                    }
                }
            }
        }
    }

    void moreCasesNarrow()
    {
        auto wider = insight::funnelLimits(0.1, 40, 0.025);
        for (const int cases : {80, 160, 640, 2560}) {
            const auto limits = insight::funnelLimits(0.1, cases, 0.025);
            QVERIFY(limits.upper - limits.lower < wider.upper - wider.lower);
            QVERIFY(limits.lower < 0.1 && 0.1 < limits.upper);
            wider = limits;
        }
        // Where the normal approximation holds, both say the same.
        const double deviation = std::sqrt(0.1 * 0.9 / 2560);
        QVERIFY(std::abs(wider.upper - (0.1 + 1.96 * deviation)) < 0.002);
        QVERIFY(std::abs(wider.lower - (0.1 - 1.96 * deviation)) < 0.002);
    }

    void nobodyIsOutsideOfNothing()
    {
        for (const double share : {0.0, 0.3, 1.0}) {
            const auto limits = insight::funnelLimits(share, 0, 0.025);
            QVERIFY(limits.lower < 0 && limits.upper > 1);
        }
        // Where nobody is ever denied, one denial stands out, and none does not.
        QVERIFY(insight::funnelLimits(0, 10, 0.025).upper <= 0.1);
        QVERIFY(insight::funnelLimits(0, 10, 0.025).lower < 0);
    }
};

QTEST_GUILESS_MAIN(FunnelTest)
#include "tst_insight_funnel.moc"
