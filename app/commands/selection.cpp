// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/selection.h"

#include "app/commands/filteroptions.h"

namespace precedent::commands {

base::Result<Selection> selectRows(const Invocation &invocation)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto views = session->reader->views();
    if (!views)
        return views.error();
    const auto filter = readFilter(invocation, *views);
    if (!filter)
        return filter.error();
    auto view = loadSnapshot(*session->reader, invocation.common());
    if (!view)
        return view.error();
    auto rows = view->snapshot->select(*filter, view->calendar);
    if (!rows)
        return rows.error();
    return Selection{std::move(*view), filter->dateBasis, std::move(*rows)};
}

} // namespace precedent::commands
