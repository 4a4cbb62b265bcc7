// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/channelrank.h"

#include <array>
#include <tuple>
#include <utility>

namespace precedent::firstrun {

namespace {

/// Beginnings of words, so that "approv" finds approval, approvals and approved.
constexpr std::array<std::pair<const char *, int>, 12> hints{{
    {"approv", 4},
    {"refund", 4},
    {"exception", 4},
    {"credit", 3},
    {"discount", 3},
    {"goodwill", 3},
    {"comps", 2},
    {"deal", 1},
    {"escalat", 1},
    {"authoris", 2},
    {"authoriz", 2},
    {"signoff", 2},
}};

auto rank(const domain::Channel &channel)
{
    return std::tuple(channel.isArchived, -likeliness(channel.name), !channel.isMember, channel.name.toCaseFolded(),
                      channel.id.text());
}

} // namespace

int likeliness(const QString &channelName)
{
    const auto name = channelName.toCaseFolded();
    int sum = 0;
    for (const auto &[hint, weight] : hints)
        sum += name.contains(QLatin1String(hint)) ? weight : 0;
    return sum;
}

bool standsBefore(const domain::Channel &a, const domain::Channel &b)
{
    return rank(a) < rank(b);
}

} // namespace precedent::firstrun
