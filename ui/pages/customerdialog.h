// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltext.h"
#include "ui/models/customer.h"
#include "ui/models/listtable.h"
#include "ui/shell/page.h"

#include <QtWidgets/QDialog>

class QTableView;

namespace precedent::pages {

class Handover;

/// Everything of one customer, of all times: totals, who asked, who decided, what stands out, every record. Enter on a
/// record opens it on Decisions.
class CustomerDialog : public QDialog
{
    Q_OBJECT
public:
    CustomerDialog(const models::Customer &customer, const models::Formatting &formatting, QWidget *parent);

Q_SIGNALS:
    void recordAsked(const precedent::domain::RecordId &record);
    /// The customer's records as rows of Decisions.
    void rowsAsked();

private:
    QTableView *addParts(const QString &name, const models::ListColumn<models::CustomerPart> &column,
                         const models::Customer &customer, std::vector<models::CustomerPart> parts);
    QTableView *addRecords(const models::Customer &customer, const models::Formatting &formatting);

    models::ListTable<insight::Row> *m_rows;
};

/// Opens it over `parent`, for the customer of a row; nothing where the row has none.
void openCustomer(const shell::PageContext &context, Handover &handover, const insight::Row &row, QWidget *parent);

} // namespace precedent::pages
