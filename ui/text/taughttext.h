// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/taughtformat.h"

namespace precedent::text {

/// Where a format reads a field: "after “New request:”", "last part", "who sent the message"; empty for a field that it
/// does not have.
[[nodiscard]] QString readFromText(const recognize::TaughtFormat &format, recognize::TaughtField field);

/// How the messages that a format matches divide: "Matches 41 messages: 38 complete, 3 without a reason."
struct MatchCounts
{
    int matched = 0;
    int complete = 0;
    int withoutReason = 0;
    int undecided = 0;
    int incomplete = 0;
};
[[nodiscard]] QString matchesText(const MatchCounts &counts);

/// What would be after the format was taken: "38 new records, 2 changed, 1 record lost."; empty when nothing would.
[[nodiscard]] QString changesText(int added, int changed, int lost);

/// "goodwill is in force in version 2."
[[nodiscard]] QString inForceText(const recognize::TaughtFormat &format, bool isChange);
/// "The format “goodwill” is in force no more."
[[nodiscard]] QString removedText(const QString &name);
/// "38 records read differently now"; of a re-reading that was stopped, how many messages the next sync reads.
/// Where all that changed was added: "3 records are new".
[[nodiscard]] QString rereadText(int changed, int left, int added = 0);

} // namespace precedent::text
