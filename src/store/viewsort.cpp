// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/viewsort.h"

namespace precedent::store {

QString toColumn(const query::Sort &sort)
{
    QStringList keys;
    for (const auto &key : sort)
        keys += (key.descending ? QStringLiteral("-") : QString()) + key.column;
    return keys.join(u' ');
}

query::Sort sortFrom(const QString &column)
{
    query::Sort sort;
    for (const auto &key : column.split(u' ', Qt::SkipEmptyParts)) {
        const bool descending = key.startsWith(u'-');
        sort.push_back({key.mid(descending ? 1 : 0), descending});
    }
    return sort;
}

} // namespace precedent::store
