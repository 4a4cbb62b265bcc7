// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurecard.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QFontInfo>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace precedent::widgets {

FigureCard::FigureCard(const QString &label, QWidget *parent)
    : QFrame(parent), m_label(new PlainLabel(label, TextRole::Secondary)),
      m_figure(new PlainLabel(QString(), TextRole::Figure)), m_detail(new PlainLabel(QString(), TextRole::Secondary))
{
    setProperty("kind", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardPaddingHorizontal, cardPaddingVertical, cardPaddingHorizontal, cardPaddingVertical);
    layout->setSpacing(spaceSmall / 2);
    m_label->setElideMode(Qt::ElideRight);
    m_figure->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_detail->setWordWrap(true);
    for (auto *line : {m_label, m_figure, m_detail})
        layout->addWidget(line);
    layout->addStretch(1);
    setAccessibleName(label);
}

void FigureCard::setFigure(const QString &figure, const QString &detail, const QString &whole)
{
    m_figure->setText(figure);
    m_detail->setText(detail);
    m_detail->setToolTip(plainToolTip(whole));
    const QString &said = whole.isEmpty() ? detail : whole;
    setAccessibleName(tr("%1: %2, %3", "label, figure, comparison").arg(m_label->fullText(), figure, said));
    fitFigure();
}

void FigureCard::fitFigure()
{
    auto font = figureFont(QApplication::font());
    m_figure->setFixedHeight(QFontMetrics(font).height());
    const int room = width() - 2 * cardPaddingHorizontal - 2 * frameWidth();
    const int wanted = QFontMetrics(font).horizontalAdvance(m_figure->fullText());
    if (wanted > room) {
        const int pixels = QFontInfo(font).pixelSize() * room / wanted;
        font.setPixelSize(std::max(pixels, QFontInfo(QApplication::font()).pixelSize()));
    }
    m_figure->setFont(font);
}

void FigureCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        fitFigure();
}

void FigureCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitFigure();
}

void FigureCard::setActivatable(const QString &explanation)
{
    m_isActivatable = true;
    setProperty("activatable", true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(plainToolTip(explanation));
    setAccessibleDescription(explanation);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    const bool isActivation =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!m_isActivatable || !isActivation)
        return QFrame::keyPressEvent(event);
    Q_EMIT activated();
}

void FigureCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isActivatable || event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return QFrame::mouseReleaseEvent(event);
    Q_EMIT activated();
}

} // namespace precedent::widgets
