// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exporthistorydialog.h"

#include "ui/dialogs/dialogsize.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/exportcheck.h"
#include "ui/pages/exportrun.h"
#include "ui/pages/exporttexts.h"
#include "ui/pages/tablesetup.h"
#include "ui/text/errortext.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <map>

namespace precedent::pages {

namespace {

/// In design pixels.
constexpr QSize firstSize(980, 460);
constexpr int fileWidth = 190;
constexpr int filterColumn = 2;
constexpr int fileColumn = 5;

using Column = models::ListColumn<HistoryLine>;

bool isUnderstood(const workspace::PastExport &past)
{
    return !past.job.path.isEmpty();
}

QString whatText(const workspace::PastExport &past)
{
    if (!isUnderstood(past))
        return ExportHistoryDialog::tr("Written by a newer version");
    if (past.job.scope == workspace::ExportScope::All)
        return ExportHistoryDialog::tr("All decisions");
    const QString filter = text::filterText(past.job.filter);
    const QString words = filter.isEmpty() ? ExportHistoryDialog::tr("All decisions") : filter;
    return past.job.scope == workspace::ExportScope::Selected
               ? ExportHistoryDialog::tr("Selected rows of: %1", "a filter").arg(words)
               : words;
}

/// Of a file that somebody can look at.
bool hasPlace(const workspace::PastExport &past)
{
    return past.files.front().path != QLatin1String("-");
}

QString fileText(const workspace::PastExport &past)
{
    if (!hasPlace(past))
        return ExportHistoryDialog::tr("Standard output");
    const QString name = QFileInfo(past.files.front().path).fileName();
    const auto others = int(past.files.size()) - 1;
    return others > 0 ? ExportHistoryDialog::tr("%1 and %Ln more", "file", others).arg(name) : name;
}

Column::Other toolTipOf(QString (*text)(const workspace::PastExport &))
{
    return [text](const HistoryLine &line, int role) {
        return role == Qt::ToolTipRole ? QVariant(widgets::plainToolTip(text(line.past))) : QVariant();
    };
}

/// The place of the export's first file.
QString pathOf(const workspace::PastExport &past)
{
    return past.files.front().path;
}

} // namespace

ExportHistoryDialog::ExportHistoryDialog(const shell::PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_lines(new models::ListTable<HistoryLine>(this)),
      m_stack(new QStackedWidget), m_table(new QTableView),
      m_notice(new widgets::PlainLabel({}, widgets::TextRole::Secondary)),
      m_verify(makeButton(tr("Verify"), "history.verify")), m_again(makeButton(tr("Run again"), "history.again")),
      m_folder(makeButton(tr("Open folder"), "history.folder")), m_copy(makeButton(tr("Copy path"), "history.copy")),
      m_listing(context.pool, this), m_checking(context.pool, this)
{
    setObjectName(QStringLiteral("history"));
    setWindowTitle(tr("Export history"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    connectParts();
    dialogs::resizeWithin(*this, firstSize);
    showSelection();
    list();
}

ExportHistoryDialog::~ExportHistoryDialog()
{
    m_cancel.cancel();
}

void ExportHistoryDialog::arrange()
{
    m_stack->addWidget(makeList());
    auto *nothing = new widgets::EmptyState({tr("Nothing was exported yet"),
                                             tr("Every file that is exported stands here with its SHA-256, so that it "
                                                "can be verified and made again."),
                                             m_context.exportAction != nullptr ? tr("Export…") : QString()});
    nothing->setObjectName(QStringLiteral("history.empty"));
    connect(nothing, &widgets::EmptyState::buttonClicked, this, [this] {
        reject();
        m_context.exportAction->trigger();
    });
    m_stack->addWidget(nothing);
    auto *close = makeButton(tr("Close"), "history.close");
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_verify, m_again, m_folder, m_copy})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::cardPaddingHorizontal, widgets::cardPaddingVertical,
                               widgets::cardPaddingHorizontal, widgets::cardPaddingVertical);
    layout->setSpacing(widgets::gap);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notice);
    layout->addLayout(buttons);
}

QWidget *ExportHistoryDialog::makeList()
{
    m_table->setModel(m_lines);
    m_lines->show(columns(), {});
    setUpList(*m_table, QStringLiteral("history.table"), tr("Export history"), filterColumn);
    setFramed(*m_table);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // Names of files are long; the tooltip has all of them.
    m_table->horizontalHeader()->setSectionResizeMode(fileColumn, QHeaderView::Interactive);
    m_table->setColumnWidth(fileColumn, widgets::scaled(fileWidth, *this));
    m_notice->setObjectName(QStringLiteral("history.notice"));
    m_notice->setWordWrap(true);
    return m_table;
}

void ExportHistoryDialog::connectParts()
{
    connect(m_verify, &QPushButton::clicked, this, &ExportHistoryDialog::verify);
    connect(m_again, &QPushButton::clicked, this, &ExportHistoryDialog::runAgain);
    connect(m_table, &QTableView::activated, this, &ExportHistoryDialog::verify);
    for (const auto &[button, index] : {std::pair(m_folder, 0U), std::pair(m_copy, 1U)}) {
        connect(button, &QPushButton::clicked, this, [this, at = index] {
            if (const auto *line = selected())
                placeActions(pathOf(line->past)).at(at).run();
        });
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ExportHistoryDialog::showSelection);
    connect(&m_context.jobs, &shell::JobController::finished, this,
            [this](const QString &id, const base::Result<QString> &result) {
                if (id != exportJobId())
                    return;
                say(result ? *result : text::errorText(result.error()).sentence());
                list();
            });
}

std::vector<Column> ExportHistoryDialog::columns() const
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto calendar = m_context.workspace.calendar();
    return {
        {tr("When"), left,
         [this, calendar](const HistoryLine &line) {
             return text::shortDateTime(line.past.at, calendar.zone, locale(), calendar.now);
         }},
        {tr("Who"), left, [](const HistoryLine &line) { return line.past.author; }},
        {tr("Filter"), left, [](const HistoryLine &line) { return whatText(line.past); }, toolTipOf(&whatText)},
        {tr("Rows"), models::figureAlignment,
         [this](const HistoryLine &line) { return locale().toString(qlonglong(line.past.rows)); }},
        {tr("Format"), left,
         [](const HistoryLine &line) {
             return isUnderstood(line.past) ? formatText(line.past.job.options) : QString();
         }},
        {tr("File"), left, [](const HistoryLine &line) { return fileText(line.past); }, toolTipOf(&pathOf)},
        {tr("SHA-256"), left, [](const HistoryLine &line) { return shortHash(line.past.files.front().sha256); }},
        {tr("State"), left,
         [](const HistoryLine &line) { return line.state ? stateLabel(*line.state) : tr("Not verified"); }},
    };
}

void ExportHistoryDialog::list()
{
    m_listing.start([this, &ledger = m_context.workspace.ledger()](const models::LatestOnly::IsStale &) {
        using Found = base::Result<std::vector<workspace::PastExport>>;
        const auto reader = ledger.reader();
        const auto found = std::make_shared<Found>(reader ? workspace::pastExports(**reader) : Found(reader.error()));
        return [this, found] {
            if (!*found)
                return say(text::errorText(found->error()).sentence());
            showExports(*std::move(*found));
        };
    });
}

/// What was found of an export before stays with it.
void ExportHistoryDialog::showExports(std::vector<workspace::PastExport> exports)
{
    std::map<std::int64_t, std::optional<workspace::ExportState>> states;
    for (const HistoryLine &line : m_lines->items())
        states[line.past.files.front().leaf] = line.state;
    std::vector<HistoryLine> lines;
    for (workspace::PastExport &past : exports) {
        const auto leaf = past.files.front().leaf;
        lines.push_back({std::move(past), states[leaf]});
    }
    m_stack->setCurrentIndex(lines.empty() ? 1 : 0);
    m_lines->show(columns(), std::move(lines));
    m_table->selectRow(0);
    showSelection();
    Q_EMIT listed();
}

const HistoryLine *ExportHistoryDialog::selected() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_lines->item(index.row()) : nullptr;
}

void ExportHistoryDialog::showSelection()
{
    const auto *line = selected();
    for (QPushButton *button : {m_verify, m_folder, m_copy})
        button->setEnabled(line != nullptr && hasPlace(line->past));
    m_again->setEnabled(line != nullptr && isUnderstood(line->past));
}

void ExportHistoryDialog::verify()
{
    const auto *line = selected();
    if (line == nullptr || !hasPlace(line->past))
        return;
    say(tr("Reading the file and its rows…"));
    const auto past = std::make_shared<workspace::PastExport>(line->past);
    m_cancel.cancel();
    m_cancel = base::CancelToken();
    m_checking.start([this, past, cancel = m_cancel, &ledger = m_context.workspace.ledger(),
                      snapshot = m_context.workspace.snapshot()](const models::LatestOnly::IsStale &) {
        using State = base::Result<workspace::ExportState>;
        const auto reader = ledger.reader();
        const auto state = std::make_shared<State>(reader ? workspace::stateOf(*past, *snapshot, **reader, cancel)
                                                          : State(reader.error()));
        return [this, past, state] { setState(past->files.front().leaf, *state); };
    });
}

void ExportHistoryDialog::setState(std::int64_t leaf, const base::Result<workspace::ExportState> &state)
{
    std::vector<HistoryLine> lines = m_lines->items();
    const int row = m_table->currentIndex().row();
    for (HistoryLine &line : lines) {
        if (state && line.past.files.front().leaf == leaf)
            line.state = *state;
    }
    m_lines->show(columns(), std::move(lines));
    m_table->selectRow(row);
    say(state ? stateText(*state) : text::errorText(state.error()).sentence());
    Q_EMIT verified();
}

void ExportHistoryDialog::runAgain()
{
    if (const auto *line = selected())
        pages::runAgain(m_context, line->past, this);
}

void ExportHistoryDialog::say(const QString &text)
{
    m_notice->setText(text);
}

void openExportHistory(const shell::PageContext &context, QWidget *parent)
{
    auto *dialog = parent->findChild<ExportHistoryDialog *>();
    if (dialog == nullptr)
        dialog = new ExportHistoryDialog(context, parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace precedent::pages
