// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvscanner.h"

#include <algorithm>

namespace precedent::exporting {

namespace {

using base::ErrorKind;
using base::makeError;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

base::Error tooLarge(const QString &limit)
{
    return makeError(ErrorKind::Input, "csv-too-large", {}, {{QStringLiteral("limit"), limit}});
}

base::Error atLine(const char *code, int line)
{
    return makeError(ErrorKind::Input, code, {}, {{QStringLiteral("line"), QString::number(line)}});
}

} // namespace

base::Error CsvScanner::broken() const
{
    return atLine("csv-broken", m_line);
}

qsizetype CsvScanner::run(QStringView text, qsizetype from) const
{
    const bool isQuoted = m_place == Place::Quoted;
    if (!isQuoted && m_place != Place::Plain)
        return 0;
    const auto end = std::find_if(text.begin() + from, text.end(), [&](QChar c) {
        return c == u'"' || isLineEnd(c) || (!isQuoted && c == m_separator);
    });
    return end - text.begin() - from;
}

base::Result<void> CsvScanner::feed(QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        if (const auto length = run(text, at); length > 0) {
            m_row.text.append(text.sliced(at, length));
            at += length;
            m_previous = text.at(at - 1);
            continue;
        }
        const QChar c = text.at(at++);
        if (const auto taken = take(c); !taken)
            return taken;
        m_previous = c;
    }
    return {};
}

base::Result<void> CsvScanner::finish()
{
    if (m_place == Place::Quoted)
        return atLine("csv-quote", m_quoteLine);
    if (m_isStrict && m_previous == u'\r')
        return broken();
    return m_isWithinRow ? endRow() : base::Result<void>();
}

base::Result<void> CsvScanner::take(QChar c)
{
    if (m_place == Place::Quoted || (m_place == Place::QuoteSeen && c == u'"')) {
        takeQuoted(c);
        return {};
    }
    if (m_place == Place::QuoteSeen)
        m_place = Place::AfterQuote;
    if (!m_isWithinRow && c == u'\n' && m_previous == u'\r')
        return {};
    if (m_isStrict && !m_isWithinRow && m_previous == u'\r')
        return broken();
    return isLineEnd(c) ? takeLineEnd(c) : takeUnquoted(c);
}

void CsvScanner::takeQuoted(QChar c)
{
    if (m_place == Place::Quoted && c == u'"') {
        m_place = Place::QuoteSeen;
        return;
    }
    m_place = Place::Quoted;
    // CR and LF are one line's end.
    if (c == u'\r' || (c == u'\n' && m_previous != u'\r'))
        ++m_line;
    m_row.text.append(c);
}

base::Result<void> CsvScanner::takeUnquoted(QChar c)
{
    m_isWithinRow = true;
    if (c == m_separator)
        return endCell();
    if (m_place == Place::CellStart && c == u'"') {
        m_blanks = 0;
        m_quoteLine = m_line;
        m_place = Place::Quoted;
        return {};
    }
    if (m_isStrict && (c == u'"' || m_place == Place::AfterQuote))
        return broken();
    if (m_place == Place::CellStart && c == u' ' && !m_isStrict) {
        ++m_blanks;
        return {};
    }
    if (m_place == Place::CellStart) {
        m_row.text.append(QString(std::exchange(m_blanks, 0), u' '));
        m_place = Place::Plain;
    }
    m_row.isBroken = m_row.isBroken || (m_place == Place::AfterQuote && !c.isSpace());
    m_row.text.append(c);
    return {};
}

base::Result<void> CsvScanner::takeLineEnd(QChar c)
{
    if (m_isStrict && c == u'\n')
        return broken();
    return endRow();
}

base::Result<void> CsvScanner::endCell()
{
    m_row.text.append(QString(std::exchange(m_blanks, 0), u' '));
    m_place = Place::CellStart;
    const auto before = m_row.ends.empty() ? 0 : qsizetype(m_row.ends.back());
    if (m_row.text.size() - before > qsizetype(m_limits.cell))
        return tooLarge(QStringLiteral("%1 characters in a cell").arg(m_limits.cell));
    m_row.ends.push_back(std::uint32_t(m_row.text.size()));
    if (m_row.ends.size() > m_limits.columns)
        return tooLarge(QStringLiteral("%1 columns").arg(m_limits.columns));
    return {};
}

base::Result<void> CsvScanner::endRow()
{
    if (const auto ended = endCell(); !ended)
        return ended;
    if (!m_isStrict && isBlank(m_row.text)) {
        ++m_emptyRows;
    } else {
        if (++m_rows > m_limits.rows)
            return tooLarge(QStringLiteral("%1 rows").arg(m_limits.rows));
        if (const auto taken = m_take(m_row); !taken)
            return taken;
    }
    m_row.text.resize(0);
    m_row.ends.clear();
    m_row.line = ++m_line;
    m_row.isBroken = false;
    m_isWithinRow = false;
    return {};
}

} // namespace precedent::exporting
