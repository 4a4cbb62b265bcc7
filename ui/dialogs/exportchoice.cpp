// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportchoice.h"

#include "ui/widgets/periodpicker.h"

#include <QtCore/QDateTime>

namespace precedent::dialogs {

namespace {

using workspace::ExportScope;

QString scopeWord(const FileName &name)
{
    switch (name.scope) {
    case ExportScope::Selected:
        return QStringLiteral("_selected");
    case ExportScope::Filtered:
        return name.isFiltered ? QStringLiteral("_filtered") : QString();
    case ExportScope::All:
        break;
    }
    return QStringLiteral("_all");
}

} // namespace

exporting::Options optionsOf(ExportFile file, const QLocale &locale, const QStringList &columns)
{
    exporting::Options options;
    if (file == ExportFile::JsonLines)
        options.format = exporting::Format::JsonLines;
    if (file == ExportFile::Workbook)
        options.format = exporting::Format::Xlsx;
    if (file == ExportFile::ExcelCsv)
        options.profile = exporting::Profile::Excel;
    options.locale = locale;
    options.columns = columns;
    return options;
}

QString fileEnding(ExportFile file)
{
    switch (file) {
    case ExportFile::Workbook:
        return QStringLiteral("xlsx");
    case ExportFile::JsonLines:
        return QStringLiteral("jsonl");
    case ExportFile::AuditCsv:
    case ExportFile::ExcelCsv:
        break;
    }
    return QStringLiteral("csv");
}

QString suggestedFileName(const FileName &name, ExportFile file)
{
    QString text = QStringLiteral("decisions");
    if (name.period.span && name.scope != ExportScope::All)
        text += u'_' + widgets::toDateValue(*name.period.span).replace(QStringLiteral(".."), QStringLiteral("-to-"));
    const auto made = QDateTime::fromMSecsSinceEpoch(name.now.us / 1000, Qt::UTC);
    text += scopeWord(name) + QStringLiteral("_%1rows_").arg(name.rows) +
            made.toString(QStringLiteral("yyyyMMdd'T'HHmm'Z'"));
    return text + u'.' + fileEnding(file);
}

} // namespace precedent::dialogs
