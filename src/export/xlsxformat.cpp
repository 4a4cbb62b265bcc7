// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxformat.h"

#include "export/timetext.h"
#include "export/xlsxtext.h"

#include <algorithm>

namespace precedent::exporting {

namespace {

constexpr qint64 dayZero = 2'415'019; ///< Julian day of 1899-12-30, from which Excel counts
constexpr qint64 firstSureDay = 61;   ///< 1900-03-01: Excel believes in a 29 February 1900
constexpr double secondsPerDay = 86'400;
constexpr qsizetype longestInTextCell = 255;

int decimalsIn(const QString &decimal)
{
    const auto point = decimal.indexOf(u'.');
    return point < 0 ? 0 : int(decimal.size() - point - 1);
}

double widthOf(const QString &column)
{
    if (column.endsWith(QLatin1String("_at")) || column.startsWith(QLatin1String("decided_not_")))
        return 19;
    if (column == QLatin1String("reason") || column == QLatin1String("context"))
        return 50;
    if (column == QLatin1String("record_id") || column == QLatin1String("message_ref"))
        return 30;
    if (column == QLatin1String("permalink") || column == QLatin1String("conversation_url"))
        return 40;
    if (column == QLatin1String("flags"))
        return 28;
    if (column == QLatin1String("agent") || column == QLatin1String("approver") || column == QLatin1String("customer"))
        return 22;
    return std::max(10.0, double(column.size()) + 3);
}

} // namespace

XlsxFormat::XlsxFormat(XlsxBook &book, std::vector<lxw_worksheet *> sheets, base::Zone zone, std::size_t rowsPerSheet)
    : m_book(book), m_sheets(std::move(sheets)), m_zone(std::move(zone)), m_rowsPerSheet(rowsPerSheet)
{
}

void XlsxFormat::header(const QStringList &columns)
{
    for (auto *sheet : m_sheets)
        putHeader(sheet, columns);
}

void XlsxFormat::putHeader(lxw_worksheet *sheet, const QStringList &columns)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto column = lxw_col_t(i);
        m_book.note(worksheet_set_column(sheet, column, column, widthOf(columns.at(i)), nullptr));
        m_book.note(
            worksheet_write_string(sheet, 0, column, columns.at(i).toUtf8().constData(), m_book.looks().header));
    }
    worksheet_freeze_panes(sheet, 1, 0);
    putPageLooks(sheet);
}

/// On paper: across, the header on each page, and which clock the times show.
void XlsxFormat::putPageLooks(lxw_worksheet *sheet)
{
    worksheet_set_landscape(sheet);
    m_book.note(worksheet_repeat_rows(sheet, 0, 0));
    const auto footer = QByteArray("&LTimes: ") + m_zone.name().toUtf8() + "&R&P / &N";
    m_book.note(worksheet_set_footer(sheet, footer.constData()));
}

void XlsxFormat::beginRow()
{
    if (m_row == m_rowsPerSheet) {
        ++m_sheet;
        m_row = 0;
    }
    ++m_row;
    m_firstCell = true;
}

void XlsxFormat::beginCell(const QString &)
{
    m_column = m_firstCell ? lxw_col_t(0) : lxw_col_t(m_column + 1);
    m_firstCell = false;
}

void XlsxFormat::endRow() {}

void XlsxFormat::text(const QString &value)
{
    if (value.isEmpty())
        return;
    const auto cell = xlsxText(value);
    m_summary.shortenedCells += cell.isShortened ? 1 : 0;
    m_summary.replacedCells += cell.isReplaced ? 1 : 0;
    const auto &looks = m_book.looks();
    string(cell.utf8, value.size() <= longestInTextCell ? looks.text : looks.longText);
}

void XlsxFormat::word(const QString &value)
{
    if (!value.isEmpty())
        string(value.toUtf8(), m_book.looks().text);
}

void XlsxFormat::integer(std::optional<std::int64_t> value)
{
    if (value)
        decimal(QString::number(*value));
}

void XlsxFormat::decimal(const QString &value)
{
    const auto decimals = std::size_t(decimalsIn(value));
    const auto &looks = m_book.looks().numbers;
    if (isPlainDecimal(value) && isExactInExcel(value) && decimals < looks.size())
        number(value.toDouble(), looks[decimals]);
    else
        text(value);
}

void XlsxFormat::amount(const std::optional<base::Money> &value)
{
    if (!value)
        return;
    const auto decimal = base::toDecimal(*value);
    if (isExactInExcel(decimal)) {
        number(decimal.toDouble(), m_book.looks().amounts[std::size_t(value->currency.exponent())]);
        return;
    }
    ++m_summary.textAmounts;
    string(decimal.toLatin1(), m_book.looks().text);
}

void XlsxFormat::boolean(bool value)
{
    m_book.note(worksheet_write_boolean(m_sheets[m_sheet], m_row, m_column, value, nullptr));
}

void XlsxFormat::instant(std::optional<base::Instant> value)
{
    if (!value)
        return;
    const auto day = m_zone.dateOf(*value).toJulianDay() - dayZero;
    if (day >= firstSureDay)
        number(double(day) + m_zone.secondOfDay(*value) / secondsPerDay, m_book.looks().instant);
    else
        string(localDateTime(*value, m_zone), m_book.looks().text);
}

void XlsxFormat::date(base::Instant value)
{
    const auto day = m_zone.dateOf(value).toJulianDay() - dayZero;
    if (day >= firstSureDay)
        number(double(day), m_book.looks().day);
    else
        string(localDate(value, m_zone), m_book.looks().text);
}

void XlsxFormat::words(const QStringList &values)
{
    word(values.join(u' '));
}

void XlsxFormat::texts(const QStringList &values)
{
    text(values.join(u' '));
}

void XlsxFormat::number(double value, lxw_format *look)
{
    m_book.note(worksheet_write_number(m_sheets[m_sheet], m_row, m_column, value, look));
}

void XlsxFormat::string(const QByteArray &utf8, lxw_format *look)
{
    m_book.note(worksheet_write_string(m_sheets[m_sheet], m_row, m_column, utf8.constData(), look));
}

} // namespace precedent::exporting
