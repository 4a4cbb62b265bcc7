// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "ui/widgets/metrics.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

namespace precedent::widgets {

namespace {

constexpr int maxMarks = 8;

QFont fontOf(TextRole role)
{
    const auto text = QApplication::font();
    switch (role) {
    case TextRole::PageTitle:
        return pageTitleFont(text);
    case TextRole::CardTitle:
        return cardTitleFont(text);
    case TextRole::Figure:
        return figureFont(text);
    case TextRole::Body:
    case TextRole::Secondary:
    case TextRole::Hint:
        break;
    }
    return text;
}

} // namespace

QString displayText(const QString &text, int maxLength)
{
    QString shown;
    shown.reserve(std::min(static_cast<qsizetype>(maxLength), text.size()));
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks > maxMarks)
            continue;
        if (shown.size() >= maxLength)
            return shown + u'…';
        shown += c;
    }
    return shown;
}

QString plainToolTip(const QString &text)
{
    const auto shown = displayText(text);
    return shown.isEmpty() ? shown
                           : QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(shown.toHtmlEscaped());
}

PlainLabel::PlainLabel(const QString &text, TextRole role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    applyRole();
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    m_text = displayText(text);
    showText();
}

void PlainLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
    updateGeometry();
    showText();
}

QSize PlainLabel::minimumSizeHint() const
{
    const auto size = QLabel::minimumSizeHint();
    return m_elideMode == Qt::ElideNone ? size : QSize(fontMetrics().averageCharWidth() * 4, size.height());
}

QSize PlainLabel::sizeHint() const
{
    const auto size = QLabel::sizeHint();
    return m_elideMode == Qt::ElideNone
               ? size
               : QSize(fontMetrics().horizontalAdvance(m_text.simplified()) + 2 * margin() + 1, size.height());
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_elideMode != Qt::ElideNone)
        showText();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyRole();
}

void PlainLabel::setInk(const char *ink)
{
    setProperty("ink", QLatin1String(ink));
    style()->unpolish(this);
    style()->polish(this);
}

void PlainLabel::applyRole()
{
    if (m_role != TextRole::Body && m_role != TextRole::Secondary && m_role != TextRole::Hint)
        setFont(fontOf(m_role));
    if (m_role == TextRole::Secondary || m_role == TextRole::Hint)
        setProperty("ink", QStringLiteral("second"));
}

void PlainLabel::showText()
{
    if (m_elideMode == Qt::ElideNone) {
        QLabel::setText(m_text);
        return;
    }
    const auto line = m_text.simplified();
    const auto shown = fontMetrics().elidedText(line, m_elideMode, contentsRect().width());
    QLabel::setText(shown);
    setToolTip(shown == line ? QString() : plainToolTip(m_text));
    setAccessibleName(line);
}

} // namespace precedent::widgets
