// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"

namespace precedent::firstrun {

/// How much a channel's name sounds like approvals, 0 and up.
[[nodiscard]] int likeliness(const QString &channelName);

/// The order of the picker: likely names, then channels that the app is in, then by name; archived ones last.
[[nodiscard]] bool standsBefore(const domain::Channel &a, const domain::Channel &b);

} // namespace precedent::firstrun
