// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table.h"

#include <algorithm>
#include <array>

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

/// Characters that a terminal draws two columns wide: "W" and "F" of Unicode Standard Annex 11, the scripts and emoji
/// of them as whole blocks.
bool isWide(char32_t c)
{
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    static constexpr std::array ranges{
        Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x23E9, 0x23EC},   Range{0x23F0, 0x23F0},
        Range{0x23F3, 0x23F3},   Range{0x25FD, 0x25FE},   Range{0x2614, 0x2615},   Range{0x2648, 0x2653},
        Range{0x267F, 0x267F},   Range{0x2693, 0x2693},   Range{0x26A1, 0x26A1},   Range{0x26AA, 0x26AB},
        Range{0x26BD, 0x26BE},   Range{0x26C4, 0x26C5},   Range{0x26CE, 0x26CE},   Range{0x26D4, 0x26D4},
        Range{0x26EA, 0x26EA},   Range{0x26F2, 0x26F3},   Range{0x26F5, 0x26F5},   Range{0x26FA, 0x26FA},
        Range{0x26FD, 0x26FD},   Range{0x2705, 0x2705},   Range{0x270A, 0x270B},   Range{0x2728, 0x2728},
        Range{0x274C, 0x274C},   Range{0x274E, 0x274E},   Range{0x2753, 0x2755},   Range{0x2757, 0x2757},
        Range{0x2795, 0x2797},   Range{0x27B0, 0x27B0},   Range{0x27BF, 0x27BF},   Range{0x2B1B, 0x2B1C},
        Range{0x2B50, 0x2B50},   Range{0x2B55, 0x2B55},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF},
        Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},   Range{0xAC00, 0xD7A3},
        Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},
        Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF}, Range{0x1F7E0, 0x1F7F0}, Range{0x1F900, 0x1F9FF},
        Range{0x1FA70, 0x1FAFF}, Range{0x20000, 0x3FFFD},
    };
    return std::any_of(ranges.begin(), ranges.end(),
                       [c](const Range &range) { return c >= range.first && c <= range.last; });
}

qsizetype displayWidth(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toStdU32String()) {
        const auto category = QChar::category(c);
        const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
        width += isMark ? 0 : isWide(c) ? 2 : 1;
    }
    return width;
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
            widths[std::size_t(c)] = std::max(widths[std::size_t(c)], displayWidth(cell));
            if (r > 0 && !cell.isEmpty() && !isNumber(cell))
                toTheRight[std::size_t(c)] = false;
        }
    }
    QString lines;
    for (const auto &row : m_rows) {
        QStringList cells;
        for (qsizetype c = 0; c < columns; ++c) {
            const QString gap(widths[std::size_t(c)] - displayWidth(row.at(c)), u' ');
            cells += toTheRight[std::size_t(c)] ? gap + row.at(c) : row.at(c) + gap;
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
