// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace precedent::domain {

/// A Slack workspace (T…), channel (C… or G…) and person or bot (U…, W…, B…); opaque.
using TeamId = base::Id<struct TeamTag>;
using ChannelId = base::Id<struct ChannelTag>;
using PersonId = base::Id<struct PersonTag>;
/// A decision record: channel id, a dash, the digits of the root message's ts.
using RecordId = base::Id<struct RecordTag>;

} // namespace precedent::domain
