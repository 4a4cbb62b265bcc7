// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;

namespace precedent::dialogs {

/// What the window remembers of this person's taste.
struct DesktopTaste
{
    widgets::Appearance appearance = widgets::Appearance::System;
    bool hasNotices = true;
    bool hasTray = true; ///< of the desktop, not to be chosen
    bool reducesMotion = false;
    bool desktopReducesMotion = false; ///< of the desktop too
};

/// Changes them at once; nothing waits for a button.
class DesktopDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DesktopDialog(const DesktopTaste &taste, QWidget *parent = nullptr);

Q_SIGNALS:
    void appearanceChosen(precedent::widgets::Appearance appearance);
    void noticesChosen(bool areWanted);
    void motionChosen(bool isReduced);

private:
    void arrange(const DesktopTaste &taste);

    QComboBox *m_appearance;
    QCheckBox *m_notices;
    QCheckBox *m_motion;
};

} // namespace precedent::dialogs
