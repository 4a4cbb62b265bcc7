// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/exportoptions.h"
#include "app/commands/filteroptions.h"
#include "app/commands/interrupts.h"
#include "app/commands/selection.h"
#include "app/commands/words.h"

#include <QtCore/QFile>
#include <QtCore/QJsonObject>

#include <unistd.h>

namespace precedent::commands {

namespace {

base::Result<exporting::Summary> write(const ExportTarget &target, const Selection &selection, Console &console)
{
    base::CancelToken cancel;
    cancelOnSignals(cancel);
    const auto total = std::int64_t(selection.rows.size());
    const auto progress = [&](std::size_t rows) {
        console.progress({QStringLiteral("export"), QStringLiteral("rows"), std::int64_t(rows), total, {}, {}});
    };
    if (!target.isStdout()) {
        return exporting::writeFile(target.path, *selection.view.snapshot, selection.rows, target.options, cancel,
                                    progress);
    }
    QFile output;
    if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return base::makeError(base::ErrorKind::Output, "output-failed", output.errorString());
    return exporting::write(output, *selection.view.snapshot, selection.rows, target.options, cancel, progress);
}

Outcome describe(const ExportTarget &target, const exporting::Summary &summary)
{
    const auto rows = qint64(summary.rows);
    Outcome outcome;
    outcome.data = QJsonObject{
        {QStringLiteral("file"), target.path},
        {QStringLiteral("format"), formatWord(target.options.format)},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("guarded_cells"), qint64(summary.guardedCells)},
    };
    return outcome;
}

base::Result<Outcome> runExport(const Invocation &invocation, Console &console)
{
    const auto target = readTarget(invocation);
    if (!target)
        return target.error();
    const auto selection = selectRows(invocation);
    if (!selection)
        return selection.error();
    if (selection->rows.empty() && invocation.has("fail-if-empty"))
        return base::makeError(base::ErrorKind::NoRows, "no-rows");
    const auto summary = write(*target, *selection, console);
    if (!summary)
        return summary.error();
    console.say(Words::tr("%Ln row(s) written", nullptr, int(summary->rows)));
    return describe(*target, *summary);
}

} // namespace

CommandSpec exportCommand()
{
    std::vector<OptionSpec> options{
        {"output", "o", "FILE", QT_TRANSLATE_NOOP("commands", "where to; - is the standard output")},
        {"format", "", "csv|jsonl", QT_TRANSLATE_NOOP("commands", "default: by the file's extension, else csv")},
        {"profile", "", "audit|excel",
         QT_TRANSLATE_NOOP("commands", "audit: RFC 4180, ISO times; excel: for --locale's spreadsheet")},
        {"columns", "", "A,B,…", QT_TRANSLATE_NOOP("commands", "these columns in this order; default: all")},
        {"fail-if-empty", "", "", QT_TRANSLATE_NOOP("commands", "exit with 10 and write nothing when no row passes")},
    };
    const auto filters = filterOptions();
    options.insert(options.end(), filters.begin(), filters.end());
    return {"export", "",       QT_TRANSLATE_NOOP("commands", "write the filtered records to a file"), 0, 0,
            options,  runExport};
}

} // namespace precedent::commands
