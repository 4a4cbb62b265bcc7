// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/report.h"
#include "ui/models/latestonly.h"
#include "ui/models/listtable.h"
#include "ui/shell/page.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace precedent::widgets {
class PlainLabel;
}

namespace precedent::pages {

class Handover;
class SampleBar;

/// The audit tools over the records in view: a list of tests, and of the chosen one a sentence and a table whose rows
/// open their records. It follows the window's filter and stays open beside it.
class AuditWindow : public QDialog
{
    Q_OBJECT
public:
    AuditWindow(const shell::PageContext &context, std::shared_ptr<Handover> handover, QWidget *parent = nullptr);

    /// Writes the table as CSV; says so, or why not.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// What is on screen answers the newest question.
    void shown();

private:
    /// What came of a test, or of drawing a sample.
    struct Answer
    {
        QString sentence;
        audit::Table table;
        bool needsLimits = false; ///< nothing could be tested: no authority limit is set
    };
    using Work = std::function<base::Result<Answer>(const models::RefreshRequest &, store::Ledger &)>;

    void arrange();
    [[nodiscard]] QWidget *makeNothing();
    void fillTests();
    void connectParts();
    [[nodiscard]] Work work() const;
    void run();
    void showAnswer(const base::Result<Answer> &answer, const query::Calendar &calendar);
    void fitColumns();
    void openRow(int row);
    void chooseExport();
    void say(const QString &text);

    shell::PageContext m_context;
    std::shared_ptr<Handover> m_handover;
    models::LatestOnly m_running;
    models::ListTable<audit::Row> *m_rows;
    audit::Table m_table;
    base::Zone m_zone;
    QListWidget *m_tests;
    widgets::PlainLabel *m_title;
    widgets::PlainLabel *m_scope;
    widgets::PlainLabel *m_sentence;
    SampleBar *m_sample;
    QTableView *m_view;
    QStackedWidget *m_content;
    widgets::PlainLabel *m_nothing;
    QPushButton *m_limits;
    widgets::PlainLabel *m_notice;
    QPushButton *m_open;
    QPushButton *m_export;
};

/// Opens the audit window, or brings the one that is open to the front.
void openAudit(const shell::PageContext &context, const std::shared_ptr<Handover> &handover, QWidget *parent);

} // namespace precedent::pages
