// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

#include <functional>

class QWidget;

namespace precedent::shell {
class MainWindow;
}

namespace precedent::gui {

/// Draws without a display where there is none; to be called before the application object is made.
void useOffscreenWithoutDisplay();

/// One font for all pictures: Noto Sans at 13 px where it is installed.
void usePictureFont();

/// Calls `finished` once, with what became of writing the picture, after the window has shown its data.
void drawWhenShown(shell::MainWindow &window, const QString &file,
                   const std::function<void(const base::Result<void> &)> &finished);

} // namespace precedent::gui
