// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencedialog.h"

#include "store/connection.h"
#include "ui/dialogs/dialogsize.h"
#include "ui/pages/dialogparts.h"
#include "ui/pages/exporttexts.h"
#include "ui/pages/rowsinview.h"
#include "ui/text/errortext.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace precedent::pages {

namespace {

constexpr int firstWidth = 520; ///< design pixels
const char jobId[] = "evidence";

widgets::StripMessage failure(const base::Error &error)
{
    const bool isStop = error.kind == base::ErrorKind::Interrupted;
    return {QLatin1String(jobId),
            isStop ? widgets::StripLevel::Info : widgets::StripLevel::Error,
            text::errorText(error).sentence(),
            {}};
}

/// With a checkpoint over everything that it is to prove.
base::Result<evidence::Summary> write(store::Ledger &ledger, const insight::Snapshot &snapshot,
                                      const evidence::Choice &choice, const QString &path,
                                      const base::CancelToken &cancel, const shell::ReportProgress &report)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto covered = evidence::isCovered(**reader);
    if (!covered)
        return covered.error();
    if (!*covered) {
        if (auto sealed = ledger.checkpoint(); !sealed)
            return sealed.error();
    }
    return evidence::writePackage(path, **reader, snapshot, choice, cancel,
                                  [&report](std::int64_t done, std::int64_t total) {
                                      report({EvidenceDialog::tr("Packing evidence"), done, total, {}});
                                  });
}

QString writtenText(const evidence::Summary &summary, const QString &path)
{
    const auto written = EvidenceDialog::tr("Evidence of %Ln record(s) written to %1.", nullptr, int(summary.records))
                             .arg(QDir::toNativeSeparators(path));
    return text::sentences(
        {written, summary.isSigned ? QString() : EvidenceDialog::tr("Its checkpoint is not signed.")});
}

widgets::PlainLabel *paragraph(const QString &text, widgets::TextRole role = widgets::TextRole::Body)
{
    auto *label = new widgets::PlainLabel(text, role);
    label->setWordWrap(true);
    return label;
}

} // namespace

EvidenceDialog::EvidenceDialog(const shell::PageContext &context, std::shared_ptr<const insight::Snapshot> snapshot,
                               evidence::Choice choice, QWidget *parent)
    : QDialog(parent), m_context(context), m_snapshot(std::move(snapshot)), m_choice(std::move(choice))
{
    setObjectName(QStringLiteral("evidence"));
    setWindowTitle(tr("Evidence package"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    setMinimumWidth(widgets::scaled(firstWidth, *this));
    dialogs::fitHeight(*this);
}

void EvidenceDialog::arrange()
{
    const auto records = int(m_choice.rows.size());
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(paragraph(tr("A ZIP file with which somebody outside can check %Ln record(s), without Precedent "
                                   "and without seeing any other.",
                                   nullptr, records)));
    layout->addWidget(paragraph(m_choice.words, widgets::TextRole::Secondary));
    layout->addWidget(paragraph(tr("It contains, readable by whoever receives it:")));
    const QStringList parts{
        tr("the rows, as CSV and as JSON"),
        tr("every version of every message of these threads, as Slack sent it, with all that people "
           "wrote there: card numbers and names are not masked in them"),
        tr("corrections made by hand, and the taught formats that read the messages"),
        tr("the log's entries about them, with the proof of each, and one checkpoint of the log"),
        tr("a guide and a short program for the check")};
    for (const auto &part : parts)
        layout->addWidget(paragraph(QStringLiteral("• ") + part));
    layout->addWidget(paragraph(tr("Not in it: other records, notes, and the Slack token.")));
    layout->addStretch(1);
    auto *save = new QPushButton(tr("Save as…"));
    save->setObjectName(QStringLiteral("evidence.save"));
    save->setEnabled(records > 0);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &EvidenceDialog::choosePlace);
    layout->addLayout(closingButtons(*this, save));
}

void EvidenceDialog::choosePlace()
{
    auto *dialog = new QFileDialog(this, windowTitle(), exportFolder(), tr("ZIP files (*.zip)"));
    dialog->setObjectName(QStringLiteral("evidence.file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(QStringLiteral("evidence.zip"));
    connect(dialog, &QFileDialog::fileSelected, this, &EvidenceDialog::writeTo);
    dialog->open();
}

void EvidenceDialog::writeTo(const QString &path)
{
    const auto signedness = std::make_shared<bool>(true);
    const auto started = m_context.jobs.start(
        QLatin1String(jobId), tr("Packing evidence"),
        [&ledger = m_context.workspace.ledger(), snapshot = m_snapshot, choice = m_choice, path,
         signedness](const base::CancelToken &cancel, const shell::ReportProgress &report) -> base::Result<QString> {
            const auto summary = write(ledger, *snapshot, choice, path, cancel, report);
            if (!summary)
                return summary.error();
            *signedness = summary->isSigned;
            return writtenText(*summary, path);
        });
    if (!started)
        return m_context.showStrip(failure(started.error()));
    // One job runs at a time, so the next end is this job's.
    connect(
        &m_context.jobs, &shell::JobController::finished, &m_context.workspace,
        [context = m_context, path, signedness](const QString &, const base::Result<QString> &result) {
            const auto level = *signedness ? widgets::StripLevel::Ok : widgets::StripLevel::Warning;
            context.showStrip(result ? widgets::StripMessage{QLatin1String(jobId), level, *result, placeActions(path)}
                                     : failure(result.error()));
        },
        Qt::SingleShotConnection);
    accept();
}

void openEvidence(const shell::PageContext &context, std::vector<insight::RowIndex> rows, QWidget *parent)
{
    std::sort(rows.begin(), rows.end());
    const auto count = int(rows.size());
    evidence::Choice choice{std::move(rows), EvidenceDialog::tr("%Ln record(s) selected by hand", nullptr, count)};
    if (const auto snapshot = context.workspace.snapshot(); count == 1)
        choice.words = snapshot->row(choice.rows.front()).record.id.text();
    (new EvidenceDialog(context, context.workspace.snapshot(), std::move(choice), parent))->open();
}

void openEvidence(const shell::PageContext &context, QWidget *window)
{
    if (auto selection = selectionInView(context, *window); !selection.rows.empty())
        return openEvidence(context, std::move(selection.rows), window);
    findRowsInView(context, window,
                   [context, window](const models::RefreshRequest &request,
                                     const base::Result<std::vector<insight::RowIndex>> &rows) {
                       if (!rows)
                           return context.showStrip(failure(rows.error()));
                       const auto words = text::filterText(request.filter);
                       evidence::Choice choice{*rows, words.isEmpty() ? EvidenceDialog::tr("All records") : words};
                       (new EvidenceDialog(context, request.snapshot, std::move(choice), window))->open();
                   });
}

} // namespace precedent::pages
