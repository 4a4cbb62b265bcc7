// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rowsinview.h"

#include "ui/models/latestonly.h"
#include "ui/pages/recordtable.h"

#include <algorithm>

namespace precedent::pages {

namespace {

/// Lives as long as the window that asks.
class RowFinder final : public QObject
{
public:
    RowFinder(models::WorkerPool &pool, QWidget *parent) : QObject(parent), m_finding(pool, this)
    {
        setObjectName(QStringLiteral("rowfinder"));
    }

    void find(const models::RefreshRequest &request, const RowsFound &found)
    {
        m_finding.start([request, found](const models::LatestOnly::IsStale &) {
            const auto rows =
                std::make_shared<const base::Result<std::vector<insight::RowIndex>>>(models::selectRows(request));
            return [request, found, rows] { found(request, *rows); };
        });
    }

private:
    models::LatestOnly m_finding;
};

} // namespace

std::vector<insight::RowIndex> ShownSelection::rowsIn(const std::shared_ptr<const insight::Snapshot> &other) const
{
    if (other == snapshot || rows.empty())
        return rows;
    std::vector<insight::RowIndex> found;
    for (const auto row : rows) {
        if (const auto there = other->find(snapshot->row(row).record.id))
            found.push_back(*there);
    }
    std::sort(found.begin(), found.end());
    return found;
}

ShownSelection selectionOf(const RecordTable &table)
{
    return {table.records().snapshot(), table.selectedRows(), table.records().columnNames()};
}

ShownSelection selectionInView(const shell::PageContext &context, const QWidget &window)
{
    if (context.filter.state().page != QLatin1String("decisions"))
        return {};
    const auto *table = window.findChild<RecordTable *>(QStringLiteral("decisions.table"));
    return table != nullptr ? selectionOf(*table) : ShownSelection();
}

void findRowsInView(const shell::PageContext &context, QWidget *parent, const RowsFound &found)
{
    auto *finder =
        static_cast<RowFinder *>(parent->findChild<QObject *>(QStringLiteral("rowfinder"), Qt::FindDirectChildrenOnly));
    if (finder == nullptr)
        finder = new RowFinder(context.pool, parent);
    auto request = context.request();
    // A file's rows stand in the order of their requests, whatever the table's order.
    request.sort.clear();
    finder->find(request, found);
}

} // namespace precedent::pages
