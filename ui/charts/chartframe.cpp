// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "ui/charts/stackedbarchart.h"
#include "ui/widgets/metrics.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace precedent::charts {

ChartFrame::ChartFrame(QWidget *chart, QWidget *below, QWidget *parent)
    : QStackedWidget(parent), m_model(new models::GridTable(this)), m_table(new QTableView), m_action(new QAction(this))
{
    auto *drawn = new QWidget;
    auto *layout = new QVBoxLayout(drawn);
    layout->setContentsMargins({});
    layout->setSpacing(widgets::space);
    layout->addWidget(chart, 1);
    if (below != nullptr)
        layout->addWidget(below);
    drawn->setFocusProxy(chart);
    addWidget(drawn);
    addWidget(m_table);

    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);

    m_action->setShortcut(Qt::CTRL | Qt::Key_T);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    nameAction();
    addAction(m_action);
    connect(m_action, &QAction::triggered, this, [this] { setShowsTable(!showsTable()); });
    addMenus();
}

void ChartFrame::addMenus()
{
    const auto make = [](const QString &text, const char *name, QObject *owner) {
        auto *action = new QAction(text, owner);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    auto *copy = make(tr("Copy picture"), "chart.copypicture", this);
    auto *picture = make(tr("Save picture…"), "chart.savepicture", this);
    auto *table = make(tr("Export table…"), "chart.export", m_table);
    drawn()->addActions({copy, picture, table});
    m_table->addAction(table);
    for (QWidget *part : {drawn(), static_cast<QWidget *>(m_table)})
        part->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, [this] { Q_EMIT pictureRequested(false); });
    connect(picture, &QAction::triggered, this, [this] { Q_EMIT pictureRequested(true); });
    connect(table, &QAction::triggered, this, &ChartFrame::exportRequested);
}

void ChartFrame::setGrid(const QString &title, models::Grid grid)
{
    m_table->setAccessibleName(title);
    m_model->show(std::move(grid));
}

QString ChartFrame::title() const
{
    return m_table->accessibleName();
}

void ChartFrame::setShowsTable(bool table)
{
    const bool hadFocus = currentWidget()->isAncestorOf(focusWidget()) || currentWidget() == focusWidget();
    setCurrentIndex(table ? 1 : 0);
    nameAction();
    // Bars go to the right in time: the newest are what is looked at.
    if (table && drawn()->findChild<StackedBarChart *>() != nullptr)
        m_table->scrollToBottom();
    if (hadFocus)
        currentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT tableShown(table);
}

void ChartFrame::nameAction()
{
    m_action->setText(showsTable() ? tr("Chart") : tr("Table"));
    m_action->setToolTip(showsTable() ? tr("Show the chart again (Ctrl+T)")
                                      : tr("Show the chart's numbers as a table (Ctrl+T)"));
}

} // namespace precedent::charts
