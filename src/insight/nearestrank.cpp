// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/stats.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <utility>

namespace precedent::insight {

namespace {

/// From here on, one count over all values and a look at those of one bucket is quicker than nth_element.
constexpr std::size_t manyValues = 4096;

// Buckets in the order of the values: one each for 0 to 127, then 64 for every power of two.
constexpr int keptBits = 7;
constexpr std::size_t perPower = 1U << (keptBits - 1);
constexpr std::size_t bucketCount = perPower * (64 - keptBits + 2);

/// Negative values count as 0.
std::size_t bucketOf(std::int64_t value)
{
    const auto number = static_cast<std::uint64_t>(std::max(value, std::int64_t{0}));
    const auto shift = std::max(static_cast<int>(std::bit_width(number)) - keptBits, 0);
    return static_cast<std::size_t>(shift) * perPower + static_cast<std::size_t>(number >> shift);
}

std::int64_t nth(std::vector<std::int64_t> &values, std::size_t index)
{
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

/// The smallest value of a bucket, and how many values it has.
std::pair<std::uint64_t, std::uint64_t> spanOf(std::size_t bucket)
{
    const auto shift = bucket < 2 * perPower ? 0 : bucket / perPower - 1;
    return {(bucket - shift * perPower) << shift, std::uint64_t{1} << shift};
}

/// Many values, counted by bucket.
class Buckets
{
public:
    explicit Buckets(const std::vector<std::int64_t> &values) : m_values(values)
    {
        for (const auto value : values)
            ++m_counts[bucketOf(value)];
    }
    [[nodiscard]] std::int64_t nth(std::size_t index) const
    {
        std::size_t bucket = 0;
        for (; index >= m_counts.at(bucket); ++bucket)
            index -= m_counts.at(bucket);
        std::vector<std::int64_t> within;
        within.reserve(m_counts.at(bucket));
        const auto span = spanOf(bucket);
        std::copy_if(m_values.begin(), m_values.end(), std::back_inserter(within), [span](std::int64_t value) {
            return static_cast<std::uint64_t>(std::max(value, std::int64_t{0})) - span.first < span.second;
        });
        return insight::nth(within, index);
    }

private:
    const std::vector<std::int64_t> &m_values;
    std::array<std::uint32_t, bucketCount> m_counts{};
};

std::size_t indexOf(double p, std::size_t count)
{
    const auto rank = std::ceil(p * static_cast<double>(count));
    return std::min(static_cast<std::size_t>(std::max(rank, 1.0)), count) - 1;
}

} // namespace

std::vector<std::optional<std::int64_t>> nearestRanks(std::vector<std::int64_t> &values,
                                                      std::initializer_list<double> ps)
{
    std::vector<std::optional<std::int64_t>> found(ps.size());
    if (values.empty())
        return found;
    if (values.size() < manyValues) {
        std::transform(ps.begin(), ps.end(), found.begin(),
                       [&values](double p) { return nth(values, indexOf(p, values.size())); });
        return found;
    }
    const Buckets buckets(values);
    std::transform(ps.begin(), ps.end(), found.begin(),
                   [&](double p) { return buckets.nth(indexOf(p, values.size())); });
    return found;
}

std::optional<std::int64_t> nearestRank(std::vector<std::int64_t> &values, double p)
{
    return nearestRanks(values, {p}).front();
}

} // namespace precedent::insight
