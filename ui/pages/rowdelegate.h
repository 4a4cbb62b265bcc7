// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtGui/QStaticText>
#include <QtWidgets/QStyledItemDelegate>

namespace precedent::pages {

/// Paints the cells of every table: one line, elided, as a pill where models::PillRole says so, with a second line
/// where models::NoteRole has one and the row is high enough, and a hairline below. A row that is new has a mark at its
/// beginning, one that is done with the second ink. Laid-out texts are kept, because
/// laying out is what scrolling costs.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] const QStaticText &laidOut(const QString &text, int width, const QFont &font) const;

    struct Laid
    {
        int width = -1;
        QFont font;
        QStaticText text;
    };
    mutable QHash<QString, Laid> m_texts;
};

} // namespace precedent::pages
