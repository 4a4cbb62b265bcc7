// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/report.h"

#include <QtCore/QPointF>

#include <functional>
#include <memory>

class QPainter;

namespace precedent::reports {

/// The smallest thing that a page holds as a whole. Lengths in units.
struct Piece
{
    qreal height = 0;
    qreal gap = 0; ///< above it, not at a page's top
    std::function<void(QPainter &, const QPointF &topLeft)> paint;
    bool keepsNext = false;                          ///< stands on the page of the next piece
    std::shared_ptr<const Piece> repeated = nullptr; ///< comes above it where it begins a page
};
using Pieces = std::vector<Piece>;

/// The pieces of a block in a column of that width.
[[nodiscard]] Pieces piecesOf(const Block &block, qreal width);

/// Figures get the room that they need, texts share what is left; no word is divided while another column has room.
[[nodiscard]] std::vector<qreal> columnWidths(const Table &table, qreal width);
[[nodiscard]] Pieces tablePieces(const Table &table, qreal width);
[[nodiscard]] Pieces factPieces(const Facts &facts, qreal width);
[[nodiscard]] Pieces figurePieces(const KeyFigures &figures, qreal width);
[[nodiscard]] Piece barPiece(const BarChart &chart, qreal width);
[[nodiscard]] Pieces multiplePieces(const SmallMultiples &multiples, qreal width);
[[nodiscard]] Pieces markedPieces(const MarkedBars &bars, qreal width);

} // namespace precedent::reports
