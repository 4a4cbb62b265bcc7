// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table.h"

#include <algorithm>

namespace precedent::commands {

namespace {

QString withoutControls(const QString &text)
{
    auto plain = text;
    for (auto &c : plain) {
        const bool steers = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (steers || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return plain;
}

bool isNumber(const QString &cell)
{
    return !cell.isEmpty() && std::all_of(cell.begin(), cell.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringView(u".,'’-−%").contains(c);
    });
}

} // namespace

Table::Table(const QStringList &header) : m_rows{header} {}

void Table::add(const QStringList &row)
{
    QStringList plain;
    for (const auto &cell : row)
        plain += withoutControls(cell);
    m_rows.push_back(plain);
}

QString Table::text() const
{
    const auto columns = m_rows.front().size();
    std::vector<qsizetype> widths(std::size_t(columns), 0);
    std::vector<bool> toTheRight(std::size_t(columns), m_rows.size() > 1);
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        for (qsizetype c = 0; c < columns; ++c) {
            const auto &cell = m_rows[r].at(c);
            widths[std::size_t(c)] = std::max(widths[std::size_t(c)], cell.size());
            if (r > 0 && !cell.isEmpty() && !isNumber(cell))
                toTheRight[std::size_t(c)] = false;
        }
    }
    QString lines;
    for (const auto &row : m_rows) {
        QStringList cells;
        for (qsizetype c = 0; c < columns; ++c) {
            const auto width = widths[std::size_t(c)];
            cells += toTheRight[std::size_t(c)] ? row.at(c).rightJustified(width) : row.at(c).leftJustified(width);
        }
        auto line = cells.join(QStringLiteral("  "));
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line + u'\n';
    }
    return lines;
}

QString shortened(const QString &text, int limit)
{
    const auto line = withoutControls(text).simplified();
    return line.size() <= limit ? line : line.left(limit - 1) + u'…';
}

} // namespace precedent::commands
