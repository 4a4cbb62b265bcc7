// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace precedent::widgets {

namespace {

/// In design pixels.
constexpr int sidePadding = 10;
constexpr int heightPadding = 5;
constexpr int maxTextWidth = 320;

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(displayText(text.simplified()));
    setAccessibleName(tr("Filter %1").arg(this->text()));
    setAccessibleDescription(tr("Press to change, Delete to remove"));
    connect(this, &QAbstractButton::clicked, this, &Chip::editRequested);
    setToolTip(plainToolTip(this->text()));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const auto metrics = fontMetrics();
    const int textWidth = std::min(metrics.horizontalAdvance(text()), scaled(maxTextWidth, *this));
    return {textWidth + 2 * scaled(sidePadding, *this) + metrics.height(),
            metrics.height() + 2 * scaled(heightPadding, *this)};
}

QSize Chip::minimumSizeHint() const
{
    return {fontMetrics().height() * 4, sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const auto &tokens = paletteFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isEnabled() ? tokens.accentTint : tokens.line);
    const auto box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(isEnabled() ? tokens.accent : tokens.secondInk);
    auto words = rect().adjusted(scaled(sidePadding, *this), 0, -crossArea().width(), 0);
    words = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.drawText(crossArea(), Qt::AlignCenter, QStringLiteral("×"));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isRemoval = event->button() == Qt::LeftButton && crossArea().contains(event->position().toPoint());
    if (!isRemoval)
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    Q_EMIT removeRequested();
}

QRect Chip::crossArea() const
{
    const int width = fontMetrics().height() + scaled(sidePadding, *this) / 2;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(this->width() - width, 0, width, height()));
}

} // namespace precedent::widgets
