// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurecard.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

namespace precedent::widgets {

FigureCard::FigureCard(const QString &label, QWidget *parent)
    : QFrame(parent), m_label(new PlainLabel(label, TextRole::Secondary)),
      m_figure(new PlainLabel(QString(), TextRole::Figure)), m_detail(new PlainLabel(QString(), TextRole::Secondary))
{
    setProperty("kind", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(cardPaddingHorizontal, cardPaddingVertical, cardPaddingHorizontal, cardPaddingVertical);
    layout->setSpacing(spaceSmall / 2);
    for (auto *line : {m_label, m_figure, m_detail}) {
        line->setElideMode(Qt::ElideRight);
        layout->addWidget(line);
    }
    setAccessibleName(label);
}

void FigureCard::setFigure(const QString &figure, const QString &detail)
{
    m_figure->setText(figure);
    m_detail->setText(detail);
    setAccessibleName(tr("%1: %2, %3", "label, figure, comparison").arg(m_label->fullText(), figure, detail));
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
