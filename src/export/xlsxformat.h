// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"
#include "export/rowformat.h"
#include "export/xlsxbook.h"

#include <vector>

namespace precedent::exporting {

/// Typed cells of a workbook: numbers, days and times as Excel counts them, and texts that are never formulas. Rows
/// beyond what a sheet holds go to the next one.
class XlsxFormat : public RowFormat
{
public:
    XlsxFormat(XlsxBook &book, std::vector<lxw_worksheet *> sheets, base::Zone zone, std::size_t rowsPerSheet);

    void header(const QStringList &columns) override;
    void beginRow() override;
    void beginCell(const QString &column) override;
    void endRow() override;

    void text(const QString &value) override;
    void word(const QString &value) override;
    void integer(std::optional<std::int64_t> value) override;
    void decimal(const QString &value) override;
    void amount(const std::optional<base::Money> &value) override;
    void boolean(bool value) override;
    void instant(std::optional<base::Instant> value) override;
    void date(base::Instant value) override;
    void words(const QStringList &values) override;
    void texts(const QStringList &values) override;

private:
    void number(double value, lxw_format *look);
    void string(const QByteArray &utf8, lxw_format *look);
    void putHeader(lxw_worksheet *sheet, const QStringList &columns);
    void putPageLooks(lxw_worksheet *sheet);

    XlsxBook &m_book;
    std::vector<lxw_worksheet *> m_sheets;
    base::Zone m_zone;
    std::size_t m_rowsPerSheet;
    std::size_t m_sheet = 0;
    lxw_row_t m_row = 0; ///< 0 is the header's
    lxw_col_t m_column = 0;
    bool m_firstCell = true;
};

} // namespace precedent::exporting
