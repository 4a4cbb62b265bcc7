// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelsync.h"

#include <functional>

namespace precedent::sync {

/// Does `work` on what this source shows of its workspace, which must be the one that the request names. What was
/// learned of people and of how often Slack may be asked is kept, and the archive gets its checkpoint, also when the
/// work was cut short.
[[nodiscard]] base::Result<Report>
inSession(slack::Source &source, store::Ledger &ledger, const Request &request, const slack::Identity &identity,
          const std::function<base::Result<Report>(const RunContext &, PeopleWatch &)> &work);

} // namespace precedent::sync
