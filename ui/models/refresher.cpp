// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/refresher.h"

namespace precedent::models {

base::Result<std::vector<insight::RowIndex>> rowsOf(const RefreshRequest &request)
{
    return request.selections != nullptr ? request.selections->rows(request.snapshot, request.filter, request.calendar)
                                         : request.snapshot->select(request.filter, request.calendar);
}

base::Result<std::vector<insight::RowIndex>> selectRows(const RefreshRequest &request)
{
    auto rows = rowsOf(request);
    if (!rows || request.sort.empty())
        return rows;
    return request.snapshot->sorted(*rows, request.sort);
}

} // namespace precedent::models
