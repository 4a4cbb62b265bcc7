// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/modelscope.h"
#include "ui/models/roles.h"

#include <functional>
#include <vector>

namespace precedent::models {

/// A column of a ListTable: its heading and what an item shows in it.
template <typename Item>
struct ListColumn
{
    using Text = std::function<QString(const Item &)>;
    using Other = std::function<QVariant(const Item &, int role)>;

    /// `other` answers further roles than text and alignment; may be null.
    ListColumn(QString columnHeading, Qt::Alignment columnAlignment, Text columnText, Other columnOther = {})
        : heading(std::move(columnHeading)), alignment(columnAlignment), text(std::move(columnText)),
          other(std::move(columnOther))
    {
    }

    QString heading;
    Qt::Alignment alignment;
    Text text;
    Other other;
};

/// Values as table rows, one item a row; columns and items are exchanged together.
template <typename Item>
class ListTable final : public FlatTable
{
public:
    using FlatTable::FlatTable;

    void show(std::vector<ListColumn<Item>> columns, std::vector<Item> items)
    {
        const ResetScope scope(*this);
        m_columns = std::move(columns);
        m_items = std::move(items);
    }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    /// The item of a row that exists.
    [[nodiscard]] const Item &item(int row) const { return m_items[std::size_t(row)]; }

private:
    [[nodiscard]] int rows() const override { return int(m_items.size()); }
    [[nodiscard]] int columns() const override { return int(m_columns.size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override
    {
        const ListColumn<Item> &shown = m_columns[std::size_t(column)];
        if (role == Qt::DisplayRole)
            return shown.text(item(row));
        if (role == Qt::TextAlignmentRole)
            return int(shown.alignment);
        return shown.other ? shown.other(item(row), role) : QVariant();
    }
    [[nodiscard]] QVariant heading(int column, int role) const override
    {
        const ListColumn<Item> &shown = m_columns[std::size_t(column)];
        if (role == Qt::DisplayRole)
            return shown.heading;
        return role == Qt::TextAlignmentRole ? QVariant(int(shown.alignment)) : QVariant();
    }

    std::vector<ListColumn<Item>> m_columns;
    std::vector<Item> m_items;
};

/// Right-aligned, for figures.
inline constexpr Qt::Alignment figureAlignment = Qt::AlignRight | Qt::AlignVCenter;

} // namespace precedent::models
