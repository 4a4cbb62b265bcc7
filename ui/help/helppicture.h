// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>

class QUrl;

namespace precedent::help {

/// The picture that a topic names ("../pictures/overview.png"), from the program's own resources, at most `room` wide
/// on a screen of `ratio` pixels for each. Null for any other address.
[[nodiscard]] QImage fittedPicture(const QUrl &address, int room, qreal ratio);

} // namespace precedent::help
