// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/source.h"

namespace precedent::reports {

Paper paperOf(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

Source sourceOf(workspace::Workspace &workspace, const QLocale &locale)
{
    // Without them a report is still right by the defaults.
    auto house = workspace::houseRules(workspace.ledger());
    return {workspace.snapshot(),
            workspace.calendar(),
            locale,
            workspace.channels(),
            workspace.logHead(),
            paperOf(locale),
            house ? *std::move(house) : workspace::HouseRules()};
}

std::vector<base::TimeRange> coverageOf(const Source &source)
{
    std::vector<base::TimeRange> coverage;
    for (const workspace::ChannelStatus &status : source.channels) {
        for (const store::CoverageInterval &interval : status.coverage)
            coverage.push_back(interval.range);
    }
    return coverage;
}

} // namespace precedent::reports
