// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconciledialog.h"

#include "ui/models/celltext.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/monthenddialog.h"
#include "ui/pages/reconcilecolumns.h"
#include "ui/pages/reconcileresult.h"
#include "ui/pages/reconcilework.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/errortext.h"
#include "ui/text/reconciletext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace precedent::pages {

namespace {

constexpr QSize firstSize(1040, 700); ///< design pixels
constexpr std::size_t previewRows = 2;
constexpr int previewWidth = 120; ///< of a column, design pixels

/// The only local file of a drag; empty for anything else.
QString droppedFile(const QMimeData &data)
{
    return data.urls().size() == 1 ? data.urls().constFirst().toLocalFile() : QString();
}

} // namespace

ReconcileDialog::ReconcileDialog(const shell::PageContext &context, std::shared_ptr<Handover> handover, QWidget *parent)
    : QDialog(parent), m_context(context), m_handover(std::move(handover)), m_worker(context.pool, this),
      m_empty(new widgets::EmptyState({tr("Payouts against approved decisions"),
                                       tr("Choose a CSV file of payouts, or drag it here."), tr("Choose file…")})),
      m_steps(new QWidget), m_path(new widgets::PlainLabel),
      m_choose(makeButton(tr("Choose file…"), "reconcile.choose")), m_columns(new ReconcileColumns),
      m_preview(new models::ListTable<std::size_t>(this)), m_previewTable(new QTableView),
      m_reading(new widgets::PlainLabel({}, widgets::TextRole::Secondary)), m_notice(new widgets::PlainLabel),
      m_result(new ReconcileResult), m_stop(makeButton(tr("Stop"), "reconcile.stop")),
      m_monthEnd(makeButton(tr("Open at month end…"), "reconcile.monthend")),
      m_export(makeButton(tr("Export…"), "reconcile.export"))
{
    setObjectName(QStringLiteral("reconcile"));
    setWindowTitle(tr("Reconcile payouts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    arrange();
    connectParts();
    showFile({});
    showBusy(false);
    resize(widgets::scaled(firstSize.width(), *this), widgets::scaled(firstSize.height(), *this));
}

ReconcileDialog::~ReconcileDialog()
{
    m_cancel.cancel();
}

void ReconcileDialog::arrange()
{
    m_path->setObjectName(QStringLiteral("reconcile.path"));
    m_path->setElideMode(Qt::ElideMiddle);
    m_reading->setObjectName(QStringLiteral("reconcile.reading"));
    m_reading->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("reconcile.notice"));
    m_notice->setWordWrap(true);
    m_previewTable->setModel(m_preview);
    setUpTable(*m_previewTable, QStringLiteral("reconcile.preview"), tr("First rows of the file"));
    setFramed(*m_previewTable);
    m_previewTable->setSelectionMode(QAbstractItemView::SingleSelection);
    // The header is about one and a half rows high.
    m_previewTable->setFixedHeight(m_previewTable->verticalHeader()->defaultSectionSize() * (2 * int(previewRows) + 3) /
                                   2);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(m_choose);
    auto *close = makeButton(tr("Close"), "reconcile.close");
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_notice, 1);
    for (auto *button : {m_stop, m_monthEnd, m_export, close})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->setSpacing(widgets::gap);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins({});
    steps->setSpacing(widgets::gap);
    steps->addLayout(file);
    steps->addWidget(m_columns);
    steps->addWidget(m_previewTable);
    steps->addWidget(m_reading);
    steps->addWidget(m_result, 1);
}

void ReconcileDialog::connectParts()
{
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, &ReconcileDialog::chooseFile);
    connect(m_choose, &QPushButton::clicked, this, &ReconcileDialog::chooseFile);
    connect(m_columns, &ReconcileColumns::changed, this, &ReconcileDialog::columnsChanged);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_cancel.cancel(); });
    connect(m_export, &QPushButton::clicked, this, &ReconcileDialog::chooseExport);
    connect(m_monthEnd, &QPushButton::clicked, this, &ReconcileDialog::openMonthEnd);
    connect(m_result, &ReconcileResult::recordChosen, this, &ReconcileDialog::showRecord);
}

void ReconcileDialog::showRecord(const domain::RecordId &record)
{
    m_handover->askForRecord(record);
    m_context.filter.show(QStringLiteral("decisions"), query::Filter());
}

void ReconcileDialog::openMonthEnd()
{
    auto *dialog = new MonthEndDialog(m_context, m_outcome, this);
    connect(dialog, &MonthEndDialog::recordChosen, this, &ReconcileDialog::showRecord);
    dialog->show();
}

void ReconcileDialog::work(const QString &doing,
                           const std::function<std::function<void()>(const base::CancelToken &)> &task)
{
    m_cancel.cancel();
    m_cancel = base::CancelToken();
    showBusy(true);
    say(doing);
    m_worker.start([this, task, cancel = m_cancel](const models::LatestOnly::IsStale &) {
        auto deliver = task(cancel);
        return [this, deliver = std::move(deliver)] {
            showBusy(false);
            deliver();
        };
    });
}

void ReconcileDialog::openFile(const QString &path)
{
    showFile({});
    work(tr("Reading %1…").arg(QDir::toNativeSeparators(path)),
         [this, path, keeping = m_keeping,
          &ledger = m_context.workspace.ledger()](const base::CancelToken &cancel) -> std::function<void()> {
             if (keeping.valid())
                 keeping.wait();
             const auto loaded = loadFile(path, ledger, cancel);
             return [this, loaded] {
                 if (loaded) {
                     showFile(*loaded);
                     match(false);
                     return;
                 }
                 say(text::errorText(loaded.error()).sentence());
                 Q_EMIT settled();
             };
         });
}

void ReconcileDialog::showFile(const std::shared_ptr<const ReconcileFile> &loaded)
{
    showOutcome(nullptr);
    m_preview->show({}, {});
    m_loaded = loaded;
    m_empty->setVisible(loaded == nullptr);
    m_steps->setVisible(loaded != nullptr);
    m_reading->setText({});
    if (loaded == nullptr)
        return;
    m_path->setText(QDir::toNativeSeparators(loaded->path));
    m_columns->setPlan(loaded->plan);
    std::vector<models::ListColumn<std::size_t>> columns;
    for (qsizetype i = 0; i < loaded->plan.layout.headings.size(); ++i) {
        columns.emplace_back(models::oneLine(loaded->plan.layout.headings.at(i)), Qt::AlignLeft | Qt::AlignVCenter,
                             [loaded, i](const std::size_t &row) {
                                 return models::oneLine(
                                     loaded->table.cell(loaded->table.rows()[row], std::size_t(i)).toString());
                             });
    }
    std::vector<std::size_t> rows;
    for (auto row = loaded->plan.layout.firstRow; row < loaded->table.rows().size() && rows.size() < previewRows; ++row)
        rows.push_back(row);
    m_preview->show(std::move(columns), std::move(rows));
    m_previewTable->horizontalHeader()->setDefaultSectionSize(widgets::scaled(previewWidth, *this));
}

void ReconcileDialog::columnsChanged()
{
    if (m_loaded != nullptr)
        match(true);
}

void ReconcileDialog::match(bool isChoice)
{
    showOutcome(nullptr);
    ReconcileQuestion question{
        m_loaded->plan, m_columns->payoutWindow(), m_context.workspace.snapshot(), m_context.workspace.calendar(), {}};
    question.plan.mapping = m_columns->mapping();
    question.plan.reading = m_columns->reading();
    if (m_columns->isOnlyInView())
        question.filter = m_context.filter.filter();
    work(tr("Matching payouts…"),
         [this, isChoice, question, loaded = m_loaded](const base::CancelToken &cancel) -> std::function<void()> {
             const auto answer = matchFile(*loaded, question, cancel);
             return [this, isChoice, plan = question.plan, answer] { showAnswer(answer, plan, isChoice); };
         });
}

void ReconcileDialog::showAnswer(const ReconcileAnswer &answer, const reconcile::FilePlan &plan, bool isChoice)
{
    const auto kept = plan.isRemembered ? QStringLiteral(" · ") + tr("columns as last time") : QString();
    m_reading->setText(answer.reading + kept);
    say(answer.problem);
    showOutcome(answer.outcome);
    if (answer.outcome != nullptr && isChoice)
        remember(plan);
    Q_EMIT settled();
}

void ReconcileDialog::showOutcome(std::shared_ptr<const ReconcileOutcome> outcome)
{
    m_outcome = std::move(outcome);
    m_result->setOutcome(m_outcome);
    showBusy(false);
    if (m_outcome != nullptr) {
        const auto &result = m_outcome->result;
        const auto sums =
            result.addsUp
                ? tr("The sums of the file and of its groups are the same. Only requests in the ledger are known.")
                : tr("The sums of the file and of its groups are not the same: do not use this result.");
        const auto others = text::notPaidOutText(result, locale());
        say(others.isEmpty() ? sums : sums + u'\n' + others);
    }
}

void ReconcileDialog::remember(const reconcile::FilePlan &plan)
{
    m_keeping = m_context.workspace.ledger()
                    .submit([plan](store::Transaction &transaction) {
                        return transaction.putSetting(reconcile::settingKey(plan.layout),
                                                      reconcile::toSetting(plan.mapping, plan.reading));
                    })
                    .share();
}

void ReconcileDialog::exportTo(const QString &path)
{
    if (m_outcome == nullptr)
        return;
    work(tr("Writing %1…").arg(QDir::toNativeSeparators(path)),
         [this, path, outcome = m_outcome, shown = locale(),
          zone = m_context.workspace.calendar().zone](const base::CancelToken &) -> std::function<void()> {
             const auto words = writeOutcome(path, *outcome, shown, zone);
             return [this, words] {
                 say(words);
                 Q_EMIT settled();
             };
         });
}

void ReconcileDialog::chooseFile()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Choose a file of payouts"), {},
                                                   tr("Lists of payouts (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ReconcileDialog::chooseExport()
{
    const QFileInfo source(m_loaded->path);
    const auto name = source.dir().filePath(tr("%1 reconciled.csv", "name of a file").arg(source.completeBaseName()));
    const auto path = QFileDialog::getSaveFileName(this, tr("Export the result"), name, tr("CSV (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void ReconcileDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReconcileDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(droppedFile(*event->mimeData()));
}

void ReconcileDialog::say(const QString &text)
{
    m_notice->setText(text);
}

void ReconcileDialog::showBusy(bool isBusy)
{
    m_stop->setVisible(isBusy);
    m_export->setEnabled(!isBusy && m_outcome != nullptr);
    m_monthEnd->setEnabled(m_export->isEnabled() && !m_outcome->accruals.empty());
}

void openReconcile(const shell::PageContext &context, const std::shared_ptr<Handover> &handover, QWidget *parent)
{
    auto *open = parent->findChild<ReconcileDialog *>();
    if (open == nullptr)
        open = new ReconcileDialog(context, handover, parent);
    open->show();
    open->raise();
    open->activateWindow();
}

} // namespace precedent::pages
