// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportcolumns.h"

#include "ui/dialogs/columnlist.h"
#include "ui/models/recordcolumns.h"
#include "ui/widgets/metrics.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace precedent::dialogs {

namespace {
/// Of the list, in design pixels.
constexpr int listHeight = 150;
} // namespace

ExportColumns::ExportColumns(const QStringList &visible, const ExportHabits &habits, QWidget *parent)
    : QWidget(parent), m_visible(visible), m_habit(habits.columnScope),
      m_allColumns(new QRadioButton(tr("All columns"))), m_onScreen(new QRadioButton(tr("Only the columns on screen"))),
      m_chosen(new QRadioButton(tr("These columns:"))), m_list(new ColumnList)
{
    m_allColumns->setObjectName(QStringLiteral("export.columns.all"));
    m_onScreen->setObjectName(QStringLiteral("export.columns.visible"));
    m_chosen->setObjectName(QStringLiteral("export.columns.chosen"));
    m_onScreen->setEnabled(!visible.isEmpty());
    const QStringList usual = visible.isEmpty() ? models::defaultRecordColumns() : visible;
    QWidget *list = makeList(habits.columns.isEmpty() ? usual : habits.columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::spaceSmall);
    for (QRadioButton *button : {m_allColumns, m_onScreen, m_chosen}) {
        layout->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool isOn) {
            if (isOn)
                Q_EMIT changed();
        });
    }
    layout->addWidget(list);
    connect(m_chosen, &QRadioButton::toggled, list, &QWidget::setVisible);
    connect(m_list, &ColumnList::columnsChosen, this, &ExportColumns::changed);
    m_allColumns->setChecked(true);
    m_onScreen->setChecked(habits.columnScope == ColumnScope::Visible && m_onScreen->isEnabled());
    m_chosen->setChecked(habits.columnScope == ColumnScope::Chosen);
    list->setVisible(m_chosen->isChecked());
}

QWidget *ExportColumns::makeList(const QStringList &checked)
{
    m_list->setObjectName(QStringLiteral("export.columns.list"));
    m_list->setAccessibleName(tr("Columns of the file"));
    m_list->setAccessibleDescription(tr("Space checks a column, Ctrl+Up and Ctrl+Down move it."));
    m_list->setToolTip(m_list->accessibleDescription());
    m_list->setFixedHeight(widgets::scaled(listHeight, *this));
    m_list->setChecked(checked);
    auto *buttons = new QVBoxLayout;
    for (const int by : {-1, 1}) {
        auto *move = new QPushButton(by < 0 ? tr("Up", "move a column") : tr("Down", "move a column"));
        move->setObjectName(by < 0 ? QStringLiteral("export.columns.up") : QStringLiteral("export.columns.down"));
        move->setAccessibleName(by < 0 ? tr("Move the column up") : tr("Move the column down"));
        move->setAutoDefault(false);
        connect(move, &QPushButton::clicked, m_list, [list = m_list, by] { list->moveCurrent(by); });
        buttons->addWidget(move);
    }
    buttons->addStretch(1);
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    return box;
}

ColumnScope ExportColumns::scope() const
{
    if (m_chosen->isChecked())
        return ColumnScope::Chosen;
    return m_onScreen->isChecked() ? ColumnScope::Visible : ColumnScope::All;
}

ColumnScope ExportColumns::habit() const
{
    const bool isOutOfReach = m_habit == ColumnScope::Visible && m_visible.isEmpty();
    return isOutOfReach && scope() == ColumnScope::All ? m_habit : scope();
}

QStringList ExportColumns::columns() const
{
    switch (scope()) {
    case ColumnScope::Visible:
        return m_visible;
    case ColumnScope::Chosen:
        return m_list->checkedColumns();
    case ColumnScope::All:
        break;
    }
    return {};
}

QStringList ExportColumns::chosenColumns() const
{
    return m_list->checkedColumns();
}

} // namespace precedent::dialogs
