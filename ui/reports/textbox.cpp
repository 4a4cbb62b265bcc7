// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/textbox.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <optional>

namespace precedent::reports {

namespace {

/// Breaks the text into lines of `width`; where there are more than `mostLines` it returns where the last one begins.
std::optional<int> breakLines(QTextLayout &layout, qreal width, int mostLines)
{
    layout.beginLayout();
    qreal y = 0;
    int lines = 0;
    std::optional<int> cut;
    int begin = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (lines == mostLines) {
            cut = begin;
            break;
        }
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
        begin = line.textStart();
        ++lines;
    }
    layout.endLayout();
    return cut;
}

QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

TextBox::TextBox(const QString &text, qreal width, const Options &options) : m_color(options.color)
{
    const QFont font = fontOf(options.style);
    QTextOption option(options.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // By the first letter that has a direction; what is ours begins from the left, and stands there either way.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(options.alignment | Qt::AlignAbsolute);
    const auto laidOut = [&](const QString &shown) {
        auto layout = std::make_shared<QTextLayout>(withLineSeparators(shown), font);
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        return layout;
    };
    m_layout = laidOut(text);
    if (const auto cut = breakLines(*m_layout, width, options.mostLines)) {
        const QString last = QString(text.mid(*cut)).replace(u'\n', u' ');
        // Room for what a measure in one line and a broken line differ by.
        const QString end = QFontMetricsF(font).elidedText(last, Qt::ElideRight, width * 0.97);
        m_layout = laidOut(text.left(*cut) + end);
        static_cast<void>(breakLines(*m_layout, width, options.mostLines));
    }
    for (int i = 0; i < m_layout->lineCount(); ++i)
        m_height += m_layout->lineAt(i).height();
}

void TextBox::paint(QPainter &painter, const QPointF &topLeft) const
{
    painter.setPen(m_color);
    m_layout->draw(&painter, topLeft);
}

qreal TextBox::naturalWidth(const QString &text, TextStyle style)
{
    const QFontMetricsF metrics(fontOf(style));
    qreal widest = 0;
    for (const QString &line : text.split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    // Shaped in one piece or in lines, a text may differ by fractions.
    return text.isEmpty() ? 0 : widest + points(0.5);
}

} // namespace precedent::reports
