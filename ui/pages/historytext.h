// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "workspace/workspace.h"

namespace precedent::pages {

/// "Dana Reyes 09:55, edited": who wrote a message of a thread and when.
[[nodiscard]] QString messageHeading(const workspace::ThreadEntry &entry, const models::Formatting &formatting);

/// "30 Oct 09:51 request captured · #48,102"; `root` tells the request from its replies.
[[nodiscard]] QString historyLine(const store::Observation &observation, const base::SlackTs &root,
                                  const models::Formatting &formatting);

/// "31 Oct 02:00 no longer returned by Slack (retention rule) · #48,102".
[[nodiscard]] QString goneLine(const store::GoneEntry &gone, const models::Formatting &formatting);

/// "31 Oct 10:02 Amount corrected from 60.00 to 50.00 by dana".
[[nodiscard]] QString correctionLine(const store::Correction &correction, const models::Formatting &formatting);

/// A record as lines of text for the clipboard: title, fields, link.
[[nodiscard]] QString recordText(const insight::Row &row, const models::Formatting &formatting, base::Instant lastSync);

} // namespace precedent::pages
