// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/random.h"

#include <bit>
#include <numeric>

namespace precedent::sample {

namespace {

quint64 splitMix(quint64 &state)
{
    state += 0x9E3779B97F4A7C15ULL;
    auto z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

Random::Random(quint64 seed) : m_state()
{
    for (auto &word : m_state)
        word = splitMix(seed);
}

quint64 Random::next()
{
    auto &s = m_state;
    const auto result = std::rotl(s[1] * 5, 7) * 9;
    const auto shifted = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = std::rotl(s[3], 45);
    return result;
}

int Random::below(int bound)
{
    if (bound < 1)
        return 0;
    return static_cast<int>(((next() >> 32) * static_cast<quint64>(bound)) >> 32);
}

int Random::weighted(std::span<const int> weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    int index = 0;
    for (const int weight : weights) {
        if (left < weight)
            break;
        left -= weight;
        ++index;
    }
    return index;
}

int Random::fromQuantiles(std::span<const int> quantiles)
{
    const int step = below(static_cast<int>(quantiles.size()) - 1);
    const auto at = static_cast<std::size_t>(step);
    return between(quantiles[at], quantiles[at + 1]);
}

} // namespace precedent::sample
