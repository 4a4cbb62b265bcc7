// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QtCore/QString>

#include <xlsxwriter.h>

#include <array>
#include <memory>

namespace precedent::exporting {

/// The looks of a workbook's cells.
struct XlsxLooks
{
    lxw_format *header = nullptr;
    lxw_format *text = nullptr; ///< stays text when somebody edits it: no formula, no number without its zeros
    lxw_format *longText = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *wrapped = nullptr;
    lxw_format *instant = nullptr;
    lxw_format *day = nullptr;
    std::array<lxw_format *, 5> amounts{}; ///< by the number of decimals
    std::array<lxw_format *, 5> numbers{};
};

/// A workbook being written with the memory of one row, and what went wrong so far. Its temporary files have no name,
/// so that nothing remains of them whatever happens.
class XlsxBook
{
public:
    /// Output "output-failed".
    [[nodiscard]] static base::Result<std::unique_ptr<XlsxBook>> create(const QString &path);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    /// Null when it could not be made; error() tells why.
    lxw_worksheet *addSheet(const QString &name);
    [[nodiscard]] const XlsxLooks &looks() const { return m_looks; }
    void note(lxw_error error);
    /// "disk-full" or "output-failed" when something has failed so far; the library looks only at the end.
    [[nodiscard]] base::Result<void> state() const;
    /// Packs the sheets into the file, which takes as long as writing them. Interrupted "export-interrupted": returns
    /// at once; a thread that is left behind ends the packing and removes the file.
    [[nodiscard]] base::Result<void> close(const base::CancelToken &cancel);

private:
    explicit XlsxBook(QString path) : m_path(std::move(path)) {}
    void makeLooks();
    [[nodiscard]] lxw_format *format(const char *number);

    QString m_path;
    lxw_workbook *m_book = nullptr;
    XlsxLooks m_looks;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace precedent::exporting
