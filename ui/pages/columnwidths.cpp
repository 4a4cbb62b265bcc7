// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnwidths.h"

#include "domain/enums.h"
#include "ui/models/recordcolumns.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"

#include <QtGui/QFontMetrics>

#include <algorithm>

namespace precedent::pages {

namespace {

/// A column's first width at 13 px text; texts that tell a story share what is left.
struct ColumnWidth
{
    const char *column;
    int width;
    int share;
    int least;            ///< what it may give way to
    bool isRoomy = false; ///< gives way before any other: most days are of this year, and shorter
};

constexpr ColumnWidth columnWidths[] = {
    {"requested_at", 128, 0, 106, true},
    {"decided_at", 128, 0, 106, true},
    {"agent", 118, 0, 96},
    {"type", 112, 0, 80},
    {"context", 176, 4, 64},
    {"amount", 108, 0, 108},
    {"decision", 88, 0, 88},
    {"approver", 108, 0, 96},
    {"reason", 120, 3, 84},
    {"customer", 120, 1, 92},
    {"flags", 150, 2, 120},
    {"turnaround_seconds", 88, 0, 88},
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

/// The widest time, of a year that need not be named or must, with what a cell has around it; a month's name may be
/// narrow.
int widestTime(const QWidget &table, bool isYearShown)
{
    constexpr int someYear = 2026;
    const base::Instant otherYear = base::Instant::fromSeconds(0);
    int most = 0;
    for (int month = 1; month <= 12; ++month) {
        const QDateTime lateEvening(QDate(someYear, month, 28), QTime(23, 58), Qt::UTC);
        const base::Instant at = base::Instant::fromSeconds(lateEvening.toSecsSinceEpoch());
        most = std::max(most, table.fontMetrics().horizontalAdvance(
                                  text::shortDateTime(at, base::Zone(), table.locale(), isYearShown ? otherYear : at)));
    }
    return most + 2 * widgets::space + 1;
}

/// What a short heading takes; headings of longer texts may be cut with them.
int headingWidth(const QString &column, const QWidget &table)
{
    QFont font = table.font();
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).horizontalAdvance(models::columnHeading(column)) + 2 * widgets::space + 1;
}

/// What is read whole in this column, however little room there is; a type may be cut.
int uncutWidth(const QString &column, const QWidget &table, bool isYearShown)
{
    if (column == QLatin1String("decision"))
        return widestWord(column, table.font());
    if (column == QLatin1String("requested_at") || column == QLatin1String("decided_at"))
        return widestTime(table, isYearShown);
    const bool isHeadingWhole = column == QLatin1String("approver") || column == QLatin1String("reason");
    return isHeadingWhole ? headingWidth(column, table) : 0;
}

/// Scaled, and with room for the words of its own.
ColumnWidth scaledWidth(const QString &name, const QWidget &table, const LeastWidths &leastOwn, bool isYearShown)
{
    ColumnWidth width = widthOf(name);
    width.width = std::max(widgets::scaled(width.width, table), widestWord(name, table.font()));
    const int least = std::max(width.least, leastOwn.value(name));
    width.least = std::max(widgets::scaled(least, table), uncutWidth(name, table, isYearShown));
    width.width = std::max(width.width, width.least);
    return width;
}

/// Takes what is missing from these columns, each by what it can spare; returns what is missing still.
int takeFrom(std::vector<ColumnWidth> &widths, bool isRoomy, int missing)
{
    int spare = 0;
    for (const ColumnWidth &width : widths)
        spare += width.isRoomy == isRoomy ? width.width - width.least : 0;
    if (missing <= 0 || spare == 0)
        return missing;
    const int taken = std::min(missing, spare);
    for (ColumnWidth &width : widths) {
        const int mine = width.isRoomy == isRoomy ? width.width - width.least : 0;
        width.width -= std::min(mine, (taken * mine + spare - 1) / spare);
    }
    return missing - taken;
}

} // namespace

std::vector<int> fittedWidths(const QStringList &columns, int room, const QWidget &table, const LeastWidths &leastOwn,
                              bool isYearShown)
{
    int rest = room;
    int shares = 0;
    std::vector<ColumnWidth> widths;
    for (const QString &name : columns) {
        widths.push_back(scaledWidth(name, table, leastOwn, isYearShown));
        rest -= widths.back().width;
        shares += widths.back().share;
    }
    takeFrom(widths, false, takeFrom(widths, true, -rest));
    std::vector<int> fitted;
    fitted.reserve(widths.size());
    for (const ColumnWidth &width : widths)
        fitted.push_back(width.width + (rest > 0 && shares > 0 ? rest * width.share / shares : 0));
    return fitted;
}

int leastWidth(const QStringList &columns, const QWidget &table, const LeastWidths &leastOwn, bool isYearShown)
{
    int least = 0;
    for (const QString &name : columns)
        least += scaledWidth(name, table, leastOwn, isYearShown).least;
    return least;
}

} // namespace precedent::pages
