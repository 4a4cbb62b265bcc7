// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace precedent::widgets {

/// The application's property that says whether the desktop asks for little motion, where it tells; applyMotion()
/// follows each change.
inline constexpr char desktopIsStill[] = "desktopIsStill";

/// What moves by itself (the caret, menus that fade in, a bar without an end) is to stand still; kept in the
/// application.
void setReducesMotion(bool isChosen);
/// By choice, or because the desktop asks for it.
[[nodiscard]] bool reducesMotion();
[[nodiscard]] bool desktopReducesMotion();
/// Qt's own motion as it is to be now.
void applyMotion();

} // namespace precedent::widgets
