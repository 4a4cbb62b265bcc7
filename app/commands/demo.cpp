// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/session.h"
#include "app/commands/words.h"
#include "app/sampleledger.h"
#include "base/clock.h"
#include "base/zone.h"

#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

constexpr int mostDecisions = 2'000'000;
constexpr int mostMonths = 120;

base::Result<void> readAmounts(const Invocation &invocation, sample::Options &options)
{
    const auto decisions = invocation.number("decisions", options.decisions, 1, mostDecisions);
    const auto months = invocation.number("months", options.months, 1, mostMonths);
    if (!decisions || !months)
        return decisions ? months.error() : decisions.error();
    options.decisions = *decisions;
    options.months = *months;
    return {};
}

base::Result<sample::Options> readOptions(const Invocation &invocation)
{
    sample::Options options;
    if (const auto read = readAmounts(invocation, options); !read)
        return read.error();
    if (invocation.has("seed")) {
        bool isNumber = false;
        options.seed = invocation.value("seed").toULongLong(&isNumber);
        if (!isNumber)
            return wrongValue("seed", invocation.value("seed"), Words::tr("a whole number"));
    }
    if (invocation.has("until")) {
        options.until = QDate::fromString(invocation.value("until"), Qt::ISODate);
        if (!options.until.isValid() || options.until.year() < 2000 || options.until.year() > 2099)
            return wrongValue("until", invocation.value("until"), QStringLiteral("2026-10-31"));
    }
    if (invocation.common().zone)
        options.zone = invocation.common().zone->name();
    return options;
}

base::Result<Outcome> describe(const store::Ledger &ledger, const sample::Options &options)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto records = reader->get()->records();
    if (!records)
        return records.error();
    const auto unread = reader->get()->unread();
    if (!unread)
        return unread.error();
    Outcome outcome;
    outcome.data = QJsonObject{
        {QStringLiteral("ledger"), ledger.path()},
        {QStringLiteral("records"), qint64(records->size())},
        {QStringLiteral("unread"), qint64(unread->size())},
        {QStringLiteral("seed"), QString::number(options.seed)},
        {QStringLiteral("until"), options.until.toString(Qt::ISODate)},
        {QStringLiteral("months"), options.months},
        {QStringLiteral("zone"), options.zone},
    };
    outcome.text = Words::tr("%1 records and %2 unread messages in %3")
                       .arg(QString::number(records->size()), QString::number(unread->size()), ledger.path()) +
                   u'\n';
    return outcome;
}

/// The end of the sample's last day, so that the same arguments give the same ledger on every day.
base::Clock presentOf(const sample::Options &options, const base::Clock &otherwise)
{
    const auto zone = base::Zone::byName(options.zone);
    return zone ? base::fixedClock(zone->startOf(options.until.addDays(1))) : otherwise;
}

base::Result<Outcome> runDemo(const Invocation &invocation, Console &console)
{
    const auto options = readOptions(invocation);
    if (!options)
        return options.error();
    auto common = invocation.common();
    common.clock = presentOf(*options, common.clock);
    const auto session = openForWriting(common, IfAbsent::Create);
    if (!session)
        return session.error();
    app::SampleRun run;
    run.onProgress = [&](const sync::Progress &progress) { console.progress(progress); };
    const auto filled = app::fillFromSample(*session->ledger, *options, run);
    if (!filled)
        return filled.error();
    return describe(*session->ledger, *options);
}

} // namespace

CommandSpec demoCommand()
{
    return {"demo",
            "",
            QT_TRANSLATE_NOOP("commands", "fill a new ledger with a fictional workspace"),
            0,
            0,
            {{"decisions", "", "N", QT_TRANSLATE_NOOP("commands", "how many records; default: 1200")},
             {"seed", "", "S", QT_TRANSLATE_NOOP("commands", "same seed, same content; default: 1")},
             {"until", "", "DATE", QT_TRANSLATE_NOOP("commands", "last day; default: 2026-10-31")},
             {"months", "", "M", QT_TRANSLATE_NOOP("commands", "how many months; default: 12")}},
            runDemo};
}

} // namespace precedent::commands
