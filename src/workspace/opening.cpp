// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/opening.h"

namespace precedent::workspace {

Opening readOpening(Workspace &workspace)
{
    Opening opening;
    const auto reader = workspace.ledger().reader();
    if (!reader)
        return opening;
    const auto channels = (*reader)->channels();
    opening.isEmpty = channels && channels->empty();
    if (const auto root = (*reader)->newestRoot(); root && *root)
        opening.newestRequest = base::Instant{(*root)->microseconds()};
    if (const auto settings = (*reader)->settings())
        opening.lastQuestion = lastQuestion(*settings);
    return opening;
}

} // namespace precedent::workspace
