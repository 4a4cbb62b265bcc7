// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/metrics.h"

#include <QtGui/QFontInfo>
#include <QtWidgets/QWidget>

#include <cmath>

namespace precedent::widgets {

namespace {

constexpr double designTextPixels = 13.0;

QFont resized(QFont font, double designPixels)
{
    const double factor = designPixels / designTextPixels;
    if (font.pixelSize() > 0)
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

int scaled(int designPixels, const QFont &font)
{
    return static_cast<int>(std::lround(designPixels * QFontInfo(font).pixelSize() / designTextPixels));
}

int scaled(int designPixels, const QWidget &widget)
{
    return scaled(designPixels, widget.font());
}

QFont pageTitleFont(const QFont &text)
{
    auto font = resized(text, 19.0);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont cardTitleFont(const QFont &text)
{
    auto font = text;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont figureFont(const QFont &text)
{
    auto font = resized(text, 26.0);
    font.setWeight(QFont::DemiBold);
    return tabularFont(font);
}

QFont smallFont(const QFont &text)
{
    return resized(text, 11.0);
}

QFont tabularFont(const QFont &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    auto font = text;
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
#else
    return text;
#endif
}

} // namespace precedent::widgets
