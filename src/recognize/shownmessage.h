// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/recognizer.h"

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
    QString name; ///< as it came with the mention
    TextSpan span;
};

/// shownText() with the people in it.
struct ShownMessage
{
    QString text;
    std::vector<ShownMention> mentions;
};

[[nodiscard]] ShownMessage shownMessage(const domain::Message &message, const Context &context);

/// The span without blanks at its ends.
[[nodiscard]] TextSpan trimmed(const QString &text, TextSpan span);
/// The lines of a text that are not empty, without blanks around them.
[[nodiscard]] std::vector<TextSpan> linesOf(const QString &text);

} // namespace precedent::recognize
