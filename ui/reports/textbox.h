// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/style.h"

#include <QtCore/QPointF>
#include <QtCore/QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace precedent::reports {

/// A text laid out in a width: it wraps at words, a word that is too long anywhere, and after `mostLines` it ends with
/// an ellipsis. Lengths are in units. Copies share the layout.
class TextBox
{
public:
    struct Options
    {
        TextStyle style = TextStyle::Body;
        Qt::Alignment alignment = Qt::AlignLeft;
        int mostLines = 200;
        QColor color = ink();
    };
    TextBox(const QString &text, qreal width, const Options &options);

    [[nodiscard]] qreal height() const { return m_height; }
    void paint(QPainter &painter, const QPointF &topLeft) const;

    /// How wide the text is on one line, or its widest line where it has several.
    [[nodiscard]] static qreal naturalWidth(const QString &text, TextStyle style);

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_color;
    qreal m_height = 0;
};

} // namespace precedent::reports
