// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/shownmessage.h"
#include "recognize/taughtformat.h"

namespace precedent::recognize {

/// What stands around a marked part of a message and stays the same in others of its shape.
struct Surroundings
{
    QString label;                             ///< the words before it; empty when there are none
    qsizetype labelBegin = 0;                  ///< where they stand
    AnchorPlace place = AnchorPlace::Anywhere; ///< of the label
    bool isBelow = false;                      ///< the label is the line above
    bool isColoned = false;                    ///< the label ends as labels do: colon, dash, equals sign
    QString until;                             ///< what follows on its line; empty when it goes on to the line's end
    QString separator;   ///< it fills what lies between two of these; a line break when it fills its line
    bool isLast = false; ///< and nothing comes after it
};

/// `marks` are all marked parts, in order; `index` is the one that is looked at.
[[nodiscard]] Surroundings surroundingsOf(const ShownMessage &shown, const std::vector<TextSpan> &marks,
                                          std::size_t index);

/// The first line as an anchor, when nothing in it was marked and nothing changes from message to message.
[[nodiscard]] std::optional<Anchor> titleOf(const ShownMessage &shown, const std::vector<TextSpan> &marks);

/// The words behind the last mark, at most a few.
[[nodiscard]] std::optional<Anchor> tailOf(const ShownMessage &shown, const std::vector<TextSpan> &marks);

} // namespace precedent::recognize
