// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/desktopdark.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

#include <algorithm>
#include <cmath>

namespace precedent::widgets {

namespace {

constexpr int smallestText = 80;
constexpr int largestText = 200;

} // namespace

QString toWord(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

Appearance appearanceFromWord(const QString &word)
{
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        if (toWord(appearance) == word)
            return appearance;
    }
    return Appearance::System;
}

Theme::Theme(QApplication &application) : m_application(application), m_desktopFont(QApplication::font())
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_application.installEventFilter(this);
    apply();
}

Theme::~Theme()
{
    if (m_textSize != usualTextSize)
        QApplication::setFont(m_desktopFont);
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::setTextSize(int percent)
{
    const int bounded = std::clamp(percent, smallestText, largestText);
    if (bounded == m_textSize)
        return;
    m_textSize = bounded;
    auto font = m_desktopFont;
    if (font.pixelSize() > 0)
        font.setPixelSize(int(std::lround(font.pixelSize() * bounded / 100.0)));
    else
        font.setPointSizeF(font.pointSizeF() * bounded / 100.0);
    QApplication::setFont(font);
    // Lengths in em are resolved when a sheet is set.
    m_application.setStyleSheet(widgets::styleSheet(palette()));
    Q_EMIT changed();
}

const Palette &Theme::palette() const
{
    return m_isDark ? darkPalette() : lightPalette();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Changing the palette sends these events itself; only those from the desktop count.
    const bool isFromDesktop =
        event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange;
    if (isFromDesktop && !m_isApplying && m_appearance == Appearance::System)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_isApplying = true;
    m_isDark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && systemIsDark());
    const auto wanted = toQPalette(palette());
    const bool isNew = QApplication::palette() != wanted || m_application.styleSheet().isEmpty();
    if (isNew) {
        QApplication::setPalette(wanted);
        m_application.setStyleSheet(widgets::styleSheet(palette()));
    }
    m_isApplying = false;
    if (isNew)
        Q_EMIT changed();
}

bool Theme::systemIsDark()
{
    if (const auto told = m_application.property(desktopIsDark); told.isValid())
        return told.toBool();
    // An empty palette makes Qt show the desktop's own again, the only sign of its appearance before Qt 6.5.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace precedent::widgets
