// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/models/refresher.h"
#include "ui/reports/report.h"
#include "workspace/houserules.h"
#include "workspace/workspace.h"

namespace precedent::reports {

/// What a report is made from, taken from a workspace at once; a value, so that a worker can hold it.
struct Source
{
    std::shared_ptr<const insight::Snapshot> snapshot;
    query::Calendar calendar;
    QLocale locale;
    std::vector<workspace::ChannelStatus> channels;
    store::LogHead head;
    Paper paper = Paper::A4;
    workspace::HouseRules house = {};

    [[nodiscard]] models::RefreshRequest request(const query::Filter &filter) const
    {
        return {snapshot, filter, {}, calendar};
    }
    [[nodiscard]] models::Formatting formatting() const { return {locale, calendar.zone, calendar.now}; }
};

/// Letter where inches are in use, else A4.
[[nodiscard]] Paper paperOf(const QLocale &locale);

/// On the workspace's thread.
[[nodiscard]] Source sourceOf(workspace::Workspace &workspace, const QLocale &locale);

/// What was synced of any channel.
[[nodiscard]] std::vector<base::TimeRange> coverageOf(const Source &source);

} // namespace precedent::reports
