// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppicture.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>

namespace precedent::help {

QImage fittedPicture(const QUrl &address, int room, qreal ratio)
{
    static const QRegularExpression picture(QStringLiteral("^\\.\\./pictures/([a-z0-9-]+\\.png)$"));
    const auto match = picture.match(address.toString());
    if (!match.hasMatch())
        return {};
    QImage image(QStringLiteral(":/help/pictures/") + match.captured(1));
    // Finer screens show it at the same size, with as many of its pixels as there are.
    const int pixels = std::max(1, int(room * ratio));
    if (pixels < image.width()) {
        image = image.scaledToWidth(pixels, Qt::SmoothTransformation);
        image.setDevicePixelRatio(ratio);
    }
    return image;
}

} // namespace precedent::help
