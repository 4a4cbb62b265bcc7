// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/preview.h"

#include <QtWidgets/QWidget>

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

class RecordTable;

/// A line above the newest records of a ledger that is still being read, which says so. Until it has gone the table
/// below it takes no order and no filter.
class ReadingHint : public QWidget
{
    Q_OBJECT
public:
    /// `table` outlives the line.
    explicit ReadingHint(RecordTable &table, QWidget *parent = nullptr);

    /// Shows the line, and the records newest first.
    void showNewest(const workspace::Preview &preview, const query::Calendar &calendar);
    /// All records are read.
    void end();
    [[nodiscard]] bool isReading() const { return m_isReading; }

private:
    RecordTable &m_table;
    widgets::PlainLabel *m_text;
    bool m_isReading = false;
};

} // namespace precedent::pages
