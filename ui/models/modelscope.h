// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/flattable.h"

namespace precedent::models {

/// Exchanges the contents of a table between its braces: announces the reset when made, completes it when it ends.
class ResetScope
{
public:
    explicit ResetScope(FlatTable &table) : m_table(table) { m_table.beginResetModel(); }
    ~ResetScope() { m_table.endResetModel(); }
    ResetScope(const ResetScope &) = delete;
    ResetScope &operator=(const ResetScope &) = delete;

private:
    FlatTable &m_table;
};

} // namespace precedent::models
