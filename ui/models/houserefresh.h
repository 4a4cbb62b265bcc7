// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/refresher.h"
#include "workspace/houserules.h"

namespace precedent::models {

/// `make` for a Refresher, with what is set for a ledger, read on the worker: new with every answer. The ledger
/// outlives the pool.
template <typename Answer>
typename Refresher<Answer>::Compute withHouseRules(const store::Ledger &ledger,
                                                   base::Result<Answer> (*make)(const RefreshRequest &,
                                                                                const workspace::HouseRules &))
{
    return [&ledger, make](const RefreshRequest &request) -> base::Result<Answer> {
        const auto house = workspace::houseRules(ledger);
        return house ? make(request, *house) : house.error();
    };
}

} // namespace precedent::models
