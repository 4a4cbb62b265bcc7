// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

namespace precedent::query {

/// One column to sort by; `column` is an export column name.
struct SortKey
{
    QString column;
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

/// First key first; ties are broken by request ts and message_ref, so that an order is always total.
using Sort = std::vector<SortKey>;

/// A named filter with its order and columns, as people save it.
struct SavedView
{
    QString name;
    QString query; ///< the filter's text
    Sort sort;
    QStringList columns; ///< export column names; empty means the default ones
    bool operator==(const SavedView &) const = default;
};

} // namespace precedent::query
