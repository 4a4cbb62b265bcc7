// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxbook.h"

#include "export/output.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <future>
#include <optional>
#include <thread>
#include <vector>

namespace precedent::exporting {

namespace {

std::vector<lxw_worksheet *> sheetsOf(const lxw_workbook *book)
{
    std::vector<lxw_worksheet *> sheets;
    for (auto *sheet = STAILQ_FIRST(book->worksheets); sheet; sheet = STAILQ_NEXT(sheet, list_pointers))
        sheets.push_back(sheet);
    return sheets;
}

struct Packed
{
    lxw_error error = LXW_NO_ERROR;
    int systemError = 0;
};

/// workbook_close() on a thread of its own, because it cannot be stopped.
class Packing
{
public:
    Packing(lxw_workbook *book, const QString &path)
    {
        std::packaged_task<Packed()> task([book, path, abandoned = m_abandoned] {
            errno = 0;
            const auto error = workbook_close(book);
            const Packed packed{error, errno};
            if (*abandoned)
                QFile::remove(path);
            return packed;
        });
        m_packed = task.get_future();
        m_thread = std::thread(std::move(task));
    }
    ~Packing()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    Packing(const Packing &) = delete;
    Packing &operator=(const Packing &) = delete;

    /// Empty when it was left behind.
    std::optional<Packed> wait(const base::CancelToken &cancel)
    {
        while (m_packed.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready) {
            if (!cancel.isCancelled())
                continue;
            *m_abandoned = true;
            m_thread.detach();
            return std::nullopt;
        }
        return m_packed.get();
    }

private:
    std::shared_ptr<std::atomic<bool>> m_abandoned = std::make_shared<std::atomic<bool>>(false);
    std::future<Packed> m_packed;
    std::thread m_thread;
};

} // namespace

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
    for (auto *sheet : sheetsOf(m_book)) {
        if (sheet->optimize_tmpfile)
            std::fclose(sheet->optimize_tmpfile);
    }
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
    const auto sheets = sheetsOf(m_book);
    const bool failed = std::any_of(sheets.begin(), sheets.end(), [](const lxw_worksheet *sheet) {
        return std::ferror(sheet->optimize_tmpfile) != 0;
    });
    return failed ? base::Result<void>(outputError(ENOSPC, m_path)) : base::Result<void>();
}

base::Result<void> XlsxBook::close(const base::CancelToken &cancel)
{
    for (auto *sheet : sheetsOf(m_book))
        std::fflush(sheet->optimize_tmpfile);
    if (auto good = state(); !good)
        return good;
    // Frees the book, whatever comes of it.
    Packing packing(std::exchange(m_book, nullptr), m_path);
    const auto packed = packing.wait(cancel);
    if (!packed)
        return base::makeError(base::ErrorKind::Interrupted, "export-interrupted");
    if (packed->error == LXW_NO_ERROR)
        return {};
    if (packed->systemError == ENOSPC || packed->systemError == EDQUOT || packed->systemError == EFBIG)
        return outputError(ENOSPC, m_path);
    return base::makeError(base::ErrorKind::Output, "output-failed", QString::fromUtf8(lxw_strerror(packed->error)),
                           {{QStringLiteral("path"), m_path}});
}

} // namespace precedent::exporting
