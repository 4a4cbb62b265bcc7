// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace precedent::gui {

/// Runs the window until it is closed, or until its picture is drawn; the program's exit code (INTERFACES: exit codes).
[[nodiscard]] int run(QApplication &application);

} // namespace precedent::gui
