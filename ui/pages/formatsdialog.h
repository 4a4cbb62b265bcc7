// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latestonly.h"
#include "ui/models/listtable.h"
#include "ui/pages/formatdesk.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// The formats that were taught, with what each reads: removed, written to files and read from them.
class FormatsDialog : public QDialog
{
    Q_OBJECT
public:
    FormatsDialog(const shell::PageContext &context, std::shared_ptr<FormatDesk> desk, QWidget *parent = nullptr);

    /// Puts the format of a file in force; says why where it is none.
    void importFrom(const QString &path);
    /// Writes the selected format; says so, or why not.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// The list is as the ledger has it.
    void listed();

private:
    void arrange();
    void list();
    void showSelection();
    void remove();
    void chooseImport();
    void chooseExport();
    void say(const QString &text);
    [[nodiscard]] const workspace::FormatInForce *selected() const;

    shell::PageContext m_context;
    std::shared_ptr<FormatDesk> m_desk;
    models::LatestOnly m_listing;
    models::ListTable<workspace::FormatInForce> *m_formats;
    QTableView *m_table;
    widgets::PlainLabel *m_notice;
    QPushButton *m_export;
    QPushButton *m_remove;
};

} // namespace precedent::pages
