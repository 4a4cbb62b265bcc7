// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/guard.h"

#include <algorithm>

namespace precedent::exporting {

namespace {

constexpr char16_t apostrophe = u'\'';

bool isTrigger(QChar c)
{
    constexpr QStringView triggers = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return triggers.contains(c);
}

/// Blanks and characters without width (U+FEFF, U+200B, …), which a reader may drop before it looks.
bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

} // namespace

bool needsGuard(QStringView text)
{
    // Nearly every cell begins with a letter or digit, which is neither.
    if (!text.isEmpty() && text.front().unicode() < 0x80 && text.front().isLetterOrNumber())
        return false;
    const auto *at = std::find_if(text.begin(), text.end(), [](QChar c) { return c != apostrophe; });
    at = std::find_if(at, text.end(), [](QChar c) { return isTrigger(c) || !isBlank(c); });
    return at != text.end() && isTrigger(*at);
}

QString guarded(const QString &text)
{
    return needsGuard(text) ? apostrophe + text : text;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(apostrophe) && needsGuard(cell) ? cell.mid(1) : cell;
}

} // namespace precedent::exporting
