// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>

namespace precedent::reports {

/// Layouts are computed in units of 1/600 inch, whatever device they are painted on.
inline constexpr int unitsPerInch = 600;

/// Points in units.
[[nodiscard]] constexpr qreal points(qreal value)
{
    return value * unitsPerInch / 72.0;
}

/// What a text is, for its font.
enum class TextStyle { Title, Heading, Body, Strong, Small, SmallStrong, Figure };

[[nodiscard]] QFont fontOf(TextStyle style);

/// Inks that stay apart in shades of grey: text, quieter text, rules, bars, and the ground of headings and frames.
[[nodiscard]] QColor ink();
[[nodiscard]] QColor quietInk();
[[nodiscard]] QColor ruleInk();
[[nodiscard]] QColor barInk();
[[nodiscard]] QColor groundInk();

} // namespace precedent::reports
