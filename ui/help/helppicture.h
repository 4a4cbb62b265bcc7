// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>

class QUrl;

namespace precedent::help {

/// The picture that a topic names ("pictures/overview.png"), from the topic's folder in the program's own resources
/// (":/help/de"), at most `room` wide on a screen of `ratio` pixels for each. Null for any other address or folder.
[[nodiscard]] QImage fittedPicture(const QString &folder, const QUrl &address, int room, qreal ratio);

} // namespace precedent::help
