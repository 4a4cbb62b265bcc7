// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/peopleresolver.h"

namespace precedent::recognize {

/// Values longer than this are cut, in UTF-16 units; a surrogate pair is never divided.
inline constexpr qsizetype longestValue = 4096;

/// What the readers need to know of a channel. Refers to the context, which must outlive it.
struct ChannelReader
{
    explicit ChannelReader(const Context &channel);

    const Context &context;
    PeopleResolver people;
    base::Currency inForce; ///< what a bare `$` means here; may be null

    /// Mrkdwn as a value of a record: plain text, trimmed, cut at longestValue.
    [[nodiscard]] QString plain(const QString &mrkdwn) const;
};

[[nodiscard]] QString capped(const QString &text);

} // namespace precedent::recognize
