// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/tablelines.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

/// The cells of "| a | <url|b> |": a bar within a link divides nothing.
QStringList cellsOf(const QString &line)
{
    static const QRegularExpression border(QStringLiteral(R"(\s*\|(?![^<>]*>)\s*)"));
    auto cells = line.trimmed().split(border);
    cells.removeFirst();
    cells.removeLast();
    return cells;
}

/// "|---|:--:|", the line below a head in Markdown.
bool isRule(const QStringList &cells)
{
    static const QRegularExpression dashes(QStringLiteral("^:?-+:?$"));
    return !cells.isEmpty() &&
           std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return dashes.match(cell).hasMatch(); });
}

bool isLabel(const QString &cell)
{
    return roleOfLabel(cell) != Role::Custom;
}

LabelledLine labelled(const QString &label, const QString &value)
{
    auto bare = label;
    return {roleOfLabel(label), bare.remove(u'*').trimmed(), value};
}

} // namespace

bool isTableLine(const QString &line)
{
    const auto bare = line.trimmed();
    return bare.size() > 2 && bare.startsWith(u'|') && bare.endsWith(u'|');
}

std::vector<LabelledLine> labelledCells(const QStringList &tableLines)
{
    std::vector<QStringList> rows;
    for (const auto &line : tableLines) {
        auto cells = cellsOf(line);
        if (!isRule(cells))
            rows.push_back(std::move(cells));
    }
    std::vector<LabelledLine> values;
    if (rows.empty())
        return values;
    const auto &head = rows.front();
    const auto labelsBelow = std::count_if(
        rows.begin() + 1, rows.end(), [](const QStringList &row) { return row.size() == 2 && isLabel(row.front()); });
    // "Item | Detail" heads two columns of which the first has the labels.
    const bool hasHead = rows.size() > 1 && labelsBelow < 2 && std::count_if(head.begin(), head.end(), isLabel) > 1;
    const bool isFirst = head.size() == 2 && isLabel(head.front());
    const bool hasColumn = !hasHead && labelsBelow + (isFirst ? 1 : 0) > 1;
    for (std::size_t i = hasHead ? 1 : 0; i < rows.size(); ++i) {
        const auto &row = rows[i];
        if (hasHead) {
            for (qsizetype column = 0; column < std::min(row.size(), head.size()); ++column)
                values.push_back(labelled(head[column], row[column]));
        } else if (hasColumn && row.size() == 2) {
            const bool isHead = i == 0 && (!isFirst || isLabel(row.back())); // "Field | Value" heads the columns
            if (!isHead)
                values.push_back(labelled(row.front(), row.back()));
        } else {
            values.push_back({Role::None, {}, row.join(QLatin1String(" | "))});
        }
    }
    return values;
}

} // namespace precedent::recognize
