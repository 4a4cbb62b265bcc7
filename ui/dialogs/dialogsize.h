// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QSize;

namespace precedent::dialogs {

/// Makes a dialog as big as `designPixels` at the design's text, and never bigger than its window or the screen.
void resizeWithin(QDialog &dialog, const QSize &designPixels);

} // namespace precedent::dialogs
