// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/parse.h"

#include <QtCore/QByteArray>

/// Any text: an error or a filter whose text parses to the same filter.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto filter = precedent::query::parse(text);
    if (!filter)
        return 0;
    const auto again = precedent::query::parse(precedent::query::toText(*filter));
    if (!again || *again != *filter)
        __builtin_trap();
    return 0;
}
