// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QtGui/QImage>

namespace precedent::charts {
class ChartFrame;
}

namespace precedent::pages {

/// A chart as it is drawn, twice as fine, below its title and a line that says of what it is.
[[nodiscard]] QImage chartPicture(const charts::ChartFrame &frame, const QString &scope);

/// The filter and the zone that a page's charts are of, in words.
[[nodiscard]] QString chartScope(const shell::PageContext &context);

/// The same as SVG, with its texts as texts.
[[nodiscard]] QByteArray chartDrawing(const charts::ChartFrame &frame, const QString &scope);

/// Writes a chart as SVG where the path says so, else as PNG; a strip says where it is, or why it could not be written.
void savePicture(const shell::PageContext &context, const charts::ChartFrame &frame, const QString &path);

/// The menu entries of every chart below `page`.
void offerChartPictures(shell::Page &page);

} // namespace precedent::pages
