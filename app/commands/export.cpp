// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/exportoptions.h"
#include "app/commands/filteroptions.h"
#include "app/commands/interrupts.h"
#include "app/commands/selection.h"
#include "app/commands/words.h"
#include "export/splitting.h"
#include "ui/text/errortext.h"
#include "workspace/exportrequest.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

using workspace::ExportJob;
using workspace::ExportOutcome;

ExportJob jobOf(const ExportTarget &target, const Selection &selection)
{
    ExportJob job;
    job.path = target.path;
    job.options = target.options;
    job.filter = selection.filter;
    job.scope = selection.filter.isEmpty() ? workspace::ExportScope::All : workspace::ExportScope::Filtered;
    job.now = selection.view.calendar.now;
    job.manifest = target.manifest;
    job.split = target.split;
    job.appVersion = QCoreApplication::applicationVersion();
    return job;
}

base::Result<ExportOutcome> write(const Invocation &invocation, const ExportTarget &target, const Selection &selection,
                                  Console &console)
{
    const auto ledger = openForEntry(invocation.common());
    if (!ledger)
        return ledger.error();
    base::CancelToken cancel;
    cancelOnSignals(cancel);
    const auto total = std::int64_t(selection.rows.size());
    const auto progress = [&](std::size_t rows) {
        console.progress({QStringLiteral("export"), QStringLiteral("rows"), std::int64_t(rows), total, {}, {}});
    };
    return workspace::runExport(**ledger, *selection.view.snapshot, selection.rows, jobOf(target, selection), cancel,
                                progress);
}

/// Whatever makes the file less than one would think.
void warn(const Invocation &invocation, const ExportTarget &target, const ExportOutcome &outcome, Console &console)
{
    const auto &summary = outcome.summary;
    const bool isByEnding = !invocation.has("format") && target.options.format == exporting::Format::Csv;
    if (isByEnding && !endingTakenFor(target.path, QLatin1String("csv")).isEmpty())
        console.warn(Words::tr("%1 holds CSV, whatever its name says; --format xlsx writes a workbook, --format jsonl "
                               "JSON Lines.")
                         .arg(target.path));
    if (!target.split && exporting::exceedsExcel(summary.rows, target.options.format))
        console.warn(Words::tr("A spreadsheet shows only the first 1,048,575 of these rows; --split writes more files, "
                               "--format xlsx more sheets."));
    if (summary.shortenedCells > 0)
        console.warn(Words::tr("%Ln cell(s) were longer than Excel can hold and were cut; the sheet About counts them.",
                               nullptr, int(summary.shortenedCells)));
    if (outcome.notLogged)
        console.warn(Words::tr("The file is whole, but the ledger's log does not tell of it: %1")
                         .arg(text::errorText(*outcome.notLogged).what));
}

QJsonArray fileList(const std::vector<workspace::ExportedFile> &files)
{
    QJsonArray list;
    for (const auto &file : files) {
        list.append(QJsonObject{{QStringLiteral("file"), file.path},
                                {QStringLiteral("rows"), qint64(file.rows)},
                                {QStringLiteral("bytes"), qint64(file.bytes)},
                                {QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex())}});
    }
    return list;
}

Outcome describe(const ExportTarget &target, const ExportOutcome &outcome)
{
    const auto &summary = outcome.summary;
    const auto &manifest = outcome.manifestPath;
    Outcome result;
    result.data = QJsonObject{
        {QStringLiteral("file"), target.path},
        {QStringLiteral("format"), workspace::toWord(target.options.format)},
        {QStringLiteral("rows"), qint64(summary.rows)},
        {QStringLiteral("guarded_cells"), qint64(summary.guardedCells)},
        {QStringLiteral("shortened_cells"), qint64(summary.shortenedCells)},
        {QStringLiteral("replaced_cells"), qint64(summary.replacedCells)},
        {QStringLiteral("files"), fileList(outcome.files)},
        {QStringLiteral("manifest"), manifest.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(manifest)},
        {QStringLiteral("log_entry"), outcome.leaf ? QJsonValue(qint64(*outcome.leaf)) : QJsonValue(QJsonValue::Null)},
    };
    return result;
}

base::Result<Outcome> runExport(const Invocation &invocation, Console &console)
{
    const auto target = readTarget(invocation);
    if (!target)
        return target.error();
    const auto selection = selectRows(invocation, console);
    if (!selection)
        return selection.error();
    if (selection->rows.empty() && invocation.has("fail-if-empty"))
        return base::makeError(base::ErrorKind::NoRows, "no-rows");
    const auto outcome = write(invocation, *target, *selection, console);
    if (!outcome)
        return outcome.error();
    console.say(Words::tr("%Ln row(s) written", nullptr, int(outcome->summary.rows)));
    warn(invocation, *target, *outcome, console);
    return describe(*target, *outcome);
}

} // namespace

CommandSpec exportCommand()
{
    std::vector<OptionSpec> options{
        {"output", "o", "FILE", QT_TRANSLATE_NOOP("commands", "where to; - is the standard output")},
        {"format", "", "csv|jsonl|xlsx", QT_TRANSLATE_NOOP("commands", "default: by the file's extension, else csv")},
        {"profile", "", "audit|excel",
         QT_TRANSLATE_NOOP("commands", "audit: RFC 4180, ISO times; excel: for --locale's spreadsheet")},
        {"columns", "", "A,B,…", QT_TRANSLATE_NOOP("commands", "these columns in this order; default: all")},
        {"manifest", "", "",
         QT_TRANSLATE_NOOP("commands", "also write FILE.manifest.json: totals, coverage, hashes, proof")},
        {"split", "", "", QT_TRANSLATE_NOOP("commands", "CSV: more files where a spreadsheet cannot show all rows")},
        {"single-line", "", "", QT_TRANSLATE_NOOP("commands", "CSV: no line breaks within cells")},
        {"fail-if-empty", "", "", QT_TRANSLATE_NOOP("commands", "exit with 10 and write nothing when no row passes")},
    };
    const auto filters = filterOptions();
    options.insert(options.end(), filters.begin(), filters.end());
    return {"export", "",       QT_TRANSLATE_NOOP("commands", "write the filtered records to a file"), 0, 0,
            options,  runExport};
}

} // namespace precedent::commands
