// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"

namespace precedent::firstrun {

/// How much a channel's name sounds like approvals, 0 and up.
[[nodiscard]] int likeliness(const QString &channelName);

/// A channel with what its place in the picker depends on, worked out once.
struct RankedChannel
{
    explicit RankedChannel(domain::Channel ranked);

    domain::Channel channel;
    int likely;
    QString folded; ///< the name without regard to case
};

/// The order of the picker: likely names, then channels that the app is in, then by name; archived ones last.
[[nodiscard]] bool standsBefore(const RankedChannel &a, const RankedChannel &b);

} // namespace precedent::firstrun
