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

/// Writes a picture as PNG; a strip says where it is, or why it could not be written.
void savePicture(const shell::PageContext &context, const QImage &picture, const QString &path);

/// The menu entries of every chart below `page`.
void offerChartPictures(shell::Page &page);

} // namespace precedent::pages
