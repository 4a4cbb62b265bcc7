// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/holds.h"
#include "ui/models/listtable.h"
#include "ui/shell/page.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;
class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// A hold and how many records it finds today; empty where its filter can be read no more.
struct HoldRow
{
    store::Hold hold;
    std::optional<qsizetype> records;
};

/// The legal holds: what they keep, why, and the way to set and release one.
class HoldsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HoldsDialog(const shell::PageContext &context, QWidget *parent = nullptr);

    /// Tells once of a hold that is written and not added.
    void reject() override;

private:
    void arrange();
    [[nodiscard]] std::vector<models::ListColumn<HoldRow>> columns() const;
    void list();
    void add();
    void release();
    void check();
    void say(const QString &text);

    shell::PageContext m_context;
    models::ListTable<HoldRow> *m_holds;
    QTableView *m_table;
    QLineEdit *m_query;
    QLineEdit *m_reason;
    QPushButton *m_add;
    QPushButton *m_release;
    widgets::PlainLabel *m_notice;
    bool m_isTold = false; ///< that what the fields say is not added
};

} // namespace precedent::pages
