// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

#include <array>

class QWidget;

namespace precedent::widgets {

/// The design's colour tokens for one appearance. Inks reach 4.5:1 on background, panel and field (thirdInk 3:1: never
/// for text that must be read); each status colour reaches 4.5:1 on its tint; series and marks 3:1 on the panel.
struct Palette
{
    bool isDark = false;
    QColor background;
    QColor panel;
    QColor field; ///< inside of inputs
    QColor line;
    QColor ink;
    QColor secondInk;
    QColor thirdInk;
    QColor accent;
    QColor accentInk; ///< text on accent
    QColor accentTint;
    QColor approved;
    QColor approvedTint;
    QColor denied;
    QColor deniedTint;
    QColor pending;
    QColor pendingTint;
    QColor flag;
    QColor flagTint;
    std::array<QColor, 6> series; ///< in the order in which series are coloured
};

[[nodiscard]] const Palette &lightPalette();
[[nodiscard]] const Palette &darkPalette();
/// The tokens in force where `palette` is used; painting code asks with its widget's or option's palette, so that it
/// follows a change of appearance by the repaint that Qt sends anyway.
[[nodiscard]] const Palette &paletteFor(const QPalette &palette);
/// The tokens as Qt's palette.
[[nodiscard]] QPalette toQPalette(const Palette &tokens);
/// WCAG 2 contrast of two opaque colours, 1..21.
[[nodiscard]] double contrast(const QColor &first, const QColor &second);

} // namespace precedent::widgets
