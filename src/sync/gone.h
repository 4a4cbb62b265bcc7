// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelsync.h"

namespace precedent::sync {

/// What newestUpTo() found.
struct Lookup
{
    std::optional<base::SlackTs> newest; ///< the newest message that is not younger; empty when there is none
    base::Instant observedAt;
    bool isLimited = false; ///< older ones are hidden by the plan
};

/// Asks for the newest message of the history that is not younger than `ts`, and archives it. One call, as a rule.
[[nodiscard]] base::Result<Lookup> newestUpTo(ChannelRun &run, const base::SlackTs &ts);

/// Why everything up to `ts` is gone, as `lookup` shows it, when that was its age; empty when somebody must have
/// deleted it. `leftOutAt`: when it was first left out.
///
/// The plan says so itself. A retention rule keeps a day at least, takes all that is older, and comes back every day at
/// the same age; it takes threads without leaving a tombstone, which a person's hand cannot. A single message, and
/// messages of the last day, were deleted. What is left is Unclear: several messages without replies that nothing older
/// survived, for the first time.
[[nodiscard]] base::Result<std::optional<domain::GoneCause>> causeOfAge(const ChannelRun &run, const base::SlackTs &ts,
                                                                        const Lookup &lookup, base::Instant leftOutAt);

/// Remembers that Slack returns nothing up to `ts` any more because of its age, one entry of the log for all of it, and
/// forgets absences there. Written when the run's state is saved.
void noteGone(ChannelRun &run, const base::SlackTs &ts, const Lookup &lookup, domain::GoneCause cause);

/// What was gone by its age is returned again: a plan that hid it shows it.
void noteShownAgain(ChannelRun &run, base::Instant at);

} // namespace precedent::sync
