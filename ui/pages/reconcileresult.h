// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/accrual.h"
#include "reconcile/resultrows.h"
#include "ui/models/listtable.h"

#include <QtWidgets/QWidget>

#include <memory>

class QPushButton;
class QTableView;

namespace precedent::widgets {
class FlowLayout;
}

namespace precedent::pages {

/// A result with its rows; shared with the worker that writes it.
struct ReconcileOutcome
{
    reconcile::Reconciliation result;
    std::vector<reconcile::ResultRow> rows;
    std::vector<reconcile::Accrual> accruals;
};

/// Groups of a result as chips with counts and sums, which choose the rows of the table below.
class ReconcileResult : public QWidget
{
    Q_OBJECT
public:
    explicit ReconcileResult(QWidget *parent = nullptr);

    /// Null shows nothing.
    void setOutcome(std::shared_ptr<const ReconcileOutcome> outcome);

Q_SIGNALS:
    /// Double click or Enter on a row with a decision.
    void recordChosen(const precedent::domain::RecordId &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChip(reconcile::Group group);
    void showGroup(std::optional<reconcile::Group> group);
    void openRow(int row);
    [[nodiscard]] std::vector<models::ListColumn<std::size_t>> columns() const;

    std::shared_ptr<const ReconcileOutcome> m_outcome;
    widgets::FlowLayout *m_chips;
    std::vector<QPushButton *> m_buttons;
    models::ListTable<std::size_t> *m_rows; ///< numbers of the outcome's rows
    QTableView *m_table;
};

} // namespace precedent::pages
