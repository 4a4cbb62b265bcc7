// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/recordtable.h"
#include "ui/shell/page.h"

namespace precedent::pages {

class ContentStack;

/// Filters by the columns of a table of records: the fields below its headings, the menu of a heading, and the popups
/// with the values of a column. Whether the fields are shown is remembered on this computer. UI thread.
class ColumnFilters : public QObject
{
    Q_OBJECT
public:
    /// The table is the parent.
    ColumnFilters(RecordTable &table, const shell::PageContext &context);

    /// Shows and hides the fields (Ctrl+Shift+L).
    [[nodiscard]] QAction *rowAction() const { return m_row; }
    /// Puts the keyboard into the field of the current cell's column (Ctrl+Shift+F).
    [[nodiscard]] QAction *enterAction() const { return m_enter; }

    /// Shows the table, or in its place why it has no rows: not to somebody who filters below the headings or beside
    /// the table, and keeps them whatever is found.
    void showRowsOrNone(ContentStack &stack, bool hasFacets);

Q_SIGNALS:
    /// The fields are shown, or no longer.
    void shownChanged();

private:
    void makeActions();
    void show(bool shown);
    void enter();
    void chooseValues(const QString &column);
    void openMenu(const QPoint &position);

    RecordTable &m_table;
    shell::PageContext m_context;
    QAction *m_row;
    QAction *m_enter;
};

} // namespace precedent::pages
