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

} // namespace

int likeliness(const QString &channelName)
{
    const auto name = channelName.toCaseFolded();
    int sum = 0;
    for (const auto &[hint, weight] : hints)
        sum += name.contains(QLatin1String(hint)) ? weight : 0;
    return sum;
}

RankedChannel::RankedChannel(domain::Channel ranked)
    : channel(std::move(ranked)), likely(likeliness(channel.name)), folded(channel.name.toCaseFolded())
{
}

bool standsBefore(const RankedChannel &a, const RankedChannel &b)
{
    const auto place = [](const RankedChannel &ranked) {
        return std::tuple(ranked.channel.isArchived, -ranked.likely, !ranked.channel.isMember);
    };
    if (place(a) != place(b))
        return place(a) < place(b);
    return std::tie(a.folded, a.channel.id) < std::tie(b.folded, b.channel.id);
}

} // namespace precedent::firstrun
