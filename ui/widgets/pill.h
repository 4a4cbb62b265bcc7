// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "ui/widgets/palette.h"

#include <QtWidgets/QWidget>

class QPainter;

namespace precedent::widgets {

/// The colour of a pill; its word says the same, so that nothing is told by colour alone.
enum class PillTone { Neutral, Accent, Approved, Denied, Pending, Flag };

[[nodiscard]] PillTone toneOf(domain::Decision decision);

/// A tone's colours in these tokens; the ink reaches 4.5:1 on its tint.
struct PillColors
{
    QColor ink;
    QColor tint;
};
[[nodiscard]] PillColors colorsOf(PillTone tone, const Palette &tokens);

/// The size a pill with this word needs, and its painting: left-aligned and vertically centred in `area`, the word
/// elided when there is no room.
[[nodiscard]] QSize pillSize(const QString &word, const QFont &textFont);
void paintPill(QPainter &painter, const QRect &area, const QString &word, PillTone tone, const QFont &textFont,
               const Palette &tokens);

/// A word on a tint. Not focusable; its accessible name is the word.
class Pill : public QWidget
{
    Q_OBJECT
public:
    explicit Pill(const QString &word = {}, PillTone tone = PillTone::Neutral, QWidget *parent = nullptr);

    void setPill(const QString &word, PillTone tone);
    [[nodiscard]] const QString &word() const { return m_word; }
    [[nodiscard]] PillTone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    PillTone m_tone;
};

} // namespace precedent::widgets
