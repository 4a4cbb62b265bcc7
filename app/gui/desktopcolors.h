// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace precedent::gui {

/// Asks the desktop's settings portal for light or dark, which Qt before 6.5 does not, and follows it while `owner`
/// lives; does nothing where there is no portal. The answer comes later, as widgets::desktopIsDark.
void followDesktopColors(QObject &owner);

} // namespace precedent::gui
