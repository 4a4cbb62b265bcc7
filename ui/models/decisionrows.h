// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/refresher.h"

namespace precedent::models {

/// What the page of decisions shows.
struct DecisionRows
{
    std::vector<insight::RowIndex> rows; ///< in the request's order
    int fresh = 0;                       ///< how many of them are new since the last visit
};

[[nodiscard]] base::Result<DecisionRows> selectDecisions(const RefreshRequest &request);

} // namespace precedent::models
