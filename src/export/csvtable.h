// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "export/csvscanner.h"
#include "export/filetext.h"

#include <QtCore/QStringList>

#include <vector>

namespace precedent::exporting {

/// How a file was read: shown to the person, because it was found out and not said.
struct CsvDialect
{
    Encoding encoding = Encoding::Utf8;
    QChar separator = u',';
    bool operator==(const CsvDialect &) const = default;
};

/// The rows of a CSV file as text, line breaks and quotes resolved; all cells stand in one string.
class CsvTable
{
public:
    /// A row: where its cells are, and the line of the file on which it begins (from 1).
    struct Row
    {
        std::size_t firstCell = 0;
        std::size_t cells = 0;
        int line = 0;
        bool isBroken = false; ///< text follows a closing quote
    };

    [[nodiscard]] const CsvDialect &dialect() const { return m_dialect; }
    /// Every row that holds more than blanks, in the file's order.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// Trimmed; empty beyond the row's end.
    [[nodiscard]] QStringView cell(const Row &row, std::size_t column) const;
    [[nodiscard]] QStringList cells(const Row &row) const;
    /// Lines of the file that hold nothing or only separators.
    [[nodiscard]] int emptyRows() const { return m_emptyRows; }

private:
    friend class CsvTableBuilder;
    CsvDialect m_dialect;
    QString m_text;
    std::vector<std::uint32_t> m_ends; ///< of each cell in m_text
    std::vector<Row> m_rows;
    int m_emptyRows = 0;
};

/// RFC 4180 with the separators , ; tab | (found by which makes rows of one width, or said by a first line "sep=;") and
/// any line ends, leniently. Input errors as decodeFile() and CsvScanner, "csv-empty"; Interrupted "csv-interrupted".
[[nodiscard]] base::Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits = {},
                                             const base::CancelToken &cancel = {});

/// The same from a file; also "csv-unreadable" (fact "path").
[[nodiscard]] base::Result<CsvTable> readCsvFile(const QString &path, const CsvLimits &limits = {},
                                                 const base::CancelToken &cancel = {});

} // namespace precedent::exporting
