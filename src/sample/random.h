// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <array>
#include <cstddef>
#include <span>

namespace precedent::sample {

/// The xoshiro256** generator with integer draws only, so that a seed gives the same sequence on every platform.
/// https://prng.di.unimi.it/
class Random
{
public:
    explicit Random(quint64 seed);

    quint64 next();
    /// Uniform in [0, bound); 0 when bound is below 1.
    int below(int bound);
    /// Uniform in [low, high].
    int between(int low, int high) { return low + below(high - low + 1); }
    /// True in `percent` of 100 draws.
    bool chance(int percent) { return below(100) < percent; }
    /// An index, drawn with these weights (their sum above zero).
    int weighted(std::span<const int> weights);
    /// A value of the distribution whose quantiles, evenly spaced from the least to the greatest, are these.
    int fromQuantiles(std::span<const int> quantiles);
    /// One element of a table that is not empty.
    template <typename Table>
    const auto &pick(const Table &table)
    {
        return table[static_cast<std::size_t>(below(static_cast<int>(table.size())))];
    }

private:
    std::array<quint64, 4> m_state;
};

} // namespace precedent::sample
