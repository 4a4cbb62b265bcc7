// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/channelreader.h"
#include "recognize/draft.h"
#include "recognize/taughtformat.h"

namespace precedent::recognize {

/// A part of shownText(), in UTF-16 units.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return begin + length; }
    bool operator==(const TextSpan &) const = default;
};

/// A person named in the shown text.
struct ShownMention
{
    QString id;
    TextSpan span;
};

/// shownText() with the people in it.
struct ShownMessage
{
    QString text;
    std::vector<ShownMention> mentions;
};

[[nodiscard]] ShownMessage shownMessage(const domain::Message &message, const Context &context);

/// A message of a taught format's shape: what it asks for, and where each field stands that the text says.
struct TaughtReading
{
    Draft draft;
    QMap<TaughtField, TextSpan> spans;
};

/// Nothing when the message is not of that shape. Takes time in proportion to the message's length.
[[nodiscard]] std::optional<TaughtReading> readTaught(const TaughtFormat &format, const domain::Message &message,
                                                      const Context &context);

} // namespace precedent::recognize
