// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnchooser.h"

#include "ui/models/recordcolumns.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QShortcut>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

ColumnChooser::ColumnChooser(const QStringList &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("decisions.columns"));
    setAccessibleName(tr("Columns"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", QStringLiteral("popup"));
    auto *hint = new widgets::PlainLabel(tr("Drag to reorder, or Ctrl+Up and Ctrl+Down."), widgets::TextRole::Hint);
    m_list->setObjectName(QStringLiteral("decisions.columns.list"));
    m_list->setAccessibleName(tr("Columns of the table"));
    m_list->setAccessibleDescription(hint->fullText());
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumSize(widgets::scaled(240, *this), widgets::scaled(320, *this));
    hint->setWordWrap(true);
    auto *reset = new QPushButton(tr("Reset"));
    reset->setObjectName(QStringLiteral("decisions.columns.reset"));
    reset->setAccessibleName(reset->text());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_list);
    layout->addWidget(reset);
    fill(shown);
    for (const int by : {-1, 1}) {
        auto *key = new QShortcut(Qt::CTRL | (by < 0 ? Qt::Key_Up : Qt::Key_Down), m_list);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, [this, by] { moveCurrent(by); });
    }
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::report);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::report);
    connect(reset, &QPushButton::clicked, this, [this] {
        fill(models::defaultRecordColumns());
        report();
    });
}

void ColumnChooser::openAt(const QPoint &globalPosition)
{
    move(globalPosition);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void ColumnChooser::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    {
        const QSignalBlocker blocker(m_list);
        m_list->insertItem(row + by, m_list->takeItem(row));
        m_list->setCurrentRow(row + by);
    }
    report();
}

void ColumnChooser::fill(const QStringList &shown)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QStringList names = shown;
    for (const models::RecordColumn &column : models::recordColumns()) {
        if (!names.contains(column.name))
            names.append(column.name);
    }
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(text::columnLabel(name), m_list);
        item->setData(Qt::UserRole, name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(shown.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

void ColumnChooser::report()
{
    QStringList chosen;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            chosen.append(m_list->item(i)->data(Qt::UserRole).toString());
    }
    if (!chosen.isEmpty()) {
        Q_EMIT columnsChosen(chosen);
        return;
    }
    const QSignalBlocker blocker(m_list);
    QListWidgetItem *last = m_list->currentItem() != nullptr ? m_list->currentItem() : m_list->item(0);
    last->setCheckState(Qt::Checked);
}

} // namespace precedent::pages
