// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listtable.h"
#include "ui/shell/page.h"
#include "workspace/exportstate.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

/// An export of the history with what was found of it, once somebody asked.
struct HistoryLine
{
    workspace::PastExport past;
    std::optional<workspace::ExportState> state;
};

/// What was exported, newest first: verified on demand, run again, found on the disk.
class ExportHistoryDialog : public QDialog
{
    Q_OBJECT
public:
    ExportHistoryDialog(const shell::PageContext &context, QWidget *parent);
    /// Stops a verification.
    ~ExportHistoryDialog() override;

Q_SIGNALS:
    /// The list is as the ledger has it.
    void listed();
    /// The selected export was verified, or could not be.
    void verified();

private:
    void arrange();
    [[nodiscard]] QWidget *makeList();
    void connectParts();
    void list();
    void showExports(std::vector<workspace::PastExport> exports);
    void showSelection();
    void verify();
    void runAgain();
    void setState(std::int64_t leaf, const base::Result<workspace::ExportState> &state);
    void say(const QString &text);
    [[nodiscard]] std::vector<models::ListColumn<HistoryLine>> columns() const;
    [[nodiscard]] const HistoryLine *selected() const;

    shell::PageContext m_context;
    models::ListTable<HistoryLine> *m_lines;
    QStackedWidget *m_stack;
    QTableView *m_table;
    widgets::PlainLabel *m_notice;
    QPushButton *m_verify;
    QPushButton *m_again;
    QPushButton *m_folder;
    QPushButton *m_copy;
    models::LatestOnly m_listing;
    models::LatestOnly m_checking;
    base::CancelToken m_cancel; ///< of the newest check
};

/// Opens the export history, or raises it.
void openExportHistory(const shell::PageContext &context, QWidget *parent);

} // namespace precedent::pages
