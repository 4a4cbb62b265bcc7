// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisionspage.h"

#include "ui/models/recordcolumns.h"
#include "ui/pages/cellmenu.h"
#include "ui/pages/columnchooser.h"
#include "ui/pages/columnfilters.h"
#include "ui/pages/columnfit.h"
#include "ui/pages/contentstack.h"
#include "ui/pages/corrector.h"
#include "ui/pages/customerdialog.h"
#include "ui/pages/detailspane.h"
#include "ui/pages/emptytexts.h"
#include "ui/pages/exportrun.h"
#include "ui/pages/facetpanel.h"
#include "ui/pages/handover.h"
#include "ui/pages/historytext.h"
#include "ui/pages/newhint.h"
#include "ui/pages/notesview.h"
#include "ui/pages/readinghint.h"
#include "ui/pages/selectiontext.h"
#include "ui/pages/tagger.h"
#include "ui/pages/tagsview.h"
#include "ui/pages/wordline.h"
#include "ui/text/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/metrics.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QUndoStack>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace precedent::pages {

namespace {

/// Below this width, in design pixels, the columns that decide have no room beside the details.
constexpr int wideEnough = 960;

/// Without an order of their own, decisions stand newest first.
models::RefreshRequest inOrder(models::RefreshRequest request)
{
    if (request.sort.empty())
        request.sort = {{QStringLiteral("requested_at"), true}};
    return request;
}

} // namespace

DecisionsPage::DecisionsPage(const shell::PageContext &context, std::shared_ptr<Handover> handover, QWidget *parent)
    : Page(QStringLiteral("decisions"), context, parent), m_handover(std::move(handover)),
      m_table(new RecordTable(QStringLiteral("decisions.table"), tr("Decisions"))), m_facets(new FacetPanel(context)),
      m_filters(new ColumnFilters(*m_table, context)), m_new(new NewHint(context)), m_words(new WordLine(context)),
      m_reading(new ReadingHint(*m_table)), m_columns(new QAction(this)), m_export(new QAction(this)),
      m_openInSlack(new QAction(this)), m_copyRecord(new QAction(this)), m_customer(new QAction(this)),
      m_correct(new QAction(this)), m_corrector(new Corrector(*this)),
      m_refresher(context.pool, this, &models::selectDecisions,
                  [this](const models::RefreshRequest &request, const base::Result<models::DecisionRows> &decisions) {
                      showRows(request, decisions);
                  }),
      m_detailsReading(context.pool, this)
{
    setAccessibleName(tr("Decisions"));
    makeActions();
    m_details = new DetailsPane({m_openInSlack, m_copyRecord});
    m_tagger = new Tagger(*this, *m_table, m_details->tags());
    arrange();
    connectTable();
    connectNotes();
    connectCorrections(*m_details, *m_corrector, *m_table, *m_correct);
}

void DecisionsPage::makeActions()
{
    const auto name = [](QAction &action, const QString &text, const char *id, const QKeySequence &keys = {}) {
        action.setText(text);
        action.setObjectName(QStringLiteral("decisions.action.") + QLatin1String(id));
        action.setShortcut(keys);
    };
    name(*m_columns, tr("Columns"), "columns");
    connect(m_columns, &QAction::triggered, this, [this] { chooseColumns(*m_table, *this); });
    name(*m_export, tr("Export…"), "export");
    widgets::setPrimary(m_export);
    connect(m_export, &QAction::triggered, this, [this] { openExport(context(), selectionOf(*m_table), this); });
    name(*m_openInSlack, tr("Open in Slack"), "slack", Qt::CTRL | Qt::Key_O);
    widgets::setPrimary(m_openInSlack);
    connect(m_openInSlack, &QAction::triggered, this, [this] {
        if (const std::optional<insight::Row> row = m_table->currentRecord())
            context().links.open(row->permalink, this);
    });
    name(*m_copyRecord, tr("Copy record"), "copy");
    connect(m_copyRecord, &QAction::triggered, this, &DecisionsPage::copyRecord);
    name(*m_customer, tr("Customer…"), "customer", Qt::CTRL | Qt::Key_U);
    connect(m_customer, &QAction::triggered, this, [this] {
        if (const std::optional<insight::Row> row = m_table->currentRecord())
            openCustomer(context(), *m_handover, *row, window());
    });
    name(*m_correct, tr("Correct…"), "correct", Qt::Key_F2);
}

void DecisionsPage::arrange()
{
    auto *frame = new QFrame;
    frame->setProperty("kind", QStringLiteral("card"));
    auto *framed = new QVBoxLayout(frame);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(m_reading);
    framed->addWidget(m_new);
    framed->addWidget(m_words);
    framed->addWidget(m_table);
    m_splitter = new QSplitter;
    m_splitter->setObjectName(QStringLiteral("decisions.splitter"));
    m_splitter->setHandleWidth(widgets::gap);
    for (QWidget *part : std::initializer_list<QWidget *>{m_facets, frame, m_details})
        m_splitter->addWidget(part);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({widgets::scaled(200, *this), widgets::scaled(890, *this), widgets::scaled(300, *this)});
    m_table->columnFit().setGivingWay({QStringLiteral("flags"), QStringLiteral("type")},
                                      models::defaultRecordColumns());
    m_stack = new ContentStack(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingHorizontal);
    layout->addWidget(m_stack);
}

void DecisionsPage::connectTable()
{
    connect(m_table, &RecordTable::currentRecordChanged, this, &DecisionsPage::showDetails);
    connect(m_table, &RecordTable::selectedRowsChanged, this, &DecisionsPage::showSelection);
    connect(m_table, &RecordTable::opened, this, &DecisionsPage::openDetails);
    connect(m_table, &RecordTable::detailsToggled, this, [this] {
        m_wantsDetails = m_details->isHidden();
        m_details->setVisible(*m_wantsDetails);
        showDetails();
    });
    connect(m_table, &RecordTable::sortChosen, this,
            [this](const query::Sort &sort) { context().filter.setSort(sort); });
    connect(m_table, &RecordTable::menuRequested, this, [this](const CellRequest &cell, const QPoint &position) {
        if (m_reading->isReading())
            return;
        QMenu *menu = makeCellMenu(*m_table, cell, context(), *m_handover);
        menu->addActions({m_correct, m_tagger->reviewedAction()});
        menu->popup(position);
    });
    connect(m_filters, &ColumnFilters::shownChanged, this, [this] {
        if (m_hasData && m_table->records().rowIndexes().empty())
            m_filters->showRowsOrNone(*m_stack, m_facets->isAsked());
    });
    connect(m_details, &DetailsPane::linkRequested, this, [this](const QString &address) {
        if (context().links.open(address, this) == widgets::LinkVerdict::Refuse)
            context().showToast(tr("Not opened: this is no plain https address."));
    });
    connect(m_tagger, &Tagger::notWritten, this, &DecisionsPage::showDetails);
    connect(m_details, &DetailsPane::customerRequested, m_customer, &QAction::trigger);
    connect(m_handover.get(), &Handover::recordAsked, this, &DecisionsPage::openAskedRecord);
}

void DecisionsPage::connectNotes()
{
    const QPointer<DecisionsPage> page(this);
    const auto changed = [page] {
        if (page)
            page->showDetails();
    };
    m_desk = std::make_shared<NoteDesk>(
        NoteDesk{context().workspace, {}, changed, [show = context().showStrip](const base::Error &error) {
                     show({QStringLiteral("note"), widgets::StripLevel::Error, text::errorText(error).sentence(), {}});
                 }});
    NotesView &notes = m_details->notes();
    QUndoStack &stack = context().undoStack;
    connect(&notes, &NotesView::addRequested, this, [this, &notes, &stack](const QString &text) {
        const auto row = m_table->currentRecord();
        if (row && pushed(stack, new AddNote(m_desk, row->record.id.text(), text)))
            notes.setWritten();
    });
    connect(&notes, &NotesView::changeRequested, this,
            [this, &notes, &stack](const store::Note &note, const QString &text) {
                if (pushed(stack, new ChangeNote(m_desk, note, text)))
                    notes.setWritten();
                else
                    showDetails(); // Somebody may have removed it; the text then becomes a new note.
            });
    connect(&notes, &NotesView::removeRequested, this,
            [this, &stack](const store::Note &note) { stack.push(new RemoveNote(m_desk, note)); });
    connect(&context().workspace, &workspace::Workspace::recordChanged, this, [this](const domain::RecordId &record) {
        if (const auto row = m_table->currentRecord(); row && row->record.id == record)
            showDetails();
    });
}

QList<QAction *> DecisionsPage::pageActions() const
{
    return {m_columns, m_export};
}

QList<QAction *> DecisionsPage::recordActions() const
{
    return {m_openInSlack,
            m_copyRecord,
            m_customer,
            m_correct,
            m_tagger->reviewedAction(),
            m_facets->toggleAction(),
            m_filters->rowAction(),
            m_filters->enterAction()};
}

QStringList DecisionsPage::columns() const
{
    const QStringList shown = m_table->records().columnNames();
    return shown == models::defaultRecordColumns() ? QStringList() : shown;
}

void DecisionsPage::showColumns(const QStringList &columns)
{
    m_table->setColumns(columns);
}

void DecisionsPage::showNewest(const workspace::Preview &preview)
{
    m_reading->showNewest(preview, context().workspace.calendar());
    m_stack->showContent();
}

void DecisionsPage::refresh()
{
    m_hasData = false;
    m_refresher.request(inOrder(context().request()));
    m_facets->refresh();
}

void DecisionsPage::showRows(const models::RefreshRequest &request, const base::Result<models::DecisionRows> &decisions)
{
    m_hasData = true;
    m_reading->end();
    if (!decisions) {
        showError(*m_stack, decisions.error(), [this] { refresh(); });
    } else {
        const auto &rows = decisions->rows;
        const models::Formatting shown{locale(), request.calendar.zone, request.calendar.now};
        m_table->setSort(request.sort);
        m_table->showRows(request.snapshot, rows, shown);
        m_new->showCount(decisions->fresh, request.snapshot->lastVisit(), shown);
        m_words->showFor(request, rows.size());
        m_export->setText(tr("Export %Ln row(s)…", "on a button", int(rows.size())));
        m_export->setEnabled(!rows.empty());
        m_filters->showRowsOrNone(*m_stack, m_facets->isAsked());
        openAskedRecord();
        if (!m_table->currentRecord() && !rows.empty())
            m_table->selectRow(0);
    }
    if (hasData())
        Q_EMIT dataShown();
}

void DecisionsPage::showDetails()
{
    const std::optional<insight::Row> row = m_table->currentRecord();
    m_openInSlack->setEnabled(row && !row->permalink.isEmpty());
    m_openInSlack->setToolTip(m_openInSlack->isEnabled() || !row ? tr("Open in Slack")
                                                                 : tr("The workspace's address is unknown"));
    m_copyRecord->setEnabled(row.has_value());
    m_customer->setEnabled(row && !row->record.customer.isEmpty() && !m_reading->isReading());
    m_correct->setEnabled(row.has_value());
    readDetails(row);
}

/// The thread and its versions stand in the ledger only, and the UI thread asks it nothing.
void DecisionsPage::readDetails(const std::optional<insight::Row> &row)
{
    m_detailsReading.start([this, row, &workspace = context().workspace](const models::LatestOnly::IsStale &) {
        using Details = base::Result<workspace::RecordDetails>;
        using Origins = std::vector<workspace::FieldOrigin>;
        const auto details =
            std::make_shared<Details>(row ? workspace.details(row->record.id) : Details(workspace::RecordDetails()));
        const auto origins = row ? workspace::originsOf(workspace, row->record) : base::Result<Origins>(Origins());
        return [this, row, details, found = origins ? *origins : Origins()] {
            if (!*details)
                m_desk->failed(details->error());
            m_corrector->setRecord(row ? std::optional(row->record) : std::nullopt,
                                   *details ? (*details)->corrections : std::vector<store::Correction>(), formatting());
            m_tagger->showCurrent(row.has_value(), *details && (*details)->isReviewed);
            if (row) {
                m_details->showRecord(*row, *details ? **details : workspace::RecordDetails(), formatting(),
                                      m_table->records().snapshot()->lastSync());
                m_details->showOrigins(found, formatting());
            } else {
                m_details->showNothing();
            }
            if (hasData())
                Q_EMIT dataShown();
        };
    });
}

void DecisionsPage::showSelection()
{
    const auto &snapshot = m_table->records().snapshot();
    Q_EMIT selectionTextChanged(snapshot ? selectionText(*snapshot, m_table->selectedRows(), locale()) : QString());
}

void DecisionsPage::openAskedRecord()
{
    if (!m_hasData)
        return;
    const std::optional<domain::RecordId> asked = m_handover->takeRecord();
    if (asked && m_table->setCurrentRecord(*asked))
        openDetails();
}

void DecisionsPage::openDetails()
{
    m_wantsDetails = true;
    m_details->show();
    showDetails();
}

void DecisionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_wantsDetails)
        return;
    const bool hasRoom = width() >= widgets::scaled(wideEnough, *this);
    if (hasRoom == !m_details->isHidden())
        return;
    m_details->setVisible(hasRoom);
    showDetails();
}

void DecisionsPage::copyRecord()
{
    const std::optional<insight::Row> row = m_table->currentRecord();
    if (!row)
        return;
    QGuiApplication::clipboard()->setText(recordText(*row, formatting(), m_table->records().snapshot()->lastSync()));
    context().showToast(tr("Copied"));
}

models::Formatting DecisionsPage::formatting() const
{
    return m_table->records().formatting();
}

} // namespace precedent::pages
