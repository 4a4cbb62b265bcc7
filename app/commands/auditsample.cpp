// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/audittable.h"
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/filteroptions.h"
#include "app/commands/selection.h"
#include "app/commands/words.h"
#include "audit/sample.h"
#include "audit/tablefile.h"
#include "export/wholefile.h"

#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

constexpr int largestSample = 1'000'000;

base::Result<audit::SampleOrder> readOrder(const Invocation &invocation)
{
    for (const char *needed : {"size", "seed"}) {
        if (!invocation.has(needed)) {
            return base::makeError(base::ErrorKind::Usage, "option-required", {},
                                   {{QStringLiteral("option"), QStringLiteral("--") + QLatin1String(needed)},
                                    {QStringLiteral("command"), QStringLiteral("audit-sample")}});
        }
    }
    const auto size = invocation.number("size", 0, 1, largestSample);
    if (!size)
        return size.error();
    audit::SampleOrder order;
    order.size = *size;
    order.seed = invocation.value("seed");
    for (const auto &value : invocation.values("stratify")) {
        for (const auto &word : value.split(u',')) {
            if (word.trimmed() == QLatin1String("type"))
                order.byType = true;
            else if (word.trimmed() == QLatin1String("amount"))
                order.byAmount = true;
            else
                return wrongValue("stratify", word, QStringLiteral("type, amount"));
        }
    }
    return order;
}

QJsonArray strataJson(const audit::Sample &sample)
{
    QJsonArray strata;
    for (const auto &stratum : sample.strata) {
        strata.append(QJsonObject{{QStringLiteral("stratum"), stratum.name},
                                  {QStringLiteral("records"), stratum.records},
                                  {QStringLiteral("drawn"), stratum.drawn}});
    }
    return strata;
}

base::Result<Outcome> runSample(const Invocation &invocation, Console &console)
{
    if (invocation.value("output") == QLatin1String("-") && invocation.common().json)
        return excludingOptions(QStringLiteral("-o -"), QStringLiteral("--json"));
    const auto order = readOrder(invocation);
    if (!order)
        return order.error();
    const auto selection = selectRows(invocation, console);
    if (!selection)
        return selection.error();
    const auto &snapshot = *selection->view.snapshot;
    const auto sample = audit::drawSample(snapshot, selection->rows, *order);
    const auto sheet = audit::sampleSheet(snapshot, sample);
    Outcome outcome;
    outcome.data = QJsonObject{{QStringLiteral("seed"), order->seed},
                               {QStringLiteral("records"), qint64(selection->rows.size())},
                               {QStringLiteral("drawn"), qint64(sample.drawn.size())},
                               {QStringLiteral("strata"), strataJson(sample)},
                               {QStringLiteral("rows"), audit::toJson(sheet, snapshot.zone())}};
    const auto path = invocation.value("output");
    if (path.isEmpty()) {
        outcome.text = tableText(sheet, snapshot.zone(), invocation.common().locale, true);
    } else if (path == QLatin1String("-")) {
        outcome.text = QString::fromUtf8(audit::toCsv(sheet, snapshot.zone()));
    } else if (auto written = exporting::writeWhole(path, audit::toCsv(sheet, snapshot.zone())); !written) {
        return written.error();
    }
    console.say(Words::tr("%Ln record(s) drawn", nullptr, int(sample.drawn.size())));
    return outcome;
}

} // namespace

CommandSpec auditSampleCommand()
{
    std::vector<OptionSpec> options{
        {"size", "", "N", QT_TRANSLATE_NOOP("commands", "how many records to draw")},
        {"seed", "", "S", QT_TRANSLATE_NOOP("commands", "any text; the same one draws the same records")},
        {"stratify", "", "type,amount",
         QT_TRANSLATE_NOOP("commands", "draw from each type or amount band by its share")},
        {"output", "o", "FILE.csv", QT_TRANSLATE_NOOP("commands", "write the sheet as CSV; - is the standard output")},
    };
    const auto filters = filterOptions();
    options.insert(options.end(), filters.begin(), filters.end());
    return {"audit-sample",
            "",
            QT_TRANSLATE_NOOP("commands", "draw a random sample that anyone can draw again"),
            0,
            0,
            options,
            runSample};
}

} // namespace precedent::commands
