// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCore/QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace precedent::exporting {

/// Strict: RFC 4180 to the letter, as we write it. Lenient: as people and spreadsheets do: any line end, blanks before
/// a quote, quotes within an unquoted cell, rows of nothing but blanks left out.
enum class CsvManner { Strict, Lenient };

/// What a file may hold; more is refused, because no list that people make has it.
struct CsvLimits
{
    qsizetype bytes = qsizetype{256} * 1024 * 1024;
    std::size_t rows = 2'000'000;
    std::size_t columns = 512;
    std::uint32_t cell = 64 * 1024; ///< characters
};

/// A row as it is handed out.
struct CsvRow
{
    QString text;                    ///< all cells, one after the other
    std::vector<std::uint32_t> ends; ///< of each cell in `text`
    int line = 1;                    ///< of the file, on which the row begins
    bool isBroken = false;           ///< text follows a closing quote; never in a strict file

    [[nodiscard]] QStringView cell(std::size_t column) const
    {
        const auto begin = column == 0 ? 0 : qsizetype(ends[column - 1]);
        return QStringView(text).sliced(begin, qsizetype(ends[column]) - begin);
    }
};

/// Reads the text of a CSV file piece by piece and hands out its rows, so that a file need not fit into memory.
class CsvScanner
{
public:
    /// Ends the reading with its error.
    using TakeRow = std::function<base::Result<void>(const CsvRow &row)>;

    CsvScanner(QChar separator, CsvManner manner, const CsvLimits &limits, TakeRow take, int firstLine = 1)
        : m_separator(separator), m_isStrict(manner == CsvManner::Strict), m_limits(limits), m_take(std::move(take)),
          m_line(firstLine)
    {
        m_row.line = firstLine;
    }

    /// Input "csv-too-large" (fact "limit"), "csv-broken" (fact "line") of a strict file.
    [[nodiscard]] base::Result<void> feed(QStringView text);
    /// The text ends here; also Input "csv-quote" (fact "line") for a quote that is not closed.
    [[nodiscard]] base::Result<void> finish();
    /// Rows of nothing but blanks or separators that were left out.
    [[nodiscard]] int emptyRows() const { return m_emptyRows; }

private:
    enum class Place { CellStart, Plain, Quoted, QuoteSeen, AfterQuote };

    [[nodiscard]] base::Result<void> take(QChar c);
    [[nodiscard]] base::Result<void> takeUnquoted(QChar c);
    void takeQuoted(QChar c);
    [[nodiscard]] base::Result<void> takeLineEnd(QChar c);
    [[nodiscard]] base::Result<void> endCell();
    [[nodiscard]] base::Result<void> endRow();
    [[nodiscard]] base::Error broken() const;
    /// How many characters from here on are content and nothing else.
    [[nodiscard]] qsizetype run(QStringView text, qsizetype from) const;

    QChar m_separator;
    bool m_isStrict;
    CsvLimits m_limits;
    TakeRow m_take;
    CsvRow m_row;
    Place m_place = Place::CellStart;
    qsizetype m_blanks = 0; ///< before what may be a quote
    QChar m_previous;
    bool m_isWithinRow = false;
    int m_line;
    int m_quoteLine = 1;
    int m_emptyRows = 0;
    std::size_t m_rows = 0;
};

} // namespace precedent::exporting
