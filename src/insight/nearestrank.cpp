// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/stats.h"

#include <algorithm>
#include <cmath>

namespace precedent::insight {

namespace {

std::int64_t nth(std::vector<std::int64_t> &values, std::size_t index)
{
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

} // namespace

std::size_t rankIndex(double p, std::size_t count)
{
    const auto rank = std::ceil(p * static_cast<double>(count));
    return std::min(static_cast<std::size_t>(std::max(rank, 1.0)), count) - 1;
}

std::vector<std::optional<std::int64_t>> nearestRanks(std::vector<std::int64_t> &values,
                                                      std::initializer_list<double> ps)
{
    std::vector<std::optional<std::int64_t>> found(ps.size());
    if (values.empty())
        return found;
    std::transform(ps.begin(), ps.end(), found.begin(),
                   [&values](double p) { return nth(values, rankIndex(p, values.size())); });
    return found;
}

std::optional<std::int64_t> nearestRank(std::vector<std::int64_t> &values, double p)
{
    return nearestRanks(values, {p}).front();
}

} // namespace precedent::insight
