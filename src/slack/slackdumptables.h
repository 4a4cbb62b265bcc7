// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "slack/foreigndatabase.h"

#include <optional>

namespace precedent::slack {

/// Refuses a database that has not the tables, columns and keys which the reader relies on. Input
/// "import-not-slackdump" with the facts "entry" and "missing".
[[nodiscard]] base::Result<void> checkSlackdumpTables(const ForeignDatabase &database);

/// A time as slackdump's columns hold it: "2025-03-01 09:15:41", with fractions and an offset or without. Empty when it
/// is none.
[[nodiscard]] std::optional<base::Instant> slackdumpTime(const QString &text);
/// A count of seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by its size; slackdump changed
/// it over time.
[[nodiscard]] std::optional<base::Instant> slackdumpTime(std::int64_t count);

} // namespace precedent::slack
