// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tablestyle.h"

#include "ui/widgets/metrics.h"

#include <QtGui/QTextTable>

namespace precedent::help {

namespace {

void styleTable(QTextTable &table, const widgets::Palette &tokens)
{
    auto format = table.format();
    format.setBorder(1);
    format.setBorderBrush(tokens.line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(widgets::spaceSmall + 1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(widgets::spaceSmall);
    format.setBottomMargin(widgets::gap);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        auto head = table.cellAt(0, column);
        auto cell = head.format();
        cell.setBackground(tokens.background);
        head.setFormat(cell);
    }
}

} // namespace

void styleTables(QTextFrame &frame, const widgets::Palette &tokens)
{
    for (auto *child : frame.childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            styleTable(*table, tokens);
        styleTables(*child, tokens);
    }
}

} // namespace precedent::help
