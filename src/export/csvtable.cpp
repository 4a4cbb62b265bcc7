// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvtable.h"

#include <QtCore/QFile>

#include <algorithm>
#include <map>

namespace precedent::exporting {

namespace {

using base::ErrorKind;
using base::makeError;

/// Rows that tell the separator.
constexpr std::size_t sampledRows = 200;
constexpr std::size_t rowsBetweenLooks = 4096;

} // namespace

QStringView CsvTable::cell(const Row &row, std::size_t column) const
{
    if (column >= row.cells)
        return {};
    const auto index = row.firstCell + column;
    const auto begin = index == 0 ? 0 : qsizetype(m_ends[index - 1]);
    return QStringView(m_text).sliced(begin, qsizetype(m_ends[index]) - begin).trimmed();
}

QStringList CsvTable::cells(const Row &row) const
{
    QStringList list;
    for (std::size_t column = 0; column < row.cells; ++column)
        list += cell(row, column).toString();
    return list;
}

/// Puts the rows of a text into one table.
class CsvTableBuilder
{
public:
    CsvTableBuilder(const CsvDialect &dialect, const CsvLimits &limits) : m_limits(limits)
    {
        m_table.m_dialect = dialect;
    }

    base::Result<void> read(QStringView text, int firstLine, const base::CancelToken &cancel)
    {
        const auto take = [&](const CsvRow &row) -> base::Result<void> {
            if (m_table.m_rows.size() % rowsBetweenLooks == 0 && cancel.isCancelled())
                return makeError(ErrorKind::Interrupted, "csv-interrupted");
            add(row);
            return {};
        };
        CsvScanner scanner(m_table.m_dialect.separator, CsvManner::Lenient, m_limits, take, firstLine);
        auto done = scanner.feed(text);
        if (done)
            done = scanner.finish();
        m_table.m_emptyRows = scanner.emptyRows();
        return done;
    }

    CsvTable take() { return std::move(m_table); }

private:
    void add(const CsvRow &row)
    {
        const auto before = std::uint32_t(m_table.m_text.size());
        m_table.m_rows.push_back({m_table.m_ends.size(), row.ends.size(), row.line, row.isBroken});
        std::transform(row.ends.begin(), row.ends.end(), std::back_inserter(m_table.m_ends),
                       [before](std::uint32_t end) { return before + end; });
        m_table.m_text.append(row.text);
    }

    const CsvLimits &m_limits;
    CsvTable m_table;
};

namespace {

/// How many of the first rows have the commonest width above one, less those that are broken, and that width.
std::pair<std::int64_t, std::size_t> regularity(QStringView text, QChar separator, const CsvLimits &limits)
{
    std::map<std::size_t, std::int64_t> widths;
    std::size_t seen = 0;
    std::int64_t broken = 0;
    const auto count = [&](const CsvRow &row) -> base::Result<void> {
        // With the wrong separator a quoted cell ends in the middle of a row.
        if (row.isBroken)
            ++broken;
        else
            ++widths[row.ends.size()];
        return ++seen < sampledRows ? base::Result<void>() : makeError(ErrorKind::Interrupted, "csv-interrupted");
    };
    CsvScanner scanner(separator, CsvManner::Lenient, limits, count);
    // An error here is one of the whole file and comes again; what was read before it counts.
    if (scanner.feed(text).ok())
        (void)scanner.finish().ok();
    std::pair<std::int64_t, std::size_t> best;
    for (const auto &[width, rows] : widths) {
        if (width > 1)
            best = std::max(best, std::pair(rows - broken, width));
    }
    return best;
}

/// The comma last: it is a decimal mark in half of the world.
QChar separatorOf(QStringView text, const CsvLimits &limits)
{
    QChar chosen = u',';
    std::pair<std::int64_t, std::size_t> best;
    for (const QChar candidate : {u';', u'\t', u'|', u','}) {
        const auto found = regularity(text, candidate, limits);
        if (found > best) {
            best = found;
            chosen = candidate;
        }
    }
    return chosen;
}

/// "sep=;", the line with which spreadsheets are told; null without it.
QChar saidSeparator(QStringView text)
{
    if (!text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || text.size() < 6)
        return {};
    const QChar end = text.at(5);
    return end == u'\r' || end == u'\n' ? text.at(4) : QChar();
}

} // namespace

base::Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits, const base::CancelToken &cancel)
{
    if (bytes.size() > limits.bytes) {
        return makeError(ErrorKind::Input, "csv-too-large", {},
                         {{QStringLiteral("limit"), QStringLiteral("%1 MB").arg(limits.bytes / 1024 / 1024)}});
    }
    const auto file = decodeFile(bytes);
    if (!file)
        return file.error();
    QStringView text(file->text);
    QChar separator = saidSeparator(text);
    int firstLine = 1;
    if (separator.isNull()) {
        separator = separatorOf(text, limits);
    } else {
        text = text.sliced(text.mid(5).startsWith(QLatin1String("\r\n")) ? 7 : 6);
        firstLine = 2;
    }
    CsvTableBuilder builder({file->encoding, separator}, limits);
    if (const auto read = builder.read(text, firstLine, cancel); !read)
        return read.error();
    auto table = builder.take();
    if (table.rows().empty())
        return makeError(ErrorKind::Input, "csv-empty");
    return table;
}

base::Result<CsvTable> readCsvFile(const QString &path, const CsvLimits &limits, const base::CancelToken &cancel)
{
    const auto unreadable = [&](const QFile &file) {
        return makeError(ErrorKind::Input, "csv-unreadable", file.errorString(), {{QStringLiteral("path"), path}});
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    // A pipe or device may never end.
    const auto bytes = file.read(limits.bytes + 1);
    if (file.error() != QFile::NoError)
        return unreadable(file);
    return readCsv(bytes, limits, cancel);
}

} // namespace precedent::exporting
