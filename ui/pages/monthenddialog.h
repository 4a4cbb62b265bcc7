// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/tablefile.h"
#include "reconcile/accrual.h"
#include "ui/models/listtable.h"
#include "ui/pages/reconcileresult.h"
#include "ui/shell/page.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QPushButton;
class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// What the approvals of a month owed at its end, by a file of payouts: the sums and the approvals themselves.
class MonthEndDialog : public QDialog
{
    Q_OBJECT
public:
    MonthEndDialog(const shell::PageContext &context, std::shared_ptr<const ReconcileOutcome> outcome,
                   QWidget *parent = nullptr);

    /// The list with its figures as numbers.
    [[nodiscard]] exporting::Table table() const;

Q_SIGNALS:
    void recordChosen(const precedent::domain::RecordId &record);

private:
    void arrange();
    void showMonth();
    [[nodiscard]] const reconcile::Accrual &shown() const;
    [[nodiscard]] QString noticeText() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString paidText(const reconcile::Accrued &item) const;
    [[nodiscard]] std::vector<models::ListColumn<reconcile::Accrued>> columns() const;

    shell::PageContext m_context;
    std::shared_ptr<const ReconcileOutcome> m_outcome;
    QComboBox *m_month;
    widgets::PlainLabel *m_sums;
    widgets::PlainLabel *m_notice;
    models::ListTable<reconcile::Accrued> *m_items;
    QTableView *m_table;
    QPushButton *m_export;
};

} // namespace precedent::pages
