// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/decisionrows.h"
#include "ui/pages/notecommands.h"
#include "ui/pages/recordtable.h"
#include "ui/shell/page.h"

class QSplitter;

namespace precedent::pages {

class ColumnFilters;
class ContentStack;
class Corrector;
class DetailsPane;
class FacetPanel;
class Handover;
class NewHint;
class WordLine;
class ReadingHint;
class Tagger;

/// Every decision that passes the filter as a table, with the chosen one in full beside it.
class DecisionsPage : public shell::Page
{
    Q_OBJECT
public:
    DecisionsPage(const shell::PageContext &context, std::shared_ptr<Handover> handover, QWidget *parent);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QList<QAction *> recordActions() const override;
    [[nodiscard]] QStringList columns() const override;
    void showColumns(const QStringList &columns) override;
    void showNewest(const workspace::Preview &preview) override;
    void refresh() override;
    [[nodiscard]] bool hasData() const override { return m_hasData && !m_detailsReading.isBusy(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void arrange();
    void connectTable();
    void connectNotes();
    void showRows(const models::RefreshRequest &request, const base::Result<models::DecisionRows> &decisions);
    void showDetails();
    void readDetails(const std::optional<insight::Row> &row);
    void showSelection();
    void openAskedRecord();
    void openDetails();
    void copyRecord();
    [[nodiscard]] models::Formatting formatting() const;

    std::shared_ptr<Handover> m_handover;
    RecordTable *m_table;
    FacetPanel *m_facets;
    ColumnFilters *m_filters;
    NewHint *m_new;
    WordLine *m_words;
    ReadingHint *m_reading;
    DetailsPane *m_details;
    QSplitter *m_splitter;
    ContentStack *m_stack;
    QAction *m_columns;
    QAction *m_export;
    QAction *m_openInSlack;
    QAction *m_copyRecord;
    QAction *m_customer;
    QAction *m_correct;
    Corrector *m_corrector;
    Tagger *m_tagger = nullptr;
    std::shared_ptr<NoteDesk> m_desk;
    models::Refresher<models::DecisionRows> m_refresher;
    models::LatestOnly m_detailsReading;
    std::optional<bool> m_wantsDetails; ///< as somebody chose; else as there is room
    bool m_hasData = false;
};

} // namespace precedent::pages
