// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnwidths.h"

#include "domain/enums.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"

#include <QtGui/QFontMetrics>

#include <algorithm>

namespace precedent::pages {

namespace {

/// A column's first width at 13 px text; texts that tell a story share what is left, or what is missing.
struct ColumnWidth
{
    const char *column;
    int width;
    int share;
    int least; ///< what it may give way to
};

constexpr ColumnWidth columnWidths[] = {
    {"requested_at", 128, 0, 106}, {"decided_at", 128, 0, 106}, {"agent", 118, 0, 80},
    {"type", 112, 0, 80},          {"context", 176, 4, 64},     {"amount", 108, 0, 108},
    {"decision", 88, 0, 88},       {"approver", 108, 0, 88},    {"reason", 120, 3, 76},
    {"customer", 120, 1, 92},      {"flags", 150, 2, 120},      {"turnaround_seconds", 88, 0, 88},
};

ColumnWidth widthOf(const QString &column)
{
    const auto found = std::find_if(std::begin(columnWidths), std::end(columnWidths),
                                    [&](const ColumnWidth &width) { return column == QLatin1String(width.column); });
    return found == std::end(columnWidths) ? ColumnWidth{"", 110, 0, 110} : *found;
}

/// The widest word that a column of few words can show, with what a cell has around it.
template <typename Enum>
int widest(int count, const QFont &font, bool isPill)
{
    int most = 0;
    for (int i = 0; i < count; ++i) {
        const QString word = text::label(Enum(i));
        most =
            std::max(most, isPill ? widgets::pillSize(word, font).width() : QFontMetrics(font).horizontalAdvance(word));
    }
    return most + 2 * widgets::space + 1;
}

int widestWord(const QString &column, const QFont &font)
{
    if (column == QLatin1String("decision"))
        return widest<domain::Decision>(domain::decisionCount, font, true);
    if (column == QLatin1String("type"))
        return widest<domain::RequestType>(domain::requestTypeCount, font, false);
    return 0;
}

} // namespace

std::vector<int> fittedWidths(const QStringList &columns, int room, const QWidget &table)
{
    int rest = room;
    int shares = 0;
    int spare = 0;
    std::vector<ColumnWidth> widths;
    for (const QString &name : columns) {
        ColumnWidth width = widthOf(name);
        const int word = widestWord(name, table.font());
        // A pill is never cut; a type may be where there is no room.
        const bool isPill = name == QLatin1String("decision");
        width.width = std::max(widgets::scaled(width.width, table), word);
        width.least = std::max(widgets::scaled(width.least, table), isPill ? word : 0);
        rest -= width.width;
        shares += width.share;
        spare += width.width - width.least;
        widths.push_back(width);
    }
    std::vector<int> fitted;
    for (const ColumnWidth &width : widths) {
        const int mine = width.width - width.least;
        const int less = rest < 0 && spare > 0 ? std::min(mine, (-rest * mine + spare - 1) / spare) : 0;
        const int more = rest > 0 && shares > 0 ? rest * width.share / shares : 0;
        fitted.push_back(width.width + more - less);
    }
    return fitted;
}

} // namespace precedent::pages
