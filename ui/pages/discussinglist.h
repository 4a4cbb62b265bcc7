// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/models/discussing.h"
#include "ui/models/latestonly.h"
#include "ui/models/listtable.h"
#include "ui/widgets/card.h"

class QTableView;

namespace precedent::pages {

/// Columns of what is worth discussing: day, request, amount, decision, why, points.
[[nodiscard]] std::vector<models::ListColumn<models::Discussed>>
discussingColumns(const models::Formatting &formatting);

/// What of an agent's decisions is worth talking about, most first, each with the reasons why; found behind the window.
class DiscussingList : public widgets::Card
{
    Q_OBJECT
public:
    explicit DiscussingList(models::WorkerPool &pool, QWidget *parent = nullptr);

    void request(const std::shared_ptr<const insight::Snapshot> &snapshot, const std::vector<insight::RowIndex> &rows,
                 const models::Formatting &formatting);

Q_SIGNALS:
    /// Somebody wants to see this decision whole.
    void opened(const precedent::domain::RecordId &id);

private:
    models::ListTable<models::Discussed> *m_list;
    QTableView *m_table;
    models::LatestOnly m_latest;
};

} // namespace precedent::pages
