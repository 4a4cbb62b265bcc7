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

/// Archives a page with its coverage, its marks and the channel's state, then asks about the people it names and reads
/// the threads it changed. A message on the page is not absent any more.
[[nodiscard]] base::Result<void> keepPage(ChannelRun &run, const store::Page &page, const PageMarks &marks);

/// Reads the threads that a run which died had archived and not yet read.
[[nodiscard]] base::Result<void> readLeftovers(ChannelRun &run);

/// A fetched page as the archive takes it, without coverage.
[[nodiscard]] store::Page toStorePage(const ChannelRun &run, const slack::MessagePage &page);

} // namespace precedent::sync
