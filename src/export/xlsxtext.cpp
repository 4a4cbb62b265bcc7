// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxtext.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::exporting {

namespace {

constexpr qsizetype longestCell = 32'767;

bool isOutsideXml(QChar c)
{
    const auto code = c.unicode();
    return (code < 0x20 && code != '\t' && code != '\n') || code == 0xFFFE || code == 0xFFFF;
}

/// Nothing that has to be changed, which is nearly every text.
bool isPlain(const QString &text)
{
    return text.size() <= longestCell &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return isOutsideXml(c) || c == u'_'; });
}

QString shortened(const QString &text)
{
    auto cut = text.left(longestCell - 1);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + QChar(0x2026);
}

} // namespace

XlsxText xlsxText(const QString &text)
{
    if (isPlain(text))
        return {text.toUtf8()};
    XlsxText cell;
    auto changed = text;
    changed.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    std::replace_if(changed.begin(), changed.end(), isOutsideXml, QChar(QChar::ReplacementCharacter));
    cell.isReplaced = changed != text;
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    changed.replace(escape, QStringLiteral("_x005F_"));
    // After the escaping, because the library counts what it is given.
    cell.isShortened = changed.size() > longestCell;
    cell.utf8 = (cell.isShortened ? shortened(changed) : changed).toUtf8();
    return cell;
}

bool isExactInExcel(QStringView decimal)
{
    constexpr auto keptDigits = 15;
    return std::count_if(decimal.begin(), decimal.end(), [](QChar c) { return c.isDigit(); }) <= keptDigits;
}

} // namespace precedent::exporting
