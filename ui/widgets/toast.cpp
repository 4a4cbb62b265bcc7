// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>

namespace precedent::widgets {

namespace {
constexpr int shownMilliseconds = 8000;
}

Toast::Toast(QWidget *host, const QWidget *bar)
    : QFrame(host), m_bar(bar), m_label(new PlainLabel), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    setProperty("kind", QStringLiteral("toast"));
    m_label->setElideMode(Qt::ElideRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(cardPaddingHorizontal, space, cardPaddingHorizontal, space);
    layout->addWidget(m_label);
    m_timer->setSingleShot(true);
    m_timer->setInterval(shownMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    host->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(m_label->fullText());
    show();
    place();
    raise();
    m_timer->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    const auto room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap - m_bar->height());
    const auto wanted = sizeHint();
    QRect area(QPoint(), QSize(std::min(wanted.width(), room.width()), wanted.height()));
    area.moveCenter(room.center());
    area.moveBottom(room.bottom());
    setGeometry(area);
}

} // namespace precedent::widgets
