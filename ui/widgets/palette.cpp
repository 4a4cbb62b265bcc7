// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include <algorithm>
#include <cmath>

namespace precedent::widgets {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

Palette makeLight()
{
    Palette tokens;
    tokens.background = rgb(0xf6f7f9);
    tokens.panel = rgb(0xffffff);
    tokens.field = rgb(0xf6f7f9);
    tokens.line = rgb(0xe1e5ea);
    tokens.ink = rgb(0x1c2430);
    tokens.secondInk = rgb(0x5b6675);
    tokens.thirdInk = rgb(0x848e9c);
    tokens.accent = rgb(0x2f5fd0);
    tokens.accentInk = rgb(0xffffff);
    tokens.accentTint = rgb(0xe6edfc);
    tokens.approved = rgb(0x0f7b6c);
    tokens.approvedTint = rgb(0xe5f5f2);
    tokens.denied = rgb(0xb8432f);
    tokens.deniedTint = rgb(0xfbe7e3);
    tokens.pending = rgb(0x8f6200);
    tokens.pendingTint = rgb(0xfff2d9);
    tokens.flag = rgb(0x7a4fbf);
    tokens.flagTint = rgb(0xf0eafc);
    tokens.series = {rgb(0x2f5fd0), rgb(0xd17a0f), rgb(0x0f8f7e), rgb(0xb8507f), rgb(0x7a6ad8), rgb(0x8a939e)};
    return tokens;
}

Palette makeDark()
{
    Palette tokens;
    tokens.isDark = true;
    tokens.background = rgb(0x171a20);
    tokens.panel = rgb(0x20242c);
    tokens.field = rgb(0x171a20);
    tokens.line = rgb(0x333a45);
    tokens.ink = rgb(0xe8ebf0);
    tokens.secondInk = rgb(0xaab3c0);
    tokens.thirdInk = rgb(0x7b8594);
    tokens.accent = rgb(0x7ea3ff);
    tokens.accentInk = rgb(0x171a20);
    tokens.accentTint = rgb(0x26345c);
    tokens.approved = rgb(0x4cc9b4);
    tokens.approvedTint = rgb(0x153c37);
    tokens.denied = rgb(0xf08a76);
    tokens.deniedTint = rgb(0x4a2319);
    tokens.pending = rgb(0xe7b958);
    tokens.pendingTint = rgb(0x3d3011);
    tokens.flag = rgb(0xbda0f5);
    tokens.flagTint = rgb(0x33264f);
    tokens.series = {rgb(0x7ea3ff), rgb(0xf0ab55), rgb(0x4cc9b4), rgb(0xe88bb5), rgb(0xa99af0), rgb(0x8b95a3)};
    return tokens;
}

} // namespace

const Palette &lightPalette()
{
    static const Palette tokens = makeLight();
    return tokens;
}

const Palette &darkPalette()
{
    static const Palette tokens = makeDark();
    return tokens;
}

const Palette &paletteFor(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > 128 ? darkPalette() : lightPalette();
}

QPalette toQPalette(const Palette &tokens)
{
    QPalette palette;
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor &color) {
        for (const auto role : roles)
            palette.setColor(role, color);
    };
    set({QPalette::Window, QPalette::AlternateBase}, tokens.background);
    set({QPalette::Base, QPalette::Button, QPalette::ToolTipBase}, tokens.panel);
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText, QPalette::ToolTipText},
        tokens.ink);
    set({QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark}, tokens.line);
    palette.setColor(QPalette::Shadow, tokens.background);
    palette.setColor(QPalette::PlaceholderText, tokens.secondInk);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.accentInk);
    set({QPalette::Link, QPalette::LinkVisited}, tokens.accent);
    for (const auto role : {QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.thirdInk);
    return palette;
}

double contrast(const QColor &first, const QColor &second)
{
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace precedent::widgets
