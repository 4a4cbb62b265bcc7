// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/enums.h"
#include "domain/ids.h"

#include <vector>

namespace precedent::store {

class Reader;

/// What one run read of a channel's time.
struct CoverageRun
{
    base::Instant at; ///< when its last page was stored
    domain::Source source = domain::Source::Api;
    base::TimeRange range; ///< from the oldest to the newest that it read
    bool operator==(const CoverageRun &) const = default;
};

/// The newest runs of a channel, newest first, as its newest `pages` stored pages tell: what the same source stored
/// with less than a quarter of an hour between is one run.
[[nodiscard]] base::Result<std::vector<CoverageRun>> coverageRuns(const Reader &reader,
                                                                  const domain::ChannelId &channel, int pages);

} // namespace precedent::store
