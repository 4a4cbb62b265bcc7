// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/auditwindow.h"

#include "audit/sample.h"
#include "audit/tablefile.h"
#include "audit/tests.h"
#include "export/wholefile.h"
#include "ui/pages/audittable.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/handover.h"
#include "ui/pages/limitsdialog.h"
#include "ui/pages/samplebar.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/audittext.h"
#include "ui/text/errortext.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace precedent::pages {

namespace {

using widgets::PlainLabel;
using widgets::TextRole;

constexpr QSize firstSize(980, 620); ///< design pixels, as all here
constexpr int testsWidth = 210;
constexpr int testHeight = 30;
constexpr int aroundText = 40; ///< what the list and its entries have beside a word
constexpr int widestColumn = 240;
constexpr int sampleRow = audit::testCount; ///< after the tests

PlainLabel *makeLabel(TextRole role, const char *name)
{
    auto *label = new PlainLabel({}, role);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

AuditWindow::AuditWindow(const shell::PageContext &context, std::shared_ptr<Handover> handover, QWidget *parent)
    : QDialog(parent), m_context(context), m_handover(std::move(handover)), m_running(context.pool, this),
      m_rows(new models::ListTable<audit::Row>(this)), m_tests(new QListWidget),
      m_title(makeLabel(TextRole::PageTitle, "audit.title")), m_scope(makeLabel(TextRole::Secondary, "audit.scope")),
      m_sentence(makeLabel(TextRole::Body, "audit.sentence")), m_sample(new SampleBar), m_view(new QTableView),
      m_content(new QStackedWidget), m_nothing(makeLabel(TextRole::Secondary, "audit.nothing")),
      m_limits(makeButton(tr("Authority limits…"), "audit.limits")),
      m_notice(makeLabel(TextRole::Secondary, "audit.notice")), m_open(makeButton(tr("Show records"), "audit.open")),
      m_export(makeButton(tr("Export table as CSV…"), "audit.export"))
{
    setObjectName(QStringLiteral("audit"));
    setWindowTitle(tr("Audit"));
    setAttribute(Qt::WA_DeleteOnClose);
    fillTests();
    arrange();
    connectParts();
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
    m_tests->setCurrentRow(0);
}

void AuditWindow::fillTests()
{
    m_tests->setObjectName(QStringLiteral("audit.tests"));
    m_tests->setAccessibleName(tr("Tests"));
    setFramed(*m_tests);
    for (int test = 0; test < audit::testCount; ++test)
        m_tests->addItem(text::auditTitle(audit::auditWord(audit::Test(test))));
    m_tests->addItem(tr("Random sample"));
    int widest = widgets::scaled(testsWidth, *this);
    for (int row = 0; row < m_tests->count(); ++row) {
        m_tests->item(row)->setSizeHint({0, widgets::scaled(testHeight, *this)});
        const int text = m_tests->fontMetrics().horizontalAdvance(m_tests->item(row)->text());
        widest = std::max(widest, text + widgets::scaled(aroundText, *this));
    }
    m_tests->setFixedWidth(widest);
}

void AuditWindow::arrange()
{
    m_view->setModel(m_rows);
    setUpTable(*m_view, QStringLiteral("audit.table"), tr("What was found"));
    setFramed(*m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_content->addWidget(m_view);
    m_content->addWidget(makeNothing());
    auto *close = makeButton(tr("Close"), "audit.close");
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_export);
    buttons->addWidget(m_notice, 1);
    buttons->addWidget(close);
    auto *right = new QVBoxLayout;
    right->setSpacing(widgets::space);
    right->addWidget(m_title);
    right->addWidget(m_scope);
    right->addWidget(m_sample);
    right->addWidget(m_sentence);
    right->addWidget(m_content, 1);
    right->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->setSpacing(widgets::cardPaddingHorizontal);
    layout->addWidget(m_tests);
    layout->addLayout(right, 1);
}

/// What stands in the table's place: that nothing was found, or what is to be set so that something can be.
QWidget *AuditWindow::makeNothing()
{
    m_nothing->setText(tr("Nothing was found."));
    connect(m_limits, &QPushButton::clicked, this, [this] { (new LimitsDialog(m_context, this))->show(); });
    auto *place = new QWidget;
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins({});
    layout->addWidget(m_nothing);
    layout->addWidget(m_limits, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return place;
}

void AuditWindow::connectParts()
{
    m_sample->setSeed(m_context.workspace.calendar().today().toString(Qt::ISODate));
    connect(m_tests, &QListWidget::currentRowChanged, this, &AuditWindow::run);
    // What another test found does not stand under this one's title.
    connect(m_tests, &QListWidget::currentRowChanged, this, [this] {
        m_sentence->setText({});
        m_table = {};
        m_rows->show({}, {});
        m_export->setEnabled(false);
        m_open->setEnabled(false);
    });
    connect(m_sample, &SampleBar::changed, this, &AuditWindow::run);
    connect(&m_context.filter, &shell::FilterState::changed, this, &AuditWindow::run);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &AuditWindow::run);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_view->currentIndex().row()); });
    connect(m_export, &QPushButton::clicked, this, &AuditWindow::chooseExport);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { m_open->setEnabled(index.isValid()); });
}

AuditWindow::Work AuditWindow::work() const
{
    if (m_tests->currentRow() == sampleRow) {
        return [order = m_sample->order()](const models::RefreshRequest &request,
                                           store::Ledger &) -> base::Result<Answer> {
            const auto rows = models::selectRows(request);
            if (!rows)
                return rows.error();
            const auto sample = audit::drawSample(*request.snapshot, *rows, order);
            const auto sentence =
                text::sentences({tr("%Ln record(s) drawn", "a random sample", int(sample.drawn.size())),
                                 tr("of %Ln; anyone draws the same ones with this seed.", nullptr, int(rows->size()))});
            return Answer{sentence, audit::sampleSheet(*request.snapshot, sample), false};
        };
    }
    return [test = audit::Test(m_tests->currentRow())](const models::RefreshRequest &request,
                                                       store::Ledger &ledger) -> base::Result<Answer> {
        auto rows = models::selectRows(request);
        if (!rows)
            return rows.error();
        const auto reader = ledger.reader();
        if (!reader)
            return reader.error();
        const auto subject =
            audit::subjectOf(**reader, request.snapshot, std::move(*rows), request.filter, request.calendar);
        if (!subject)
            return subject.error();
        auto report = audit::run(test, *subject, **reader);
        if (!report)
            return report.error();
        const bool needsLimits = test == audit::Test::Authority && report->figures.value(QStringLiteral("limits")) == 0;
        return Answer{text::auditSentence(audit::auditWord(test), report->figures), std::move(report->table),
                      needsLimits};
    };
}

void AuditWindow::run()
{
    const bool isSample = m_tests->currentRow() == sampleRow;
    m_sample->setVisible(isSample);
    m_title->setText(m_tests->currentItem()->text());
    m_scope->setText(text::filterText(m_context.filter.filter()));
    say({});
    auto request = m_context.request();
    request.sort = {};
    m_running.start(
        [this, request, chosen = work(), &ledger = m_context.workspace.ledger()](const models::LatestOnly::IsStale &) {
            const auto answer = std::make_shared<base::Result<Answer>>(chosen(request, ledger));
            return [this, answer, calendar = request.calendar] { showAnswer(*answer, calendar); };
        });
}

void AuditWindow::showAnswer(const base::Result<Answer> &answer, const query::Calendar &calendar)
{
    m_sentence->setText(answer ? answer->sentence : text::errorText(answer.error()).sentence());
    m_table = answer ? answer->table : audit::Table();
    m_zone = calendar.zone;
    const bool hasRows = !m_table.rows.empty();
    m_rows->show(auditColumns(m_table, calendar, locale()), m_table.rows);
    m_content->setCurrentIndex(hasRows ? 0 : 1);
    m_nothing->setVisible(answer && !answer->needsLimits);
    m_limits->setVisible(answer && answer->needsLimits);
    m_export->setEnabled(hasRows);
    if (hasRows)
        m_view->selectRow(0);
    m_open->setEnabled(hasRows);
    fitColumns();
    Q_EMIT shown();
}

void AuditWindow::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setStretchLastSection(true);
    m_view->resizeColumnsToContents();
    const int widest = widgets::scaled(widestColumn, *this);
    for (int column = 0; column + 1 < header->count(); ++column)
        header->resizeSection(column, std::min(header->sectionSize(column) + widgets::space, widest));
}

void AuditWindow::openRow(int row)
{
    if (row < 0 || row >= int(m_table.rows.size()))
        return;
    const audit::Row &chosen = m_rows->item(row);
    const auto decisions = QStringLiteral("decisions");
    if (chosen.record.isEmpty()) {
        // A month lies within the period, whose place it takes.
        auto filter = chosen.isOfWholeLedger ? query::Filter() : m_context.filter.filter();
        if (chosen.filter.find(query::Key::Date) != nullptr)
            filter = filter.with(query::Key::Date, {});
        m_context.filter.show(decisions, query::allOf(filter, chosen.filter));
    } else {
        m_handover->askForRecord(chosen.record);
        m_context.filter.setPage(decisions);
    }
}

void AuditWindow::exportTo(const QString &path)
{
    const auto written = exporting::writeWhole(path, audit::toCsv(m_table, m_zone));
    say(written ? tr("Written to %1.", "a file").arg(QDir::toNativeSeparators(path))
                : text::errorText(written.error()).sentence());
}

void AuditWindow::chooseExport()
{
    const auto word = m_tests->currentRow() == sampleRow ? QStringLiteral("sample")
                                                         : audit::auditWord(audit::Test(m_tests->currentRow()));
    const auto proposed = QDir::home().filePath(QStringLiteral("audit-%1.csv").arg(word));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the table"), proposed, tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void AuditWindow::say(const QString &text)
{
    m_notice->setText(text);
}

void openAudit(const shell::PageContext &context, const std::shared_ptr<Handover> &handover, QWidget *parent)
{
    auto *window = parent->findChild<AuditWindow *>();
    if (window == nullptr)
        window = new AuditWindow(context, handover, parent);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace precedent::pages
