// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/filejob.h"
#include "ui/models/latestonly.h"
#include "ui/models/listtable.h"
#include "ui/pages/handover.h"
#include "ui/shell/page.h"

#include <QtWidgets/QDialog>

#include <future>

class QPushButton;
class QTableView;

namespace precedent::widgets {
class EmptyState;
class PlainLabel;
} // namespace precedent::widgets

namespace precedent::pages {

class ReconcileColumns;
class ReconcileResult;
struct ReconcileAnswer;
struct ReconcileFile;
struct ReconcileOutcome;

/// Payouts against approved decisions, in three steps on one page: the file, its columns, the result. Reading and
/// matching run on a worker and can be stopped. What is chosen for a file is kept for the next one of its headings.
class ReconcileDialog : public QDialog
{
    Q_OBJECT
public:
    ReconcileDialog(const shell::PageContext &context, std::shared_ptr<Handover> handover, QWidget *parent = nullptr);
    ~ReconcileDialog() override;

    /// Reads a file and matches it.
    void openFile(const QString &path);
    /// Writes the result; says so, or why not.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// The newest work has ended: with a result, an open question or an error.
    void settled();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void connectParts();
    /// Runs on a worker until it is done or stopped; the answer runs here.
    void work(const QString &doing, const std::function<std::function<void()>(const base::CancelToken &)> &task);
    void showFile(const std::shared_ptr<const ReconcileFile> &loaded);
    void columnsChanged();
    void match(bool isChoice);
    void showAnswer(const ReconcileAnswer &answer, const reconcile::FilePlan &plan, bool isChoice);
    void showOutcome(std::shared_ptr<const ReconcileOutcome> outcome);
    void remember(const reconcile::FilePlan &plan);
    void chooseFile();
    void chooseExport();
    void say(const QString &text);
    void showBusy(bool isBusy);
    void openMonthEnd();
    void showRecord(const domain::RecordId &record);

    shell::PageContext m_context;
    std::shared_ptr<Handover> m_handover;
    models::LatestOnly m_worker;
    base::CancelToken m_cancel;
    std::shared_future<base::Result<void>> m_keeping; ///< of the newest choice
    std::shared_ptr<const ReconcileFile> m_loaded;
    std::shared_ptr<const ReconcileOutcome> m_outcome;
    widgets::EmptyState *m_empty; ///< until a file was read
    QWidget *m_steps;
    widgets::PlainLabel *m_path;
    QPushButton *m_choose;
    ReconcileColumns *m_columns;
    models::ListTable<std::size_t> *m_preview; ///< numbers of the file's rows
    QTableView *m_previewTable;
    widgets::PlainLabel *m_reading;
    widgets::PlainLabel *m_notice;
    ReconcileResult *m_result;
    QPushButton *m_stop;
    QPushButton *m_monthEnd;
    QPushButton *m_export;
};

/// Opens the window of payouts over the main window.
void openReconcile(const shell::PageContext &context, const std::shared_ptr<Handover> &handover, QWidget *parent);

} // namespace precedent::pages
