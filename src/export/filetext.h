// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace precedent::exporting {

enum class Encoding { Utf8, Utf16, Windows1252 };

/// "UTF-8", "UTF-16", "Windows-1252".
[[nodiscard]] QString encodingName(Encoding encoding);

/// The text of a file's bytes and how they were read.
struct FileText
{
    QString text;
    Encoding encoding = Encoding::Utf8;
};

/// Reads UTF-16 (with its mark, or by its zero bytes), UTF-8 where the bytes are valid, else Windows-1252, which any
/// bytes are. Input "csv-workbook" for a spreadsheet's own format, "csv-not-text" for zero bytes in the text.
[[nodiscard]] base::Result<FileText> decodeFile(const QByteArray &bytes);

} // namespace precedent::exporting
