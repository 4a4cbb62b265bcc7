// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/policybook.h"
#include "ui/models/listtable.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QTableView;

namespace precedent::pages {

/// The exceptions that were dismissed, snoozed or noted, to be brought back.
class AsideDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AsideDialog(QWidget *parent = nullptr);

    void showEntries(const std::vector<insight::AsideException> &entries, QDate today);

Q_SIGNALS:
    void backAsked(const precedent::insight::AsideException &entry);

private:
    void bringBack();

    models::ListTable<insight::AsideException> *m_entries;
    QTableView *m_table;
    QPushButton *m_back;
};

} // namespace precedent::pages
