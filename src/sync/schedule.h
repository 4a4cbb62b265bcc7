// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/channelstate.h"

#include <cstddef>
#include <vector>

namespace precedent::sync {

/// How much is looked at again, and how often. A call costs a second for most apps and a minute for restricted ones.
struct Pace
{
    std::int64_t recent;       ///< roots younger than this are listed again in each run
    std::int64_t quarterEvery; ///< how often those of the last 90 days are
    std::int64_t allEvery;     ///< and all of them
    std::int64_t threadsEvery; ///< how often decided threads are read again
    std::size_t openThreads;   ///< most threads of open requests read in one run
    std::size_t youngThreads;  ///< most young threads read again at a time
    std::size_t oldThreads;    ///< most old threads read again at a time
    std::size_t confirmations; ///< most single messages asked for in one run
};

[[nodiscard]] Pace paceFor(bool isRestricted);

/// The spans that a run has to walk, newest first: what no interval of `covered` (ascending, merged) holds, some
/// minutes more because messages can become visible late, and the recent ones again.
[[nodiscard]] std::vector<base::TimeRange> freshSpans(const base::TimeRange &everything,
                                                      const std::vector<base::TimeRange> &covered, base::Instant now,
                                                      const Pace &pace);

/// What is due to be listed again of older messages: the walk that is under way, else a new one, else nothing.
[[nodiscard]] std::optional<Relisting> dueRelisting(const ChannelState &state, const base::TimeRange &everything,
                                                    base::Instant now, const Pace &pace);

/// The next `count` of `roots` (ascending) below `position`, newest first, beginning again at the newest.
[[nodiscard]] std::vector<base::SlackTs> nextInTurn(const std::vector<base::SlackTs> &roots,
                                                    const base::SlackTs &position, std::size_t count);

/// Decided threads that are due to be read again: young ones, and the next old ones in turn, which moves the position.
/// `roots`: all that have replies, ascending.
[[nodiscard]] std::vector<base::SlackTs> dueThreads(ChannelState &state, const std::vector<base::SlackTs> &roots,
                                                    base::Instant now, const Pace &pace);

} // namespace precedent::sync
