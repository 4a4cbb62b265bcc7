// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvformat.h"

#include "export/guard.h"
#include "export/timetext.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>

namespace precedent::exporting {

namespace {

/// The point stands for marks other than the two that spreadsheets read beside our own digits (the Arabic one).
char decimalMark(Profile profile, const QLocale &locale)
{
    return profile == Profile::Excel && locale.decimalPoint() == u',' ? ',' : '.';
}

/// Rows are taken in pieces of a quarter of a megabyte.
constexpr qsizetype roomForRows = qsizetype{320} * 1024;

} // namespace

CsvFormat::CsvFormat(base::Zone zone, const Options &options)
    : m_zone(std::move(zone)), m_profile(options.profile), m_singleLine(options.singleLine), m_separator(','),
      m_decimalMark(decimalMark(options.profile, options.locale))
{
    // Where the comma is the decimal mark the list separator of the system is the semicolon.
    if (m_decimalMark == ',')
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
    if (m_bytes.capacity() == 0)
        m_bytes.reserve(roomForRows);
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
    m_bytes.append("\r\n", 2);
}

void CsvFormat::text(const QString &value)
{
    if (value.isEmpty())
        return;
    const auto cell = m_singleLine ? onOneLine(value) : value;
    if (!needsGuard(cell)) {
        append(cell);
        return;
    }
    ++m_summary.guardedCells;
    append(guarded(cell));
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
    if (!appendPlain(value))
        m_bytes.append(value.toLatin1());
}

void CsvFormat::integer(std::optional<std::int64_t> value)
{
    if (!value)
        return;
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *value).ptr;
    m_bytes.append(digits.data(), end - digits.data());
}

void CsvFormat::decimal(const QString &value)
{
    if (!isPlainDecimal(value)) {
        text(value);
        return;
    }
    // The separator is no comma where the decimal mark is one, so nothing is to be quoted.
    for (const QChar c : value)
        m_bytes.append(c == u'.' ? m_decimalMark : c.toLatin1());
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
    if (!value)
        return;
    if (m_profile == Profile::Excel)
        appendLocalDateTime(m_bytes, *value, m_zone);
    else
        appendIsoWithOffset(m_bytes, *value, m_zone);
}

void CsvFormat::date(base::Instant value)
{
    appendLocalDate(m_bytes, value, m_zone);
}

void CsvFormat::words(const QStringList &values)
{
    word(values.join(u' '));
}

void CsvFormat::texts(const QStringList &values)
{
    text(values.join(u' '));
}

bool CsvFormat::appendPlain(QStringView cell)
{
    if (cell.startsWith(u' ') || cell.endsWith(u' '))
        return false;
    // Looked at and narrowed in two passes without a branch in them, which the compiler turns into vector code.
    const auto *const units = cell.utf16();
    unsigned special = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const unsigned c = units[i];
        special |= unsigned(c > 0x7F) | unsigned(c == static_cast<unsigned char>(m_separator)) | unsigned(c == '"') |
                   unsigned(c == '\r') | unsigned(c == '\n');
    }
    if (special != 0)
        return false;
    const auto before = m_bytes.size();
    m_bytes.resize(before + cell.size());
    auto *const out = m_bytes.data() + before;
    for (qsizetype i = 0; i < cell.size(); ++i)
        out[i] = static_cast<char>(units[i]);
    return true;
}

void CsvFormat::append(const QString &cell)
{
    if (appendPlain(cell))
        return;
    const auto bytes = cell.toUtf8();
    const auto isSpecial = [this](char c) { return c == m_separator || c == '"' || c == '\r' || c == '\n'; };
    const bool blankEdge = bytes.startsWith(' ') || bytes.endsWith(' ');
    if (!blankEdge && std::none_of(bytes.begin(), bytes.end(), isSpecial)) {
        m_bytes.append(bytes);
        return;
    }
    m_bytes.append('"');
    for (const char c : bytes) {
        if (c == '"')
            m_bytes.append('"');
        m_bytes.append(c);
    }
    m_bytes.append('"');
}

} // namespace precedent::exporting
