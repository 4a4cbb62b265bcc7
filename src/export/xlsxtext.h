// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace precedent::exporting {

/// A text as a cell of Excel can hold it.
struct XlsxText
{
    QByteArray utf8; ///< what Excel would take for an escape ("_x0041_") is escaped
    bool isShortened = false;
    bool isReplaced = false;
};

/// At most 32,767 UTF-16 units, the last one "…" when something was cut; characters that XML cannot hold become U+FFFD,
/// CR and CR LF become LF.
[[nodiscard]] XlsxText xlsxText(const QString &text);

/// True when Excel keeps every digit of this number.
[[nodiscard]] bool isExactInExcel(QStringView decimal);

} // namespace precedent::exporting
