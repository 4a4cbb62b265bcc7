// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/viewsfiles.h"

#include "export/viewsfile.h"
#include "export/wholefile.h"
#include "ui/shell/savedviews.h"
#include "ui/text/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QUndoStack>
#include <QtWidgets/QFileDialog>

namespace precedent::pages {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(precedent::pages::ViewsFiles)
};

constexpr qint64 largestFile = qint64{16} * 1024 * 1024;

shell::ReportError reportTo(const shell::PageContext &context)
{
    return [showStrip = context.showStrip](const base::Error &error) {
        showStrip({error.code, widgets::StripLevel::Error, text::errorText(error).sentence(), {}});
    };
}

base::Result<std::vector<query::SavedView>> readViews(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return base::makeError(base::ErrorKind::Input, "views-file-unreadable", file.errorString(),
                               {{QStringLiteral("path"), path}});
    return exporting::viewsFromJson(file.readAll());
}

} // namespace

void importViews(const shell::PageContext &context, const QString &path)
{
    const auto views = readViews(path);
    if (!views)
        return reportTo(context)(views.error());
    context.undoStack.beginMacro(Words::tr("import views"));
    for (const query::SavedView &view : *views)
        context.undoStack.push(new shell::ViewCommand(context.workspace, view.name, view, reportTo(context)));
    context.undoStack.endMacro();
    context.showToast(Words::tr("%Ln view(s) read. Ctrl+Z takes them back.", nullptr, int(views->size())));
}

void exportViews(const shell::PageContext &context, const QString &path)
{
    const auto views = context.workspace.views();
    const auto written = exporting::writeWhole(path, exporting::viewsJson(views));
    if (!written)
        return reportTo(context)(written.error());
    context.showToast(Words::tr("%Ln view(s) written.", nullptr, int(views.size())));
}

void openViewsImport(const shell::PageContext &context, QWidget *parent)
{
    const QString path =
        QFileDialog::getOpenFileName(parent, Words::tr("Import views"), {}, Words::tr("Views (*.json)"));
    if (!path.isEmpty())
        importViews(context, path);
}

void openViewsExport(const shell::PageContext &context, QWidget *parent)
{
    const QString proposed = QDir::home().filePath(QStringLiteral("views.json"));
    const QString path =
        QFileDialog::getSaveFileName(parent, Words::tr("Export views"), proposed, Words::tr("Views (*.json)"));
    if (!path.isEmpty())
        exportViews(context, path);
}

} // namespace precedent::pages
