// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/refresher.h"
#include "workspace/houserules.h"

#include <type_traits>
#include <utility>

namespace precedent::models {

/// `make`, of a request and what is set for a ledger, as what a Refresher computes; what is set is read on the worker,
/// new with every answer. The ledger outlives the pool.
template <typename Make>
auto withHouseRules(const store::Ledger &ledger, Make make)
{
    using Made = std::invoke_result_t<Make, const RefreshRequest &, const workspace::HouseRules &>;
    return [&ledger, make = std::move(make)](const RefreshRequest &request) -> Made {
        const auto house = workspace::houseRules(ledger);
        return house ? make(request, *house) : house.error();
    };
}

} // namespace precedent::models
