// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelsync.h"

namespace precedent::sync {

/// What is written in the transaction of a page besides its messages.
struct PageMarks
{
    std::vector<std::pair<base::SlackTs, store::ThreadState>> threads;
    /// Messages that were left out for the second time.
    std::vector<base::SlackTs> missing;
};

/// Archives a page with its coverage, its marks and the channel's state, then reads the threads it changed. A message
/// on the page is not absent any more.
[[nodiscard]] base::Result<void> keepPage(ChannelRun &run, const store::Page &page, const PageMarks &marks);

/// Reads the threads that a run which died had archived and not yet read.
[[nodiscard]] base::Result<void> readLeftovers(ChannelRun &run);

/// A fetched page as the archive takes it, without coverage.
[[nodiscard]] store::Page toStorePage(const ChannelRun &run, const slack::MessagePage &page);

/// What newestUpTo() found.
struct Lookup
{
    std::optional<base::SlackTs> newest; ///< the newest message that is not younger; empty when there is none
    base::Instant observedAt;
    bool isLimited = false; ///< older ones are hidden by the plan
};

/// Asks for the newest message of the history that is not younger than `ts`, and archives it. One call, as a rule.
[[nodiscard]] base::Result<Lookup> newestUpTo(ChannelRun &run, const base::SlackTs &ts);

/// Remembers that Slack returns nothing before `border` any more because of its age, and forgets absences there.
void noteGone(ChannelRun &run, const base::SlackTs &border, const Lookup &lookup);

/// True when what is gone up to `ts`, with nothing older left, went by its age rather than by a deletion: the plan
/// hides it, more than one message went, or it has reached the age at which earlier ones went.
[[nodiscard]] base::Result<bool> isGoneByAge(const ChannelRun &run, const base::SlackTs &ts, const Lookup &lookup);

} // namespace precedent::sync
