// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/channelreader.h"
#include "recognize/draft.h"
#include "recognize/shownmessage.h"
#include "recognize/taughtformat.h"

namespace precedent::recognize {

/// A message of a taught format's shape: what it asks for, and where each field stands that the text says.
struct TaughtReading
{
    Draft draft;
    QMap<TaughtField, TextSpan> spans;
};

/// Nothing when the message is not of that shape. Takes time in proportion to the message's length.
[[nodiscard]] std::optional<TaughtReading> readTaught(const TaughtFormat &format, const domain::Message &message,
                                                      const ShownMessage &shown, const ChannelReader &reader);

} // namespace precedent::recognize
