// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnlist.h"

#include "ui/models/recordcolumns.h"
#include "ui/text/labels.h"
#include "ui/widgets/tickdelegate.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QShortcut>

namespace precedent::dialogs {

ColumnList::ColumnList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new widgets::TickDelegate(this));
    setDragDropMode(QAbstractItemView::InternalMove);
    for (const int by : {-1, 1}) {
        auto *key = new QShortcut(Qt::CTRL | (by < 0 ? Qt::Key_Up : Qt::Key_Down), this);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, [this, by] { moveCurrent(by); });
    }
    connect(this, &QListWidget::itemChanged, this, &ColumnList::report);
    connect(model(), &QAbstractItemModel::rowsMoved, this, &ColumnList::report);
}

void ColumnList::setChecked(const QStringList &columns)
{
    const QSignalBlocker blocker(this);
    clear();
    QStringList names = columns;
    for (const models::RecordColumn &column : models::recordColumns()) {
        if (!names.contains(column.name))
            names.append(column.name);
    }
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(text::columnLabel(name), this);
        item->setData(Qt::UserRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(columns.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    setCurrentRow(0);
}

QStringList ColumnList::checkedColumns() const
{
    QStringList chosen;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            chosen.append(item(i)->data(Qt::UserRole).toString());
    }
    return chosen;
}

void ColumnList::moveCurrent(int by)
{
    const int row = currentRow();
    if (row < 0 || row + by < 0 || row + by >= count())
        return;
    {
        const QSignalBlocker blocker(this);
        insertItem(row + by, takeItem(row));
        setCurrentRow(row + by);
    }
    report();
}

void ColumnList::report()
{
    const QStringList chosen = checkedColumns();
    if (!chosen.isEmpty()) {
        Q_EMIT columnsChosen(chosen);
        return;
    }
    const QSignalBlocker blocker(this);
    QListWidgetItem *last = currentItem() != nullptr ? currentItem() : item(0);
    last->setCheckState(Qt::Checked);
}

} // namespace precedent::dialogs
