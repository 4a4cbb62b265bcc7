// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QSize;

namespace precedent::dialogs {

/// Makes a dialog as big as `designPixels` at the design's text, and never bigger than its window or the screen.
void resizeWithin(QDialog &dialog, const QSize &designPixels);
/// As high as its words need: wrapped ones are of another height than the layout's hint says.
void fitHeight(QDialog &dialog);

} // namespace precedent::dialogs
