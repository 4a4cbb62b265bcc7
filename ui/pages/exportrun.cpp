// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportrun.h"

#include "ui/dialogs/exportdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/labels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::ExportRun)
};

const char stripId[] = "export";

base::Result<QString> write(const dialogs::ExportChoice &choice, const base::CancelToken &cancel,
                            const shell::ReportProgress &report)
{
    const auto total = std::int64_t(choice.rows.size());
    const auto progress = [&report, total](std::size_t rows) {
        report({Words::tr("Exporting"), std::int64_t(rows), total, {}});
    };
    const auto summary =
        exporting::writeFile(choice.path, *choice.snapshot, choice.rows, choice.options, cancel, progress);
    if (!summary)
        return summary.error();
    return Words::tr("%Ln row(s) exported to %1", "file", int(summary->rows))
        .arg(QDir::toNativeSeparators(choice.path));
}

widgets::StripMessage stripFor(const base::Result<QString> &result, const QString &path)
{
    widgets::StripMessage strip{QLatin1String(stripId), widgets::StripLevel::Ok, {}, {}};
    if (!result) {
        strip.level = widgets::StripLevel::Error;
        strip.text = text::errorText(result.error()).sentence();
        return strip;
    }
    strip.text = *result;
    strip.actions.push_back({Words::tr("Open folder"), [path] {
                                 QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                             }});
    strip.actions.push_back(
        {Words::tr("Copy path"), [path] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path)); }});
    return strip;
}

} // namespace

void openExport(const shell::PageContext &context, QWidget *parent)
{
    openExport(context, {}, {}, parent);
}

void openExport(const shell::PageContext &context, const std::vector<insight::RowIndex> &selected,
                const QStringList &visibleColumns, QWidget *parent)
{
    models::RefreshRequest request = context.request();
    // A file's rows stand in the order of their requests, whatever the table's order.
    request.sort.clear();
    auto rows = models::selectRows(request);
    if (!rows) {
        context.showStrip(stripFor(rows.error(), {}));
        return;
    }
    dialogs::ExportOffer offer{request.snapshot,
                               *std::move(rows),
                               selected,
                               visibleColumns,
                               text::filterText(request.filter),
                               models::periodOf(request.filter, request.calendar),
                               QLocale()};
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QFileInfo(documents).isDir() ? documents : QDir::homePath();
    auto *dialog = new dialogs::ExportDialog(std::move(offer), folder, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [context, dialog, parent] { runExport(context, dialog->choice(), parent); });
    dialog->open();
}

void runExport(const shell::PageContext &context, const dialogs::ExportChoice &choice, QObject *owner)
{
    const auto started =
        context.jobs.start(QLatin1String(stripId), Words::tr("Exporting decisions"),
                           [choice](const base::CancelToken &cancel, const shell::ReportProgress &report) {
                               return write(choice, cancel, report);
                           });
    if (!started) {
        context.showStrip(stripFor(started.error(), {}));
        return;
    }
    // One job runs at a time, so the next end is this job's.
    QObject::connect(
        &context.jobs, &shell::JobController::finished, owner,
        [show = context.showStrip, path = choice.path](const QString &, const base::Result<QString> &result) {
            show(stripFor(result, path));
        },
        Qt::SingleShotConnection);
}

} // namespace precedent::pages
