// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/decisionrows.h"

#include "insight/columns.h"

#include <algorithm>

namespace precedent::models {

base::Result<DecisionRows> selectDecisions(const RefreshRequest &request)
{
    auto rows = selectRows(request);
    if (!rows)
        return rows.error();
    const auto &marks = request.snapshot->columns().marks;
    const auto fresh = std::count_if(rows->begin(), rows->end(),
                                     [&marks](insight::RowIndex row) { return (marks[row] & insight::IsNew) != 0; });
    return DecisionRows{*std::move(rows), int(fresh)};
}

} // namespace precedent::models
