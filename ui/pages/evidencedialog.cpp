// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencedialog.h"

#include "query/words.h"
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
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

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

QString wordsOf(const evidence::Choice &choice, const insight::Snapshot &snapshot)
{
    const auto &[rows, filter] = choice;
    if (filter)
        return text::filterText(*filter);
    return rows.size() == 1 ? snapshot.row(rows.front()).record.id.text()
                            : EvidenceDialog::tr("%Ln record(s) selected by hand", nullptr, int(rows.size()));
}

evidence::Choice chosenByHand(std::vector<insight::RowIndex> rows)
{
    return {std::move(rows), std::nullopt};
}

} // namespace

EvidenceDialog::EvidenceDialog(const shell::PageContext &context, std::shared_ptr<const insight::Snapshot> snapshot,
                               evidence::Choice choice, QWidget *parent)
    : QDialog(parent), m_context(context), m_snapshot(std::move(snapshot)), m_choice(std::move(choice)),
      m_purpose(paragraph({})), m_words(paragraph({}, widgets::TextRole::Secondary)), m_offers(new QVBoxLayout),
      m_save(new QPushButton(tr("Save as…")))
{
    setObjectName(QStringLiteral("evidence"));
    setWindowTitle(tr("Evidence package"));
    setAttribute(Qt::WA_DeleteOnClose);
    arrange();
    showChoice();
    setMinimumWidth(widgets::scaled(firstWidth, *this));
    dialogs::fitHeight(*this);
}

void EvidenceDialog::arrange()
{
    auto *layout = dialogColumn(*this);
    layout->setSpacing(widgets::gap);
    layout->addWidget(m_purpose);
    m_offers->setSpacing(widgets::spaceSmall);
    layout->addLayout(m_offers);
    layout->addWidget(m_words);
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
    m_save->setObjectName(QStringLiteral("evidence.save"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &EvidenceDialog::choosePlace);
    layout->addLayout(closingButtons(*this, m_save));
}

void EvidenceDialog::showChoice()
{
    const auto records = int(m_choice.rows.size());
    m_purpose->setText(tr("A ZIP file with which somebody outside can check %Ln record(s), without Precedent "
                          "and without seeing any other.",
                          nullptr, records));
    m_words->setText(wordsOf(m_choice, *m_snapshot));
    m_save->setEnabled(records > 0);
}

void EvidenceDialog::offerSelected(evidence::Choice selected)
{
    const auto add = [this](const QString &text, const char *name, evidence::Choice choice) {
        auto *button = new QRadioButton(text);
        button->setObjectName(QLatin1String(name));
        m_offers->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, choice = std::move(choice)](bool isOn) {
            if (!isOn)
                return;
            m_choice = choice;
            showChoice();
        });
        return button;
    };
    const auto inView = locale().toString(qulonglong(m_choice.rows.size()));
    const auto byHand = tr("%Ln selected", "rows", int(selected.rows.size()));
    add(tr("%1 in view", "count of rows").arg(inView), "evidence.filtered", m_choice)->setChecked(true);
    add(byHand, "evidence.selected", std::move(selected));
    dialogs::fitHeight(*this);
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

void openEvidence(const shell::PageContext &context, const ShownSelection &records, QWidget *parent)
{
    (new EvidenceDialog(context, records.snapshot, chosenByHand(records.rows), parent))->open();
}

void openEvidence(const shell::PageContext &context, QWidget *window)
{
    findRowsInView(
        context, window,
        [context, window](const models::RefreshRequest &request,
                          const base::Result<std::vector<insight::RowIndex>> &rows) {
            if (!rows)
                return context.showStrip(failure(rows.error()));
            auto filter = query::resolved(request.filter, request.calendar);
            if (!filter)
                return context.showStrip(failure(filter.error()));
            auto *dialog = new EvidenceDialog(context, request.snapshot, {*rows, *std::move(filter)}, window);
            auto selected = selectionInView(context, *window).rowsIn(request.snapshot);
            if (!selected.empty())
                dialog->offerSelected(chosenByHand(std::move(selected)));
            dialog->open();
        });
}

} // namespace precedent::pages
