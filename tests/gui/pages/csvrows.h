// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "tests/gui/pages/samplewindow.h"
#include "tests/unit/export/csvreader.h"

#include <QtCore/QBuffer>

namespace precedent::test {

/// A line of the exported CSV by column name.
using CsvRow = QHash<QString, QString>;

/// What the window's filter exports, read again.
inline std::vector<CsvRow> exportedRows(SampleWindow &window)
{
    const auto snapshot = window.workspace().snapshot();
    const auto rows = snapshot->select(window.filter->filter(), window.workspace().calendar());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!rows || !exporting::write(buffer, *snapshot, *rows, {}).ok())
        qFatal("nothing was exported");
    const auto records = CsvReader(buffer.data(), ',').records();
    if (!records)
        qFatal("the export is no CSV");
    std::vector<CsvRow> lines;
    for (std::size_t i = 1; i < records->size(); ++i) {
        CsvRow line;
        for (qsizetype column = 0; column < records->front().size(); ++column)
            line.insert(records->front()[column], (*records)[i][column]);
        lines.push_back(line);
    }
    return lines;
}

inline bool isDecided(const CsvRow &row)
{
    const QString decision = row[QStringLiteral("decision")];
    return decision == QStringLiteral("approved") || decision == QStringLiteral("denied");
}

} // namespace precedent::test
