// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QtCore/QObject>
#include <QtGui/QFont>

class QApplication;

namespace precedent::widgets {

/// System follows the desktop's light or dark.
enum class Appearance { System, Light, Dark };

/// "system", "light", "dark"; and back, System for any other word.
[[nodiscard]] QString toWord(Appearance appearance);
[[nodiscard]] Appearance appearanceFromWord(const QString &word);

inline constexpr int usualTextSize = 100;
inline constexpr int textSizeStep = 10;

/// Gives an application its colours and style sheet, and changes them while it runs. UI thread; one per application.
class Theme : public QObject
{
    Q_OBJECT
public:
    /// `application` outlives the theme.
    explicit Theme(QApplication &application);
    /// The next one begins with the desktop's text again.
    ~Theme() override;

    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] const Palette &palette() const;

    /// All texts, in percent of the desktop's; what is out of bounds becomes the nearest bound.
    void setTextSize(int percent);
    [[nodiscard]] int textSize() const { return m_textSize; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The palette is another one; for things that do not repaint by themselves (charts, recoloured icons).
    void changed();

private:
    void apply();
    [[nodiscard]] bool systemIsDark();

    QApplication &m_application;
    QFont m_desktopFont;
    int m_textSize = usualTextSize;
    Appearance m_appearance = Appearance::System;
    bool m_isDark = false;
    bool m_isApplying = false;
};

/// The style sheet of these tokens; every length in em or token spacing.
[[nodiscard]] QString styleSheet(const Palette &tokens);

} // namespace precedent::widgets
