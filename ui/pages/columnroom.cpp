// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/columnroom.h"

#include "ui/widgets/metrics.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace precedent::pages {

namespace {

/// Belongs to its table.
class ColumnRoom final : public QObject
{
public:
    ColumnRoom(QTableView &table, int words, int least, std::vector<int> givingWay)
        : QObject(&table), m_table(table), m_words(words), m_least(least), m_givingWay(std::move(givingWay))
    {
        table.viewport()->installEventFilter(this);
        connect(table.model(), &QAbstractItemModel::modelReset, this, [this] { fit(); });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const int columns = m_table.model()->columnCount();
        if (columns <= *std::max_element(m_givingWay.begin(), m_givingWay.end()))
            return;
        for (const int column : m_givingWay) // the width of a hidden one is not told
            m_table.setColumnHidden(column, false);
        int room = m_table.viewport()->width() - widgets::scaled(m_least, m_table);
        for (int column = 0; column < columns; ++column)
            room -= column == m_words ? 0 : widthOf(column);
        for (const int column : m_givingWay) {
            if (room >= 0)
                return;
            room += widthOf(column);
            m_table.setColumnHidden(column, true);
        }
    }

    [[nodiscard]] int widthOf(int column) const
    {
        const QAbstractItemView &cells = m_table; // there it is public
        return std::max(m_table.horizontalHeader()->sectionSizeHint(column), cells.sizeHintForColumn(column));
    }

    QTableView &m_table;
    int m_words;
    int m_least;
    std::vector<int> m_givingWay;
};

} // namespace

void keepRoom(QTableView &table, int words, int least, std::vector<int> givingWay)
{
    new ColumnRoom(table, words, least, std::move(givingWay));
}

} // namespace precedent::pages
