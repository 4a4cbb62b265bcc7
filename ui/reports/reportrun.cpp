// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportrun.h"

#include "ui/pages/agentview.h"
#include "ui/reports/paginator.h"
#include "ui/reports/pdf.h"
#include "ui/reports/style.h"
#include "ui/text/errortext.h"
#include "ui/widgets/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtGui/QDesktopServices>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>

namespace precedent::reports {

namespace {

class ReportRun
{
    Q_DECLARE_TR_FUNCTIONS(ReportRun)
};

const char stripId[] = "report";
constexpr int zoomWidth = 110; ///< design pixels

widgets::StripMessage failure(const base::Error &error)
{
    return {QLatin1String(stripId), widgets::StripLevel::Error, text::errorText(error).sentence(), {}};
}

widgets::StripMessage success(const QString &sentence, const QString &path)
{
    widgets::StripMessage strip{QLatin1String(stripId), widgets::StripLevel::Ok, sentence, {}};
    strip.actions.push_back({ReportRun::tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    strip.actions.push_back({ReportRun::tr("Open folder"), [path] {
                                 QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                             }});
    return strip;
}

/// The subject of the page in view, or a word why there is none.
std::optional<Subject> askedSubject(const shell::PageContext &context, const QWidget &window)
{
    auto subject = subjectInView(context, window);
    if (!subject)
        context.showToast(ReportRun::tr("Choose a decision or an agent first"));
    return subject;
}

using Finished = std::function<void(const base::Result<QString> &)>;

/// Runs it behind the window; one job runs at a time, so the next end is this one's.
void runJob(const shell::PageContext &context, const shell::JobFunction &work, const Finished &finished, QObject *owner)
{
    const auto started = context.jobs.start(QLatin1String(stripId), ReportRun::tr("Making a report"), work);
    if (!started)
        return context.showStrip(failure(started.error()));
    QObject::connect(
        &context.jobs, &shell::JobController::finished, owner,
        [finished](const QString &, const base::Result<QString> &result) { finished(result); },
        Qt::SingleShotConnection);
}

void showPreview(const std::shared_ptr<Report> &report, QWidget *window)
{
    auto *preview = new QPrintPreviewDialog(window);
    QPrinter &printer = *preview->printer();
    printer.setResolution(unitsPerInch);
    printer.setPageSize(pageSizeOf(report->paper));
    printer.setDocName(report->title);
    preview->setObjectName(QStringLiteral("report.preview"));
    preview->setWindowTitle(ReportRun::tr("Print: %1", "a report").arg(report->title));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                     [report](QPrinter *paper) { print(*report, *paper); });
    // With a style sheet its field shows the last figure by half only.
    for (auto *zoom : preview->findChildren<QComboBox *>())
        zoom->setMinimumWidth(widgets::scaled(zoomWidth, *preview));
    preview->open();
}

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Decision:
        return ReportRun::tr("Report on this decision as PDF");
    case Kind::Agent:
        return ReportRun::tr("Report on this agent as PDF");
    case Kind::Period:
        break;
    }
    return ReportRun::tr("Report on this period as PDF");
}

QString suggestedPath(const Subject &subject, const query::Calendar &calendar)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(QFileInfo(documents).isDir() ? documents : QDir::homePath());
    return folder.filePath(fileNameOf(subject, calendar));
}

} // namespace

std::optional<Subject> subjectInView(const shell::PageContext &context, const QWidget &window)
{
    const QString &page = context.filter.state().page;
    const auto *shown = window.findChild<shell::Page *>(QStringLiteral("page.") + page);
    Subject subject{Kind::Period, {}, context.filter.filter(), false, {}};
    if (shown != nullptr && page == QLatin1String("agents")) {
        const auto *view = shown->findChild<pages::AgentView *>();
        if (view == nullptr || view->agentKey().isEmpty() || !view->isVisibleTo(shown))
            return {};
        subject.kind = Kind::Agent;
        subject.name = view->agentKey();
        subject.shownName = view->agentName();
        subject.withNotes = view->printsNotes();
    } else if (shown != nullptr && page == QLatin1String("decisions")) {
        const auto *table = shown->findChild<pages::RecordTable *>(QStringLiteral("decisions.table"));
        const auto row = table == nullptr ? std::nullopt : table->currentRecord();
        if (!row)
            return {};
        subject.kind = Kind::Decision;
        subject.name = row->record.id.text();
    }
    return subject;
}

void openPreview(const shell::PageContext &context, QWidget *window)
{
    const auto subject = askedSubject(context, *window);
    if (!subject)
        return;
    const auto made = std::make_shared<Report>();
    const auto work = [&workspace = context.workspace, source = sourceOf(context.workspace, QLocale()), made,
                       asked = *subject](const base::CancelToken &, const shell::ReportProgress &) {
        auto report = makeReport(workspace, source, asked);
        if (!report)
            return base::Result<QString>(report.error());
        *made = *std::move(report);
        return base::Result<QString>(QString()); // nothing is done before it is printed
    };
    const auto finished = [context, made, window](const base::Result<QString> &result) {
        if (result)
            showPreview(made, window);
        else
            context.showStrip(failure(result.error()));
    };
    runJob(context, work, finished, window);
}

void openSave(const shell::PageContext &context, QWidget *window)
{
    const auto subject = askedSubject(context, *window);
    if (!subject)
        return;
    auto *dialog = new QFileDialog(window, titleOf(subject->kind), {}, ReportRun::tr("PDF files (*.pdf)"));
    dialog->setObjectName(QStringLiteral("report.file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggestedPath(*subject, context.workspace.calendar()));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, window,
        [context, asked = *subject, window](const QString &path) { saveReport(context, asked, path, window); });
    dialog->open();
}

void saveReport(const shell::PageContext &context, const Subject &subject, const QString &path, QObject *owner)
{
    const auto work = [&workspace = context.workspace, source = sourceOf(context.workspace, QLocale()), subject,
                       path](const base::CancelToken &, const shell::ReportProgress &) {
        const auto report = makeReport(workspace, source, subject);
        if (!report)
            return base::Result<QString>(report.error());
        const auto pages = writePdf(*report, path);
        if (!pages)
            return base::Result<QString>(pages.error());
        return base::Result<QString>(
            ReportRun::tr("Report of %Ln page(s) written to %1", "file", *pages).arg(QDir::toNativeSeparators(path)));
    };
    const auto finished = [context, path](const base::Result<QString> &result) {
        context.showStrip(result ? success(*result, path) : failure(result.error()));
    };
    runJob(context, work, finished, owner);
}

} // namespace precedent::reports
