// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QFrame>

namespace precedent::dialogs {
class ColumnList;
}

namespace precedent::pages {

class RecordTable;

/// A checklist of columns that opens as a popup and deletes itself when it closes. The checked ones, in the list's
/// order, are reported at every change; rows can be dragged, "Reset" brings the default columns back.
class ColumnChooser : public QFrame
{
    Q_OBJECT
public:
    explicit ColumnChooser(const QStringList &shown, QWidget *parent);
    void openAt(const QPoint &globalPosition);

Q_SIGNALS:
    /// Never empty: the last column cannot be unchecked.
    void columnsChosen(const QStringList &columns);

private:
    dialogs::ColumnList *m_list;
};

/// Opens one for a page's table, below its button at the right of the top bar.
void chooseColumns(RecordTable &table, QWidget &page);

} // namespace precedent::pages
