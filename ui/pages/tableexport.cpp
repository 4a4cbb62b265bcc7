// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tableexport.h"

#include "ui/charts/chartframe.h"
#include "ui/pages/copytext.h"
#include "ui/pages/exporttexts.h"
#include "ui/text/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QTableView>

namespace precedent::pages {

namespace {

class TableExport
{
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

widgets::StripMessage stripFor(const base::Result<void> &written, const QString &path)
{
    const QString id = QStringLiteral("tableexport");
    if (!written)
        return {id, widgets::StripLevel::Error, text::errorText(written.error()).sentence(), {}};
    return {id, widgets::StripLevel::Ok,
            TableExport::tr("The table was written to %1.").arg(QDir::toNativeSeparators(path)), placeActions(path)};
}

} // namespace

exporting::Table tableOf(const models::Grid &grid, const QLocale &locale)
{
    exporting::Table table{grid.headings, {}};
    for (const QStringList &row : grid.rows) {
        std::vector<exporting::TableCell> cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            bool isNumber = false;
            const qlonglong number = i > 0 ? locale.toLongLong(row[i], &isNumber) : 0;
            cells.push_back(isNumber ? exporting::TableCell(std::int64_t(number)) : exporting::TableCell(row[i]));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void writeTable(const shell::PageContext &context, const exporting::Table &table, const QString &path, QObject *owner)
{
    exporting::Options options;
    options.locale = QLocale();
    if (QFileInfo(path).suffix().toLower() == QLatin1String("xlsx"))
        options.format = exporting::Format::Xlsx;
    const QPointer<QObject> receiver(owner);
    context.pool.post([table, path, options, receiver, show = context.showStrip] {
        const auto written = exporting::writeTable(path, table, options);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [receiver, show, strip = stripFor(written, path)] {
                if (receiver)
                    show(strip);
            },
            Qt::QueuedConnection);
    });
}

void exportTable(const shell::PageContext &context, const exporting::Table &table, const QString &name, QWidget *parent)
{
    const QString workbook = TableExport::tr("Excel workbook (*.xlsx)");
    const QString csv = TableExport::tr("CSV for Excel (*.csv)");
    const QString proposed = exportFolder() + u'/' + plainFileName(name) + QStringLiteral(".xlsx");
    QString chosen = workbook;
    QString path = QFileDialog::getSaveFileName(parent, TableExport::tr("Export table"), proposed,
                                                workbook + QStringLiteral(";;") + csv, &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen == csv ? QStringLiteral(".csv") : QStringLiteral(".xlsx");
    writeTable(context, table, path, parent);
}

void offerTableExports(shell::Page &page)
{
    for (charts::ChartFrame *frame : page.findChildren<charts::ChartFrame *>()) {
        QObject::connect(frame, &charts::ChartFrame::exportRequested, &page, [&page, frame] {
            exportTable(page.context(), tableOf(frame->grid(), page.locale()), frame->title(), &page);
        });
        copyWithHeadings(*frame->table());
    }
}

} // namespace precedent::pages
