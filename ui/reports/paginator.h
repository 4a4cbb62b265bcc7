// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/pieces.h"

#include <QtCore/QSizeF>
#include <QtGui/QPageSize>

namespace precedent::reports {

/// A report divided into pages: "Page x of y" and the footing below each, title and period above all but the first,
/// which begins with them in large type. Nothing is divided that a Piece holds together.
class Paginator
{
public:
    /// `paper` in points.
    Paginator(const Report &report, const QSizeF &paper);

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    /// One page, from 0, onto a painter whose origin is the paper's corner; `dpi` is the device's resolution.
    void paint(QPainter &painter, int page, qreal dpi) const;

private:
    /// A piece and where it stands below the top of the text.
    struct Placed
    {
        Piece piece;
        qreal top = 0;
    };
    using Page = std::vector<Placed>;

    void place(const Pieces &pieces);
    void paintHeader(QPainter &painter) const;
    void paintFooter(QPainter &painter, int page) const;
    [[nodiscard]] qreal textWidth() const;
    [[nodiscard]] qreal textHeight() const;

    QString m_title;
    QString m_period;
    QString m_footing;
    QLocale m_locale;
    QSizeF m_paper; ///< in units
    std::vector<Page> m_pages;
};

[[nodiscard]] QPageSize pageSizeOf(Paper paper);

} // namespace precedent::reports
