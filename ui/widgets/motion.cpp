// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/motion.h"

#include <QtCore/QVariant>
#include <QtWidgets/QApplication>

#include <array>

namespace precedent::widgets {

namespace {

constexpr char reducesMotionProperty[] = "reducesMotion";
constexpr std::array effects{Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                             Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};

/// What the desktop set at the start.
struct Usual
{
    int caret = QApplication::cursorFlashTime();
    std::array<bool, effects.size()> isOn{};

    Usual()
    {
        for (std::size_t i = 0; i < effects.size(); ++i)
            isOn[i] = QApplication::isEffectEnabled(effects[i]);
    }
};

} // namespace

void setReducesMotion(bool isChosen)
{
    qApp->setProperty(reducesMotionProperty, isChosen);
    applyMotion();
}

bool desktopReducesMotion()
{
    return qApp->property(desktopIsStill).toBool();
}

bool reducesMotion()
{
    return desktopReducesMotion() || qApp->property(reducesMotionProperty).toBool();
}

void applyMotion()
{
    static const Usual usual;
    const bool isStill = reducesMotion();
    QApplication::setCursorFlashTime(isStill ? 0 : usual.caret);
    for (std::size_t i = 0; i < effects.size(); ++i)
        QApplication::setEffectEnabled(effects[i], !isStill && usual.isOn[i]);
}

} // namespace precedent::widgets
