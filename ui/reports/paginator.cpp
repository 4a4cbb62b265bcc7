// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paginator.h"

#include "ui/reports/textbox.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>

namespace precedent::reports {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::reports::Paginator)
};

constexpr qreal margin = points(45);
constexpr qreal headerHeight = points(20);
constexpr qreal footerHeight = points(24);
constexpr qreal pageNumberWidth = points(90);

/// The title block of the first page.
Piece titlePiece(const Report &report, qreal width)
{
    const TextBox title(report.title, width, {TextStyle::Title, Qt::AlignLeft, 3});
    const TextBox period(report.period, width, {TextStyle::Body, Qt::AlignLeft, 3, quietInk()});
    const qreal height = title.height() + period.height() + points(5);
    const auto paint = [=](QPainter &painter, const QPointF &at) {
        title.paint(painter, at);
        period.paint(painter, {at.x(), at.y() + title.height() + points(1)});
        painter.setPen(QPen(ink(), points(1)));
        painter.drawLine(QPointF(at.x(), at.y() + height), QPointF(at.x() + width, at.y() + height));
    };
    return {height, 0, paint, true};
}

/// How many pieces from `begin` on stand on one page, and how high they are together.
std::pair<std::size_t, qreal> together(const Pieces &pieces, std::size_t begin)
{
    std::size_t end = begin;
    qreal height = pieces[begin].height;
    while (pieces[end].keepsNext && end + 1 < pieces.size()) {
        ++end;
        height += pieces[end].gap + pieces[end].height;
    }
    return {end + 1, height};
}

} // namespace

Paginator::Paginator(const Report &report, const QSizeF &paper)
    : m_title(report.title), m_period(report.period), m_footing(report.footing), m_locale(report.locale),
      m_paper(paper * unitsPerInch / 72.0)
{
    Pieces pieces{titlePiece(report, textWidth())};
    for (const Block &block : report.blocks) {
        Pieces more = piecesOf(block, textWidth());
        std::move(more.begin(), more.end(), std::back_inserter(pieces));
    }
    place(pieces);
}

void Paginator::place(const Pieces &pieces)
{
    m_pages.push_back({});
    qreal y = 0;
    for (std::size_t i = 0; i < pieces.size();) {
        const auto [end, height] = together(pieces, i);
        if (!m_pages.back().empty() && y + pieces[i].gap + height > textHeight()) {
            m_pages.push_back({});
            y = headerHeight;
            if (const auto &repeated = pieces[i].repeated) {
                m_pages.back().push_back({*repeated, y});
                y += repeated->height;
            }
        }
        for (; i < end; ++i) {
            const bool isFirst = m_pages.back().empty();
            const bool overflows = !isFirst && y + pieces[i].gap + pieces[i].height > textHeight();
            // Held together they are higher than a page.
            if (overflows) {
                m_pages.push_back({});
                y = headerHeight;
            }
            y += m_pages.back().empty() ? 0 : pieces[i].gap;
            m_pages.back().push_back({pieces[i], y});
            y += pieces[i].height;
        }
    }
}

qreal Paginator::textWidth() const
{
    return m_paper.width() - 2 * margin;
}

qreal Paginator::textHeight() const
{
    return m_paper.height() - 2 * margin - footerHeight + margin / 3;
}

void Paginator::paint(QPainter &painter, int page, qreal dpi) const
{
    painter.save();
    painter.scale(dpi / unitsPerInch, dpi / unitsPerInch);
    painter.setRenderHint(QPainter::Antialiasing);
    if (page > 0)
        paintHeader(painter);
    for (const Placed &placed : m_pages.at(std::size_t(page))) {
        painter.setBrush(Qt::NoBrush);
        placed.piece.paint(painter, {margin, margin + placed.top});
    }
    paintFooter(painter, page);
    painter.restore();
}

void Paginator::paintHeader(QPainter &painter) const
{
    const qreal half = textWidth() / 2;
    const TextBox title(m_title, half, {TextStyle::SmallStrong, Qt::AlignLeft, 1, quietInk()});
    const TextBox period(m_period, half, {TextStyle::Small, Qt::AlignRight, 1, quietInk()});
    title.paint(painter, {margin, margin - points(6)});
    period.paint(painter, {margin + half, margin - points(6)});
    painter.setPen(QPen(ruleInk(), points(0.6)));
    const qreal y = margin - points(6) + title.height() + points(2);
    painter.drawLine(QPointF(margin, y), QPointF(margin + textWidth(), y));
}

void Paginator::paintFooter(QPainter &painter, int page) const
{
    const qreal top = m_paper.height() - margin - footerHeight + margin / 2;
    painter.setPen(QPen(ruleInk(), points(0.6)));
    painter.drawLine(QPointF(margin, top), QPointF(margin + textWidth(), top));
    const TextBox footing(m_footing, textWidth() - pageNumberWidth, {TextStyle::Small, Qt::AlignLeft, 2, quietInk()});
    footing.paint(painter, {margin, top + points(3)});
    const QString number = Words::tr("Page %1 of %2").arg(m_locale.toString(page + 1), m_locale.toString(pageCount()));
    const TextBox numbers(number, pageNumberWidth, {TextStyle::Small, Qt::AlignRight, 1, quietInk()});
    numbers.paint(painter, {margin + textWidth() - pageNumberWidth, top + points(3)});
}

QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
}

} // namespace precedent::reports
