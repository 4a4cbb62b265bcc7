// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/invocation.h"
#include "query/filter.h"
#include "query/view.h"

namespace precedent::commands {

/// The FILTERS options of INTERFACES.
[[nodiscard]] std::vector<OptionSpec> filterOptions();

/// The one filter that the options mean. Usage errors as query::parse(), "options-exclude" for --query beside others;
/// NotConfigured "view-unknown".
[[nodiscard]] base::Result<query::Filter> readFilter(const Invocation &invocation,
                                                     const std::vector<query::SavedView> &views);

} // namespace precedent::commands
