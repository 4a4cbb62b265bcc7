// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppicture.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>

namespace precedent::help {

QImage fittedPicture(const QString &folder, const QUrl &address, int room, qreal ratio)
{
    static const QRegularExpression picture(QStringLiteral("^pictures/[a-z0-9-]+\\.png$"));
    const auto name = address.toString();
    if (!folder.startsWith(QLatin1String(":/help/")) || !picture.match(name).hasMatch())
        return {};
    QImage image(folder + u'/' + name);
    // Finer screens show it at the same size, with as many of its pixels as there are.
    const int pixels = std::max(1, int(room * ratio));
    if (pixels < image.width()) {
        image = image.scaledToWidth(pixels, Qt::SmoothTransformation);
        image.setDevicePixelRatio(ratio);
    }
    return image;
}

} // namespace precedent::help
