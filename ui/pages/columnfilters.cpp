// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnfilters.h"

#include "ui/models/recordcolumns.h"
#include "ui/models/roles.h"
#include "ui/pages/columnfield.h"
#include "ui/pages/contentstack.h"
#include "ui/pages/emptytexts.h"
#include "ui/pages/filterheader.h"
#include "ui/shell/filterpopup.h"
#include "ui/text/labels.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace precedent::pages {

namespace {

const QString shownKey = QStringLiteral("decisions/filterRow");

/// The condition of a key that a popup starts with: the one in force, or a new one.
query::Clause clauseFor(const query::Filter &filter, query::Key key)
{
    for (const bool exclude : {false, true}) {
        if (const auto *clause = filter.find(key, exclude); clause != nullptr)
            return *clause;
    }
    return {key, false, {}};
}

} // namespace

ColumnFilters::ColumnFilters(RecordTable &table, const shell::PageContext &context)
    : QObject(&table), m_table(table), m_context(context), m_row(new QAction(this)), m_enter(new QAction(this))
{
    makeActions();
    FilterHeader &header = table.filterHeader();
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, &ColumnFilters::openMenu);
    connect(&header, &FilterHeader::valuesRequested, this, &ColumnFilters::chooseValues);
    connect(&table, &RecordTable::valuesRequested, this, &ColumnFilters::chooseValues);
    connect(&header, &FilterHeader::left, &table, [&table] { table.setFocus(Qt::OtherFocusReason); });
    connect(&header, &FilterHeader::filterWritten, &m_context.filter, &shell::FilterState::setFilter);
    const auto showFilter = [&header, &state = m_context.filter] { header.setFilter(state.filter()); };
    connect(&m_context.filter, &shell::FilterState::changed, this, showFilter);
    showFilter();
    m_row->setChecked(m_context.settings != nullptr && m_context.settings->value(shownKey).toBool());
}

void ColumnFilters::makeActions()
{
    m_row->setText(tr("Filter row"));
    m_row->setToolTip(tr("A field below each heading that filters by its column"));
    m_row->setObjectName(QStringLiteral("decisions.action.filterrow"));
    m_row->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_row->setCheckable(true);
    connect(m_row, &QAction::toggled, this, &ColumnFilters::show);
    m_enter->setText(tr("Filter this column"));
    m_enter->setObjectName(QStringLiteral("decisions.action.filtercolumn"));
    m_enter->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(m_enter, &QAction::triggered, this, &ColumnFilters::enter);
}

void ColumnFilters::show(bool shown)
{
    FilterHeader &header = m_table.filterHeader();
    if (!shown && header.enteredField() != nullptr)
        m_table.setFocus(Qt::OtherFocusReason);
    header.showFields(shown);
    if (m_context.settings != nullptr)
        m_context.settings->setValue(shownKey, shown);
    Q_EMIT shownChanged();
}

void ColumnFilters::enter()
{
    m_row->setChecked(true);
    m_table.filterHeader().enterField(m_table.currentIndex().data(models::ColumnRole).toString());
}

void ColumnFilters::showRowsOrNone(ContentStack &stack, bool hasFacets)
{
    const bool isFiltering = (m_row->isChecked() || hasFacets) && m_context.workspace.snapshot()->size() > 0;
    m_table.setEmptyText(isFiltering ? tr("No decision passes this filter") : QString());
    if (m_table.records().rowIndexes().empty() && !isFiltering)
        showNothing(stack, m_context);
    else
        stack.showContent();
}

void ColumnFilters::chooseValues(const QString &column)
{
    const auto key = models::keyOf(column);
    const auto snapshot = m_context.workspace.snapshot();
    const auto names = m_table.records().columnNames();
    if (!m_table.filterHeader().isEnabled() || !key || !shell::isOffered(*key) || !names.contains(column))
        return;
    auto *popup = shell::makeFilterPopup(m_context.filter, m_context.request(), m_context.pool,
                                         clauseFor(m_context.filter.filter(), *key), &m_table);
    FilterHeader &header = m_table.filterHeader();
    const int section = int(names.indexOf(column));
    const QRect below(header.sectionViewportPosition(section), 0, header.sectionSize(section), header.height());
    popup->openBelow(&header, below);
}

void ColumnFilters::openMenu(const QPoint &position)
{
    const int section = m_table.filterHeader().logicalIndexAt(position);
    if (section < 0)
        return;
    const auto column = m_table.records().headerData(section, Qt::Horizontal, models::ColumnRole).toString();
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const char *name, auto act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const auto heading = text::columnLabel(column);
    const auto key = models::keyOf(column);
    add(tr("Filter by %1…", "the name of a column").arg(heading), "menu.filter", [this, column] {
        chooseValues(column);
    })->setEnabled(key && shell::isOffered(*key));
    add(tr("Sort ascending"), "menu.ascending", [this, column] { m_context.filter.setSort({{column, false}}); });
    add(tr("Sort descending"), "menu.descending", [this, column] { m_context.filter.setSort({{column, true}}); });
    menu->addSeparator();
    menu->addAction(m_row);
    menu->popup(m_table.filterHeader().mapToGlobal(position));
}

} // namespace precedent::pages
