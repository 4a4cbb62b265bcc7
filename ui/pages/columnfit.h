// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/columnwidths.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>

class QTableView;

namespace precedent::pages {

/// Lets the columns of a table of records share its width, until somebody draws one wider or narrower.
class ColumnFit : public QObject
{
    Q_OBJECT
public:
    /// Of this table, which owns it; `names` gives the export columns that it shows. After setModel().
    ColumnFit(QTableView &table, std::function<QStringList()> names);

    /// Columns that are hidden, in this order, where the others would have too little room; only while the table shows
    /// the columns `of`, or whatever it shows.
    void setGivingWay(const QStringList &columns, const QStringList &of = {});
    /// Columns that keep more here than elsewhere, in design pixels.
    void setLeast(const LeastWidths &least) { m_least = least; }
    /// Whether rows are shown whose time names its year.
    void setYearShown(bool isShown);
    /// The table is as wide as it is now.
    void fit();
    /// The table has other columns; what was drawn by hand is past.
    void fitAnew();
    /// Widths that `change` sets are nobody's hand.
    void quietly(const std::function<void()> &change);

private:
    [[nodiscard]] QStringList giveWay(int room);
    void noticeHand(int section);

    QTableView &m_table;
    std::function<QStringList()> m_names;
    QStringList m_givingWay;
    QStringList m_givingWayOf;
    bool m_isYearShown = false;
    LeastWidths m_least;
    bool m_isQuiet = false;
    bool m_isByHand = false;
};

} // namespace precedent::pages
