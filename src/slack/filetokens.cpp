// SPDX-License-Identifier: GPL-3.0-or-later
#include "slack/filetokens.h"

namespace precedent::slack {

QByteArray withoutFileTokens(const QByteArray &bytes)
{
    static constexpr QByteArrayView mark("t=xoxe-");
    const auto isTokenChar = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    };
    QByteArray clean;
    qsizetype from = 0;
    for (auto at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, from)) {
        clean += bytes.mid(from, at - from) + "t=removed";
        from = at + 2;
        while (from < bytes.size() && isTokenChar(bytes[from]))
            ++from;
    }
    return from == 0 ? bytes : clean + bytes.mid(from);
}

} // namespace precedent::slack
