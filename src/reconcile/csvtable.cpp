// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconcile/csvtable.h"

#include <QtCore/QFile>

#include <algorithm>
#include <map>

namespace precedent::reconcile {

namespace {

using base::ErrorKind;
using base::makeError;

/// Rows that tell the separator.
constexpr std::size_t sampledRows = 200;
constexpr std::size_t rowsBetweenLooks = 4096;

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

base::Error tooLarge(const QString &limit)
{
    return makeError(ErrorKind::Input, "payouts-too-large", {}, {{QStringLiteral("limit"), limit}});
}

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

/// Goes through a text once and puts its cells into a table.
class CsvScanner
{
public:
    CsvScanner(QStringView text, QChar separator, const CsvLimits &limits) : m_text(text), m_limits(limits)
    {
        m_table.m_dialect.separator = separator;
    }

    base::Result<void> scan(std::size_t mostRows, int firstLine, const base::CancelToken &cancel)
    {
        m_line = firstLine;
        while (m_at < m_text.size() && m_table.m_rows.size() < mostRows) {
            if (m_table.m_rows.size() % rowsBetweenLooks == 0 && cancel.isCancelled())
                return makeError(ErrorKind::Interrupted, "reconcile-interrupted");
            if (const auto read = row(); !read)
                return read.error();
            if (m_table.m_rows.size() > m_limits.rows)
                return tooLarge(QStringLiteral("%1 rows").arg(m_limits.rows));
        }
        return {};
    }

    CsvTable take() { return std::move(m_table); }

private:
    base::Result<void> row()
    {
        CsvTable::Row row{m_table.m_ends.size(), 0, m_line, false};
        const auto begin = m_table.m_text.size();
        for (bool more = true; more;) {
            const auto start = m_table.m_text.size();
            if (const auto read = cell(row); !read)
                return read.error();
            if (m_table.m_text.size() - start > qsizetype(m_limits.cell))
                return tooLarge(QStringLiteral("%1 characters in a cell").arg(m_limits.cell));
            m_table.m_ends.push_back(std::uint32_t(m_table.m_text.size()));
            if (++row.cells > m_limits.columns)
                return tooLarge(QStringLiteral("%1 columns").arg(m_limits.columns));
            more = takeSeparator();
        }
        takeLineEnd();
        if (isBlank(QStringView(m_table.m_text).sliced(begin))) {
            m_table.m_ends.resize(row.firstCell);
            m_table.m_text.truncate(begin);
            ++m_table.m_emptyRows;
        } else {
            m_table.m_rows.push_back(row);
        }
        return {};
    }

    base::Result<void> cell(CsvTable::Row &row)
    {
        const auto start = m_at;
        // Blanks may stand before a quote ("a", "b"), though the RFC has none.
        while (m_at < m_text.size() && m_text.at(m_at) == u' ')
            ++m_at;
        if (m_at >= m_text.size() || m_text.at(m_at) != u'"') {
            m_at = start;
            plain();
            return {};
        }
        if (const auto read = quoted(); !read)
            return read.error();
        const auto rest = m_table.m_text.size();
        plain();
        row.isBroken = row.isBroken || !isBlank(QStringView(m_table.m_text).sliced(rest));
        return {};
    }

    void plain()
    {
        const auto begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_table.m_dialect.separator && !isLineEnd())
            ++m_at;
        m_table.m_text.append(m_text.sliced(begin, m_at - begin));
    }

    base::Result<void> quoted()
    {
        const int opened = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                const bool isDoubled = m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"';
                if (!isDoubled) {
                    ++m_at;
                    return {};
                }
                ++m_at;
            }
            const bool isPair = c == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
            if (isLineEnd() && !isPair)
                ++m_line;
            m_table.m_text.append(c);
        }
        return makeError(ErrorKind::Input, "payouts-open-quote", {},
                         {{QStringLiteral("line"), QString::number(opened)}});
    }

    [[nodiscard]] bool isLineEnd() const { return m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r'; }

    bool takeSeparator()
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != m_table.m_dialect.separator)
            return false;
        ++m_at;
        return true;
    }

    void takeLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        const bool isPair = m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
        m_at += isPair ? 2 : 1;
        ++m_line;
    }

    QStringView m_text;
    const CsvLimits &m_limits;
    CsvTable m_table;
    qsizetype m_at = 0;
    int m_line = 1;
};

namespace {

/// How many of the first rows have the commonest width above one, and that width.
std::pair<std::size_t, std::size_t> regularity(QStringView text, QChar separator, const CsvLimits &limits)
{
    CsvScanner scanner(text, separator, limits);
    // An error here is one of the whole file and comes again; what was read before it counts.
    (void)scanner.scan(sampledRows, 1, {}).ok();
    const auto table = scanner.take();
    std::map<std::size_t, std::size_t> widths;
    for (const auto &row : table.rows()) {
        // With the wrong separator a quoted cell ends in the middle of a row.
        if (!row.isBroken)
            ++widths[row.cells];
    }
    std::pair<std::size_t, std::size_t> best;
    for (const auto &[width, rows] : widths) {
        if (width > 1)
            best = std::max(best, std::pair(rows, width));
    }
    return best;
}

/// The comma last: it is a decimal mark in half of the world.
QChar separatorOf(QStringView text, const CsvLimits &limits)
{
    QChar chosen = u',';
    std::pair<std::size_t, std::size_t> best;
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
    if (bytes.size() > limits.bytes)
        return tooLarge(QStringLiteral("%1 MB").arg(limits.bytes / 1024 / 1024));
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
    CsvScanner scanner(text, separator, limits);
    if (const auto read = scanner.scan(limits.rows + 1, firstLine, cancel); !read)
        return read.error();
    auto table = scanner.take();
    if (table.rows().empty())
        return makeError(ErrorKind::Input, "payouts-empty");
    table.m_dialect.encoding = file->encoding;
    return table;
}

base::Result<CsvTable> readCsvFile(const QString &path, const CsvLimits &limits, const base::CancelToken &cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return makeError(ErrorKind::Input, "payouts-unreadable", file.errorString(), {{QStringLiteral("path"), path}});
    }
    // A pipe or device may never end.
    const auto bytes = file.read(limits.bytes + 1);
    if (file.error() != QFile::NoError)
        return makeError(ErrorKind::Input, "payouts-unreadable", file.errorString(), {{QStringLiteral("path"), path}});
    return readCsv(bytes, limits, cancel);
}

} // namespace precedent::reconcile
