// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxbook.h"

#include "export/output.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstdio>

namespace precedent::exporting {

base::Result<std::unique_ptr<XlsxBook>> XlsxBook::create(const QString &path)
{
    std::unique_ptr<XlsxBook> book(new XlsxBook(path));
    const auto name = QFile::encodeName(path);
    // Beside the target, which has to have room anyway; the system's folder may lie in memory.
    auto folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_TRUE;
    options.tmpdir = folder.data();
    book->m_book = workbook_new_opt(name.constData(), &options);
    if (!book->m_book)
        return outputError(ENOMEM, path);
    book->makeLooks();
    return book;
}

XlsxBook::~XlsxBook()
{
    if (!m_book)
        return;
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, m_book->worksheets, list_pointers)
    if (sheet->optimize_tmpfile)
        std::fclose(sheet->optimize_tmpfile);
    lxw_workbook_free(m_book);
}

lxw_format *XlsxBook::format(const char *number)
{
    auto *format = workbook_add_format(m_book);
    format_set_num_format(format, number);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

void XlsxBook::makeLooks()
{
    m_looks.header = format("@");
    format_set_bold(m_looks.header);
    format_set_bottom(m_looks.header, LXW_BORDER_THIN);
    m_looks.text = format("@");
    // Some versions of Excel show "####" for long texts in cells of the kind text.
    m_looks.longText = format("General");
    m_looks.heading = format("@");
    format_set_bold(m_looks.heading);
    m_looks.wrapped = format("@");
    format_set_text_wrap(m_looks.wrapped);
    m_looks.instant = format("yyyy-mm-dd hh:mm:ss");
    m_looks.day = format("yyyy-mm-dd");
    m_looks.amounts = {format("#,##0"), format("#,##0.0"), format("#,##0.00"), format("#,##0.000"),
                       format("#,##0.0000")};
    m_looks.numbers = {format("0"), format("0.0"), format("0.00"), format("0.000"), format("0.0000")};
}

lxw_worksheet *XlsxBook::addSheet(const QString &name)
{
    auto *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    // Without its temporary file the library would write into nothing.
    if (!sheet || !sheet->optimize_tmpfile) {
        note(LXW_ERROR_CREATING_TMPFILE);
        return nullptr;
    }
    return sheet;
}

void XlsxBook::note(lxw_error error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

base::Result<void> XlsxBook::state() const
{
    if (m_error != LXW_NO_ERROR)
        return base::makeError(base::ErrorKind::Output, "output-failed", QString::fromUtf8(lxw_strerror(m_error)),
                               {{QStringLiteral("path"), m_path}});
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, m_book->worksheets, list_pointers)
    if (std::ferror(sheet->optimize_tmpfile))
        return outputError(ENOSPC, m_path);
    return {};
}

base::Result<void> XlsxBook::close()
{
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, m_book->worksheets, list_pointers)
    std::fflush(sheet->optimize_tmpfile);
    if (auto good = state(); !good)
        return good;
    errno = 0;
    // Frees the book, whatever comes of it.
    const auto closed = workbook_close(std::exchange(m_book, nullptr));
    if (closed == LXW_NO_ERROR)
        return {};
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
        return outputError(ENOSPC, m_path);
    return base::makeError(base::ErrorKind::Output, "output-failed", QString::fromUtf8(lxw_strerror(closed)),
                           {{QStringLiteral("path"), m_path}});
}

} // namespace precedent::exporting
