// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/cardreader.h"

namespace precedent::recognize {

/// An entry that an earlier version did not have.
struct FreshEntry
{
    Entry entry;
    bool mayExplain = true; ///< a reason may stand there
};

/// The lines of a document that an earlier version did not have, a changed value without its unchanged part, the first
/// 64 of them; all that stand there where there was no earlier one.
[[nodiscard]] std::vector<FreshEntry> freshEntries(const Document &document, const Document &before);

/// How such lines are read.
struct FreshRule
{
    const domain::PersonRef &agent; ///< decided nothing
    bool namesDecider = false;      ///< only a line that names who decided counts
};

/// What such lines tell of the outcome, read as people would say it: they were put there when something was decided, so
/// that a mere "yes", "not permitted" or a tick beside one of ours is enough. Whatever the card itself tells (`known`)
/// stays.
[[nodiscard]] CardState withFreshOutcome(CardState known, const std::vector<FreshEntry> &fresh, const FreshRule &rule,
                                         const ChannelReader &reader);

} // namespace precedent::recognize
