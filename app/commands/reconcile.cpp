// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/filteroptions.h"
#include "app/commands/interrupts.h"
#include "app/commands/reconciletext.h"
#include "app/commands/selection.h"
#include "app/commands/words.h"
#include "reconcile/resultfile.h"
#include "ui/text/reconciletext.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <unistd.h>

namespace precedent::commands {

namespace {

reconcile::Reading over(reconcile::Reading kept, const reconcile::Reading &said)
{
    if (said.dateOrder != reconcile::DateOrder::Unknown)
        kept.dateOrder = said.dateOrder;
    if (said.decimal != reconcile::DecimalMark::Unknown)
        kept.decimal = said.decimal;
    if (said.sign != reconcile::PayoutSign::Unknown)
        kept.sign = said.sign;
    if (!said.currency.isNull())
        kept.currency = said.currency;
    return kept;
}

/// Columns as said, else as remembered, else as the file suggests; the reading likewise.
base::Result<reconcile::FilePlan> makePlan(const Invocation &invocation, const reconcile::CsvTable &table,
                                           const ReconcileOptions &options)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto layout = reconcile::layoutOf(table);
    const auto kept = session->reader->setting(reconcile::settingKey(layout));
    if (!kept)
        return kept.error();
    auto plan = reconcile::planFor(table, layout, *kept);
    const auto mapping = reconcile::withColumns(plan.mapping, options.columns, layout);
    if (!mapping)
        return mapping.error();
    plan.mapping = *mapping;
    plan.reading = over(plan.reading, options.reading);
    return plan;
}

/// A reading that cannot be kept is no reason to lose the result.
void remember(const Invocation &invocation, const reconcile::FilePlan &plan, Console &console)
{
    store::OpenOptions options;
    options.clock = invocation.common().clock;
    options.mustExist = true;
    const auto ledger = store::Ledger::open(invocation.common().ledger, options);
    const auto kept = ledger ? (*ledger)->write([&](store::Transaction &transaction) {
        return transaction.putSetting(reconcile::settingKey(plan.layout),
                                      reconcile::toSetting(plan.mapping, plan.reading));
    })
                             : base::Result<void>(ledger.error());
    if (!kept)
        console.warn(Words::tr("The columns could not be remembered; say them again next time."));
}

base::Result<void> writeRows(const ReconcileReport &report, const Invocation &invocation, const base::Zone &zone)
{
    const auto explain = [&](const reconcile::ResultRow &row) {
        return text::reconcileExplanation(row, report.result, invocation.common().locale);
    };
    const auto rows = reconcile::resultRows(report.result);
    base::Result<exporting::Summary> written{exporting::Summary()};
    if (report.options.isStdout()) {
        QFile output;
        if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return base::makeError(base::ErrorKind::Output, "output-failed", output.errorString());
        written = reconcile::writeResult(output, report.result, rows, explain, {}, zone);
    } else {
        written = reconcile::writeResult(report.options.output, report.result, rows, explain, {}, zone);
    }
    return written ? base::Result<void>() : base::Result<void>(written.error());
}

base::Result<Outcome> finish(const ReconcileReport &report, const Invocation &invocation, const base::Zone &zone)
{
    if (!report.options.output.isEmpty()) {
        if (const auto written = writeRows(report, invocation, zone); !written)
            return written.error();
    }
    // Rows on the standard output leave no room for words.
    if (report.options.isStdout())
        return Outcome();
    return Outcome{summaryJson(report), summaryText(report, invocation.common().locale), {}};
}

base::Result<Outcome> runReconcile(const Invocation &invocation, Console &console)
{
    base::CancelToken cancel;
    cancelOnSignals(cancel);
    ReconcileReport report;
    const auto options = readReconcileOptions(invocation);
    if (!options)
        return options.error();
    report.options = *options;
    if (!options->output.isEmpty() && QFileInfo(options->output) == QFileInfo(options->file))
        return base::makeError(base::ErrorKind::Usage, "output-is-input", {},
                               {{QStringLiteral("path"), options->output}});
    const auto table = exporting::readCsvFile(options->file, {}, cancel);
    if (!table)
        return table.error();
    report.dialect = table->dialect();
    const auto plan = makePlan(invocation, *table, *options);
    if (!plan)
        return plan.error();
    report.plan = *plan;
    console.say(Words::tr("Columns: %1").arg(columnsText(*plan)));
    const auto selection = selectRows(invocation);
    if (!selection)
        return selection.error();
    const auto &snapshot = *selection->view.snapshot;
    const auto settled = reconcile::settle(*table, *plan, selection->view.calendar.today());
    report.reading = settled.reading;
    console.say(Words::tr("Read as: %1").arg(text::readingText(report.dialect, report.reading)));
    auto result = reconcile::runPlan(*table, *plan, settled, snapshot, selection->rows, options->window, cancel);
    if (!result)
        return result.error();
    report.result = std::move(*result);
    if (options->saysHow())
        remember(invocation, *plan, console);
    return finish(report, invocation, snapshot.zone());
}

} // namespace

CommandSpec reconcileCommand()
{
    auto options = reconcileOptionSpecs();
    const auto filters = filterOptions();
    options.insert(options.end(), filters.begin(), filters.end());
    return {"reconcile",
            "FILE.csv",
            QT_TRANSLATE_NOOP("commands", "match a CSV of payouts to approved decisions: paid without approval, "
                                          "approved and not paid, amount differs"),
            1,
            1,
            options,
            runReconcile};
}

} // namespace precedent::commands
