// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace precedent::widgets {

/// The application's property that says whether the desktop is dark, where the desktop tells; a ThemeChange event for
/// the application follows each change.
inline constexpr char desktopIsDark[] = "desktopIsDark";

} // namespace precedent::widgets
