// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>

class QWidget;

namespace precedent::widgets {

/// The spacing tokens, in device-independent pixels.
inline constexpr int spaceSmall = 4;
inline constexpr int space = 8;
inline constexpr int gap = 12;
inline constexpr int cardPaddingVertical = 14;
inline constexpr int cardPaddingHorizontal = 16;
inline constexpr int cardRadius = 8;

/// A length that grows with the font: `designPixels` at the design's 13 px text, in pixels of `font`.
[[nodiscard]] int scaled(int designPixels, const QFont &font);
[[nodiscard]] int scaled(int designPixels, const QWidget &widget);

/// Fonts of the design, relative to the text font.
[[nodiscard]] QFont pageTitleFont(const QFont &text); ///< 19 px semibold at 13 px text
[[nodiscard]] QFont cardTitleFont(const QFont &text); ///< semibold
[[nodiscard]] QFont figureFont(const QFont &text);    ///< 26 px semibold at 13 px text, tabular figures
[[nodiscard]] QFont smallFont(const QFont &text);     ///< 11 px at 13 px text
/// `text` with figures of equal width, where Qt and the font can.
[[nodiscard]] QFont tabularFont(const QFont &text);

} // namespace precedent::widgets
