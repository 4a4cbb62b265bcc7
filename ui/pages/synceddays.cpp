// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/synceddays.h"

namespace precedent::pages {

std::vector<base::TimeRange> syncedDays(const workspace::Workspace &workspace)
{
    std::vector<base::TimeRange> coverage;
    for (const workspace::ChannelStatus &status : workspace.channels()) {
        for (const store::CoverageInterval &interval : status.coverage)
            coverage.push_back(interval.range);
    }
    return coverage;
}

} // namespace precedent::pages
