// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportrun.h"

#include "query/parse.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/pages/exportcheck.h"
#include "ui/pages/exporttexts.h"
#include "ui/pages/rowsinview.h"
#include "ui/pages/synceddays.h"
#include "ui/text/errortext.h"
#include "ui/text/joined.h"
#include "ui/text/labels.h"
#include "workspace/exportstate.h"
#include "workspace/pseudonyms.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace precedent::pages {

namespace {

class ExportRun
{
    Q_DECLARE_TR_FUNCTIONS(ExportRun)
};

const char stripId[] = "export";

using Rows = std::vector<insight::RowIndex>;

/// What the job's thread hands over to the strip.
using Outcome = std::shared_ptr<std::optional<workspace::ExportOutcome>>;

base::Result<QString> write(store::Ledger &ledger, const dialogs::ExportChoice &choice, const Outcome &outcome,
                            const base::CancelToken &cancel, const shell::ReportProgress &report)
{
    const auto total = std::int64_t(choice.rows.size());
    const auto progress = [&report, total](std::size_t rows) {
        report({ExportRun::tr("Exporting"), std::int64_t(rows), total, {}});
    };
    auto written = workspace::runExport(ledger, *choice.snapshot, choice.rows, choice.job, cancel, progress);
    if (!written)
        return written.error();
    *outcome = *std::move(written);
    return exportedText(**outcome);
}

/// Where the program that wrote to its standard output has no place of its own.
QString placeOf(const workspace::ExportJob &job)
{
    if (job.path != QLatin1String("-"))
        return job.path;
    const auto file = job.options.format == exporting::Format::JsonLines ? dialogs::ExportFile::JsonLines
                                                                         : dialogs::ExportFile::AuditCsv;
    return exportFolder() + QStringLiteral("/decisions.") + dialogs::fileEnding(file);
}

/// The job's path, or a free one beside it: what was handed over stays as it is, each part of it.
QString freePath(workspace::ExportJob job, std::size_t rows)
{
    job.path = placeOf(job);
    const QFileInfo wanted(job.path);
    const QString ending = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
    const auto isTaken = [&job, rows] {
        const QStringList paths = workspace::exportPaths(job, rows);
        return std::any_of(paths.begin(), paths.end(), [](const QString &path) { return QFileInfo::exists(path); });
    };
    for (int number = 2; isTaken(); ++number)
        job.path =
            QStringLiteral("%1/%2-%3%4").arg(wanted.path(), wanted.completeBaseName(), QString::number(number), ending);
    return job.path;
}

QString comparedText(const workspace::PastExport &past, const workspace::ExportOutcome &outcome)
{
    if (past.job.options.format == exporting::Format::Xlsx)
        return ExportRun::tr("A workbook says when it was made, so its bytes are not those of the first one.");
    const bool isSame = std::equal(past.files.begin(), past.files.end(), outcome.files.begin(), outcome.files.end(),
                                   [](const store::ExportEntry &before, const workspace::ExportedFile &now) {
                                       return before.sha256.toLatin1() == now.sha256.toHex();
                                   });
    return isSame ? ExportRun::tr("The bytes are those of the first export.")
                  : ExportRun::tr("The bytes are other ones than those of the first export: the data changed since.");
}

/// With names or without, as the export was.
base::Result<std::shared_ptr<const insight::Snapshot>>
snapshotFor(const store::Ledger &ledger, const workspace::PastExport &past,
            const std::shared_ptr<const insight::Snapshot> &snapshot)
{
    if (past.job.hidesNames == snapshot->hidesNames())
        return snapshot;
    const auto reader = ledger.reader();
    return reader ? workspace::readSnapshot(**reader, past.job.hidesNames) : reader.error();
}

/// The rows of a past export, written again.
base::Result<QString> writeAgain(store::Ledger &ledger, const workspace::PastExport &past,
                                 const std::shared_ptr<const insight::Snapshot> &snapshot, const Outcome &outcome,
                                 const base::CancelToken &cancel, const shell::ReportProgress &report)
{
    if (workspace::hasForgottenRows(past))
        return base::makeError(base::ErrorKind::Usage, "export-rows-forgotten");
    const auto asExported = snapshotFor(ledger, past, snapshot);
    if (!asExported)
        return asExported.error();
    auto rows = workspace::rowsOf(past, **asExported);
    if (!rows)
        return rows.error();
    dialogs::ExportChoice choice{*asExported, *std::move(rows), past.job};
    choice.job.path = freePath(past.job, choice.rows.size());
    choice.job.appVersion = QCoreApplication::applicationVersion();
    auto text = write(ledger, choice, outcome, cancel, report);
    if (!text)
        return text;
    return text::sentences({*text, comparedText(past, **outcome)});
}

widgets::StripMessage failure(const base::Error &error)
{
    const bool isStop = error.kind == base::ErrorKind::Interrupted;
    return {QLatin1String(stripId),
            isStop ? widgets::StripLevel::Info : widgets::StripLevel::Error,
            text::errorText(error).sentence(),
            {}};
}

widgets::StripMessage stripFor(const shell::PageContext &context, const QString &sentence,
                               const workspace::ExportOutcome &outcome)
{
    widgets::StripMessage strip{QLatin1String(stripId),
                                outcome.notLogged ? widgets::StripLevel::Warning : widgets::StripLevel::Ok, sentence,
                                placeActions(outcome.files.front().path)};
    if (const auto leaf = outcome.leaf)
        strip.actions.push_back({ExportRun::tr("Verify"), [context, leaf] { startVerify(context, *leaf); }});
    return strip;
}

dialogs::ExportHabits habitsFor(const shell::PageContext &context, const QString &view)
{
    return context.settings != nullptr ? dialogs::loadHabits(*context.settings, view) : dialogs::ExportHabits();
}

dialogs::ExportOffer offerFor(const workspace::Workspace &workspace, const models::RefreshRequest &request,
                              std::vector<insight::RowIndex> filtered, const ShownSelection &selected)
{
    return {request.snapshot,
            std::move(filtered),
            selected.rowsIn(request.snapshot),
            selected.columns,
            request.filter,
            text::filterText(request.filter),
            models::periodOf(request.filter, request.calendar),
            QLocale(),
            request.calendar.now,
            missingDaysText(workspace, request.filter, request.calendar, QLocale())};
}

void start(const shell::PageContext &context, const Outcome &outcome, QObject *owner, const shell::JobFunction &work)
{
    const auto started = context.jobs.start(QLatin1String(stripId), ExportRun::tr("Exporting decisions"), work);
    if (!started)
        return context.showStrip(failure(started.error()));
    // One job runs at a time, so the next end is this job's.
    QObject::connect(
        &context.jobs, &shell::JobController::finished, owner,
        [context, outcome](const QString &, const base::Result<QString> &result) {
            if (!result)
                return context.showStrip(failure(result.error()));
            Q_ASSERT(*outcome); // what succeeds has written it
            context.showStrip(stripFor(context, *result, **outcome));
        },
        Qt::SingleShotConnection);
}

void showExport(const shell::PageContext &context, const dialogs::ExportOffer &offer, QWidget *parent)
{
    const QString view = viewInForce(context);
    auto *dialog = new dialogs::ExportDialog(offer, habitsFor(context, view), exportFolder(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [context, dialog, parent, view] {
        if (context.settings != nullptr)
            dialogs::saveHabits(*context.settings, view, dialog->habits());
        runExport(context, dialog->choice(), parent);
    });
    dialog->open();
}

} // namespace

QString viewInForce(const shell::PageContext &context)
{
    const auto filter = context.filter.filter();
    for (const query::SavedView &view : context.workspace.views()) {
        const auto parsed = query::parse(view.query);
        if (parsed && shell::ViewState().withFilter(*parsed).filter() == filter)
            return view.name;
    }
    return {};
}

void openExport(const shell::PageContext &context, QWidget *window)
{
    openExport(context, selectionInView(context, *window), window);
}

void openExport(const shell::PageContext &context, const ShownSelection &selected, QWidget *parent)
{
    findRowsInView(context, parent,
                   [context, selected, parent](const models::RefreshRequest &request, const base::Result<Rows> &rows) {
                       if (rows)
                           showExport(context, offerFor(context.workspace, request, *rows, selected), parent);
                       else
                           context.showStrip(failure(rows.error()));
                   });
}

void runExport(const shell::PageContext &context, const dialogs::ExportChoice &choice, QObject *owner)
{
    const auto outcome = std::make_shared<std::optional<workspace::ExportOutcome>>();
    start(context, outcome, owner,
          [choice, outcome, &ledger = context.workspace.ledger()](const base::CancelToken &cancel,
                                                                  const shell::ReportProgress &report) {
              return write(ledger, choice, outcome, cancel, report);
          });
}

void runAgain(const shell::PageContext &context, const workspace::PastExport &past, QObject *owner)
{
    const auto outcome = std::make_shared<std::optional<workspace::ExportOutcome>>();
    start(context, outcome, owner,
          [past, outcome, &ledger = context.workspace.ledger(), snapshot = context.workspace.snapshot()](
              const base::CancelToken &cancel, const shell::ReportProgress &report) {
              return writeAgain(ledger, past, snapshot, outcome, cancel, report);
          });
}

QString exportJobId()
{
    return QLatin1String(stripId);
}

} // namespace precedent::pages
