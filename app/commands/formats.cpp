// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/invocation.h"
#include "app/commands/scoretable.h"
#include "app/commands/session.h"
#include "app/commands/table.h"
#include "app/commands/taughtformats.h"
#include "app/commands/words.h"
#include "recognize/recognizer.h"
#include "records/taughtformats.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

base::Result<std::vector<recognize::TaughtFormat>> taughtOf(const CommonOptions &options)
{
    // The built-in ones can be listed where no ledger is yet.
    const auto session = openForReading(options);
    if (!session && session.error().code == QLatin1String("ledger-absent"))
        return std::vector<recognize::TaughtFormat>();
    if (!session)
        return session.error();
    return records::taughtFormats(*session->reader);
}

base::Result<Outcome> runList(const Invocation &invocation, Console &)
{
    QJsonArray list;
    Table table({Words::tr("NAME"), Words::tr("VERSION"), Words::tr("CHANNELS")});
    const auto taught = taughtOf(invocation.common());
    if (!taught)
        return taught.error();
    const auto add = [&](const QString &name, int version, bool isTaught, int words, const QStringList &channels) {
        list.append(QJsonObject{{QStringLiteral("name"), name},
                                {QStringLiteral("version"), version},
                                {QStringLiteral("taught"), isTaught},
                                {QStringLiteral("words"), words},
                                {QStringLiteral("channels"), QJsonArray::fromStringList(channels)}});
        table.add({name, QString::number(version),
                   channels.isEmpty() ? Words::tr("all") : channels.join(QStringLiteral(", "))});
    };
    for (const auto &format : *taught) {
        QStringList channels;
        for (const auto &channel : format.channels)
            channels += channel.text();
        add(format.name, format.version, true, format.words ? recognize::countOf(*format.words) : 0, channels);
    }
    for (const auto &name : recognize::builtInFormats())
        add(name, recognize::builtInFormatVersion, false, 0, {});
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
            {"formats add",
             "FILE.json",
             QT_TRANSLATE_NOOP("commands", "use a taught format, and read its channels again"),
             1,
             1,
             {},
             runFormatsAdd},
            {"formats test",
             "FILE.json",
             QT_TRANSLATE_NOOP("commands", "tell what a format would read; nothing is changed"),
             1,
             1,
             {},
             runFormatsTest},
            {"formats export",
             "NAME",
             QT_TRANSLATE_NOOP("commands", "print a taught format as JSON"),
             1,
             1,
             {},
             runFormatsExport},
            {"formats remove",
             "NAME",
             QT_TRANSLATE_NOOP("commands", "use a taught format no more"),
             1,
             1,
             {},
             runFormatsRemove},
            {"formats score",
             "CORPUS",
             QT_TRANSLATE_NOOP("commands", "compare how a labelled corpus is read with its labels"),
             1,
             1,
             {},
             runScore}};
}

} // namespace precedent::commands
