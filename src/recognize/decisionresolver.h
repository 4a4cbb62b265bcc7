// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/acts.h"
#include "recognize/channelreader.h"

namespace precedent::recognize {

/// What became of a request, drawn from all acts on it.
struct Outcome
{
    domain::Decision decision = domain::Decision::Pending;
    /// The act that brought the decision about; its people, reason and amount are completed from those that confirm it.
    Act act;
    bool isReversed = false;
    bool isAttempt = false;   ///< the requester approved before anybody decided
    bool isReworded = false;  ///< an approver edited the words of the decision later
    bool isAmbiguous = false; ///< an approver's words or emoji say both
};

/// Whether it decides nothing by itself where several people must approve: a person's reply.
[[nodiscard]] bool mayBeOneOfSeveral(const Act &act);

/// Words beat emoji, the latest contradicting act wins, the earliest of those that agree gives the time (a reply's
/// rather than a card's), a person's reply the reason; the approver's nearest remark stands in for a missing one. Where
/// `needed` people must approve, fewer replies decide nothing yet.
[[nodiscard]] Outcome resolve(Acts acts, const std::optional<Act> &reactions, const ChannelReader &reader,
                              std::size_t needed);

} // namespace precedent::recognize
