// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/style.h"

#include <QtCore/QStringList>

#include <cmath>

namespace precedent::reports {

namespace {

qreal sizeOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return 17;
    case TextStyle::Figure:
        return 14;
    case TextStyle::Heading:
        return 11;
    case TextStyle::Body:
    case TextStyle::Strong:
        return 9;
    case TextStyle::Small:
    case TextStyle::SmallStrong:
        break;
    }
    return 7.75;
}

} // namespace

QFont fontOf(TextStyle style)
{
    QFont font;
    // One look on every machine where it is installed; what it lacks comes from the others.
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Arial")});
    font.setPixelSize(int(std::lround(points(sizeOf(style)))));
    // No ligatures: a search for "offer" must find it where the font has a sign for "ff". A hair of spacing turns them
    // off.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    font.setHintingPreference(QFont::PreferNoHinting);
    const bool isPlain = style == TextStyle::Body || style == TextStyle::Small;
    font.setWeight(isPlain ? QFont::Normal : QFont::Bold);
    return font;
}

QColor ink()
{
    return QColor(0x1b, 0x1f, 0x24);
}

QColor quietInk()
{
    return QColor(0x52, 0x5a, 0x66);
}

QColor ruleInk()
{
    return QColor(0xc4, 0xca, 0xd3);
}

QColor barInk()
{
    return QColor(0x2c, 0x55, 0xa0);
}

QColor groundInk()
{
    return QColor(0xf1, 0xf3, 0xf6);
}

} // namespace precedent::reports
