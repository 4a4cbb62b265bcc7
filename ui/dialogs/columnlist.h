// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListWidget>

namespace precedent::dialogs {

/// The export columns with check boxes, in an order that can be changed: by dragging, by Ctrl+Up and Ctrl+Down, or by
/// moveCurrent(). At least one stays checked.
class ColumnList : public QListWidget
{
    Q_OBJECT
public:
    explicit ColumnList(QWidget *parent = nullptr);

    /// These checked and first, the rest of the schema after them.
    void setChecked(const QStringList &columns);
    /// The checked ones in the list's order; never empty.
    [[nodiscard]] QStringList checkedColumns() const;
    void moveCurrent(int by);

Q_SIGNALS:
    void columnsChosen(const QStringList &columns);

private:
    void report();
};

} // namespace precedent::dialogs
