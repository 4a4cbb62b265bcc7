// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/coveragelog.h"
#include "ui/models/celltext.h"
#include "ui/models/listtable.h"
#include "workspace/workspace.h"

#include <QtCore/QSet>

namespace precedent::pages {

/// What there is room and reason for in the table of channels.
struct SourceTableShape
{
    bool isNarrow = false;
    bool hasWorkspaces = false;
    QSet<QString> imported = {}; ///< the ids of channels that no sync has read
};

/// Columns of the channels: name, workspace where there are several, state, counts, last sync, coverage, gaps; fewer
/// for a narrow page.
[[nodiscard]] std::vector<models::ListColumn<workspace::ChannelStatus>>
sourceColumns(const models::Formatting &formatting, const SourceTableShape &shape = {});

/// Columns of the runs that read a channel: when, from where, which days.
[[nodiscard]] std::vector<models::ListColumn<store::CoverageRun>> runColumns(const models::Formatting &formatting);

} // namespace precedent::pages
