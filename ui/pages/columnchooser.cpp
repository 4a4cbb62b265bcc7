// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnchooser.h"

#include "ui/dialogs/columnlist.h"
#include "ui/models/recordcolumns.h"
#include "ui/pages/recordtable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

ColumnChooser::ColumnChooser(const QStringList &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_list(new dialogs::ColumnList)
{
    setObjectName(QStringLiteral("decisions.columns"));
    setAccessibleName(tr("Columns"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("kind", QStringLiteral("popup"));
    auto *hint = new widgets::PlainLabel(tr("Drag to reorder, or Ctrl+Up and Ctrl+Down."), widgets::TextRole::Hint);
    m_list->setObjectName(QStringLiteral("decisions.columns.list"));
    m_list->setAccessibleName(tr("Columns of the table"));
    m_list->setAccessibleDescription(hint->fullText());
    m_list->setMinimumSize(widgets::scaled(240, *this), widgets::scaled(320, *this));
    hint->setWordWrap(true);
    auto *reset = new QPushButton(tr("Reset"));
    reset->setObjectName(QStringLiteral("decisions.columns.reset"));
    reset->setAccessibleName(reset->text());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_list);
    layout->addWidget(reset);
    m_list->setChecked(shown);
    connect(m_list, &dialogs::ColumnList::columnsChosen, this, &ColumnChooser::columnsChosen);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_list->setChecked(models::defaultRecordColumns());
        Q_EMIT columnsChosen(m_list->checkedColumns());
    });
}

void ColumnChooser::openAt(const QPoint &globalPosition)
{
    move(globalPosition);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void chooseColumns(RecordTable &table, QWidget &page)
{
    auto *chooser = new ColumnChooser(table.records().columnNames(), &page);
    QObject::connect(chooser, &ColumnChooser::columnsChosen, &table, &RecordTable::setColumns);
    const int left = page.width() - chooser->sizeHint().width() - widgets::cardPaddingHorizontal;
    chooser->openAt(page.mapToGlobal(QPoint(left, 0)));
}

} // namespace precedent::pages
