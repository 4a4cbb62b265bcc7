// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/rowformat.h"

#include "export/csvformat.h"
#include "export/jsonformat.h"

#include <algorithm>

namespace precedent::exporting {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::unique_ptr<RowFormat> makeRowFormat(const Options &options, const base::Zone &zone)
{
    if (options.format == Format::JsonLines)
        return std::make_unique<JsonFormat>(zone);
    return std::make_unique<CsvFormat>(zone, options);
}

bool isPlainDecimal(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.mid(1);
    const auto point = text.indexOf(u'.');
    const auto whole = point < 0 ? text : text.left(point);
    const bool leadingZero = whole.size() > 1 && whole.front() == u'0';
    return isDigits(whole) && !leadingZero && (point < 0 || isDigits(text.mid(point + 1)));
}

} // namespace precedent::exporting
