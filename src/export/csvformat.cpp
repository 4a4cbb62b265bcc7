// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvformat.h"

#include "export/guard.h"
#include "export/timetext.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::exporting {

namespace {

/// The point stands for marks other than the two that spreadsheets read beside our own digits (the Arabic one).
QString decimalMark(Profile profile, const QLocale &locale)
{
    const bool isComma = profile == Profile::Excel && locale.decimalPoint() == u',';
    return isComma ? QStringLiteral(",") : QStringLiteral(".");
}

} // namespace

CsvFormat::CsvFormat(base::Zone zone, const Options &options)
    : m_zone(std::move(zone)), m_profile(options.profile), m_singleLine(options.singleLine), m_separator(','),
      m_decimalMark(decimalMark(options.profile, options.locale))
{
    // Where the comma is the decimal mark the list separator of the system is the semicolon.
    if (m_decimalMark == u',')
        m_separator = ';';
}

void CsvFormat::header(const QStringList &columns)
{
    if (m_profile == Profile::Excel)
        m_bytes.append("\xEF\xBB\xBF");
    beginRow();
    for (const auto &column : columns) {
        beginCell(column);
        word(column);
    }
    endRow();
}

void CsvFormat::beginRow()
{
    m_firstCell = true;
}

void CsvFormat::beginCell(const QString &)
{
    if (!m_firstCell)
        m_bytes.append(m_separator);
    m_firstCell = false;
}

void CsvFormat::endRow()
{
    m_bytes.append("\r\n");
}

void CsvFormat::text(const QString &value)
{
    if (value.isEmpty())
        return;
    const auto cell = m_singleLine ? onOneLine(value) : value;
    if (!needsGuard(cell)) {
        appendQuotedIfNeeded(cell.toUtf8());
        return;
    }
    ++m_summary.guardedCells;
    appendQuotedIfNeeded(guarded(cell).toUtf8());
}

QString CsvFormat::onOneLine(const QString &value)
{
    static const QRegularExpression lineBreak(QStringLiteral("\\r\\n|[\\r\\n\\v\\f\\x{85}\\x{2028}\\x{2029}]"));
    auto line = value;
    line.replace(lineBreak, QStringLiteral(" \u23CE "));
    if (line != value)
        ++m_summary.joinedCells;
    return line;
}

void CsvFormat::word(const QString &value)
{
    m_bytes.append(value.toLatin1());
}

void CsvFormat::integer(std::optional<std::int64_t> value)
{
    if (value)
        m_bytes.append(QByteArray::number(static_cast<qlonglong>(*value)));
}

void CsvFormat::decimal(const QString &value)
{
    if (!isPlainDecimal(value)) {
        text(value);
        return;
    }
    auto cell = value;
    appendQuotedIfNeeded(cell.replace(u'.', m_decimalMark).toUtf8());
}

void CsvFormat::amount(const std::optional<base::Money> &value)
{
    if (value)
        decimal(base::toDecimal(*value));
}

void CsvFormat::boolean(bool value)
{
    m_bytes.append(value ? "true" : "false");
}

void CsvFormat::instant(std::optional<base::Instant> value)
{
    if (value)
        m_bytes.append(m_profile == Profile::Excel ? localDateTime(*value, m_zone) : isoWithOffset(*value, m_zone));
}

void CsvFormat::date(base::Instant value)
{
    m_bytes.append(localDate(value, m_zone));
}

void CsvFormat::words(const QStringList &values)
{
    word(values.join(u' '));
}

void CsvFormat::texts(const QStringList &values)
{
    text(values.join(u' '));
}

void CsvFormat::appendQuotedIfNeeded(const QByteArray &cell)
{
    const auto isSpecial = [this](char c) { return c == m_separator || c == '"' || c == '\r' || c == '\n'; };
    const bool blankEdge = cell.startsWith(' ') || cell.endsWith(' ');
    if (!blankEdge && std::none_of(cell.begin(), cell.end(), isSpecial)) {
        m_bytes.append(cell);
        return;
    }
    m_bytes.append('"');
    for (const char c : cell) {
        if (c == '"')
            m_bytes.append('"');
        m_bytes.append(c);
    }
    m_bytes.append('"');
}

} // namespace precedent::exporting
