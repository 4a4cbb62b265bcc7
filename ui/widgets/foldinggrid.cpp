// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldinggrid.h"

#include "ui/widgets/metrics.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>

#include <algorithm>
#include <numeric>

namespace precedent::widgets {

FoldingGrid::FoldingGrid(int leastWidth, QWidget *parent) : QWidget(parent), m_leastWidth(leastWidth)
{
    setProperty("kind", QStringLiteral("plain"));
}

void FoldingGrid::add(QWidget *card, const Place &wide, const Place &folded)
{
    card->setParent(this);
    m_entries.push_back({card, wide, folded});
    arrange();
}

void FoldingGrid::setShares(const std::vector<int> &columns, const std::vector<int> &rows)
{
    m_columns = columns;
    m_rows = rows;
    arrange();
}

void FoldingGrid::arrange()
{
    // A grid layout keeps the columns and shares that it once had, so each arrangement gets a new one.
    delete layout();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(gap);
    for (const Entry &entry : m_entries) {
        const Place &place = m_isFolded ? entry.folded : entry.wide;
        grid->addWidget(entry.card, place.row, place.column, 1, place.columns);
        for (int column = place.column; m_isFolded && column < place.column + place.columns; ++column)
            grid->setColumnStretch(column, 1);
    }
    for (int column = 0; !m_isFolded && column < int(m_columns.size()); ++column)
        grid->setColumnStretch(column, m_columns[std::size_t(column)]);
    for (int row = 0; !m_isFolded && row < int(m_rows.size()); ++row)
        grid->setRowStretch(row, m_rows[std::size_t(row)]);
}

QSize FoldingGrid::minimumSizeHint() const
{
    return {neededWidth(true), QWidget::minimumSizeHint().height()};
}

/// What the columns ask for beside each other; a card over several makes the last of them wider.
int FoldingGrid::neededWidth(bool isFolded) const
{
    std::vector<int> widths;
    for (const bool overSeveral : {false, true}) {
        for (const Entry &entry : m_entries) {
            const Place &place = isFolded ? entry.folded : entry.wide;
            if (entry.card->isHidden() || (place.columns > 1) != overSeveral)
                continue;
            const int end = place.column + place.columns;
            widths.resize(std::max(widths.size(), std::size_t(end)));
            const int there =
                std::accumulate(widths.begin() + place.column, widths.begin() + end, gap * (place.columns - 1));
            const int wanted = std::max(entry.card->minimumSizeHint().width(), entry.card->minimumWidth());
            widths[std::size_t(end) - 1] += std::max(0, wanted - there);
        }
    }
    return std::accumulate(widths.begin(), widths.end(), gap * std::max(0, int(widths.size()) - 1));
}

bool FoldingGrid::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        foldOrUnfold();
    return isDone;
}

void FoldingGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    foldOrUnfold();
}

void FoldingGrid::foldOrUnfold()
{
    const bool isFolded = width() < std::max(scaled(m_leastWidth, *this), neededWidth(false));
    if (isFolded == m_isFolded)
        return;
    m_isFolded = isFolded;
    arrange();
}

} // namespace precedent::widgets
