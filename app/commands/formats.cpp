// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/invocation.h"
#include "app/commands/scoretable.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "recognize/recognizer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

base::Result<Outcome> runList(const Invocation &, Console &)
{
    QJsonArray list;
    Table table({Words::tr("NAME"), Words::tr("VERSION")});
    for (const auto &name : recognize::builtInFormats()) {
        list.append(
            QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("version"), recognize::builtInFormatVersion}});
        table.add({name, QString::number(recognize::builtInFormatVersion)});
    }
    return Outcome{QJsonObject{{QStringLiteral("formats"), list}}, table.text(), {}};
}

base::Result<Outcome> runScore(const Invocation &invocation, Console &)
{
    const auto corpus = records::readCorpus(invocation.arguments().constFirst());
    if (!corpus)
        return corpus.error();
    const auto readings = records::readRows(*corpus);
    if (!readings)
        return readings.error();
    const auto score = records::score(*corpus, *readings);
    return Outcome{scoreJson(score), scoreText(score, invocation.common().isVerbose), {}};
}

} // namespace

std::vector<CommandSpec> formatsCommands()
{
    return {{"formats list", "", QT_TRANSLATE_NOOP("commands", "list the recognition formats"), 0, 0, {}, runList},
            {"formats score",
             "CORPUS",
             QT_TRANSLATE_NOOP("commands", "compare how a labelled corpus is read with its labels"),
             1,
             1,
             {},
             runScore}};
}

} // namespace precedent::commands
