// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync.h"

#include "app/commands/commandlist.h"
#include "app/commands/interrupts.h"
#include "app/commands/session.h"
#include "app/commands/syncreport.h"
#include "app/commands/tokensource.h"
#include "app/commands/workspaces.h"
#include "ui/text/retentiontext.h"
#include "workspace/retentionrule.h"

#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

constexpr int mostMinutes = 7 * 24 * 60;

/// The first day to read, null when there is no --since.
base::Result<QDate> readSince(const Invocation &invocation, const query::Calendar &calendar)
{
    if (!invocation.has("since"))
        return QDate();
    const auto span = query::parseDates(invocation.value("since"), calendar);
    if (!span)
        return span.error();
    if (!span->first.isValid())
        return wrongValue("since", invocation.value("since"), QStringLiteral("2026-10-31"));
    return span->first;
}

/// The same day by the ledger's zone and weeks.
base::Result<base::Instant> startOf(const Invocation &invocation, const store::Ledger &ledger)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto calendar = calendarOf(**reader, invocation.common());
    if (!calendar)
        return calendar.error();
    const auto day = readSince(invocation, *calendar);
    if (!day)
        return day.error();
    return day->isNull() ? base::Instant{0} : calendar->zone.startOf(*day);
}

base::Result<sync::Request> readRequest(const Invocation &invocation, Console &console)
{
    const auto minutes = invocation.number("max-minutes", 0, 1, mostMinutes);
    if (!minutes)
        return minutes.error();
    sync::Request request;
    request.full = invocation.has("full");
    request.onProgress = [&console](const sync::Progress &progress) { console.progress(progress); };
    if (*minutes > 0)
        request.deadline = invocation.common().clock() + *minutes * base::oneMinute;
    return request;
}

/// What the retention rule took away after Slack was read.
void addErased(const base::Result<std::optional<workspace::ErasedWithSync>> &erased, Outcome &outcome)
{
    if (!erased) {
        outcome.shortfall = outcome.shortfall.value_or(erased.error());
        return;
    }
    if (!*erased)
        return;
    const auto &[before, held, done] = **erased;
    const auto day = before.toString(Qt::ISODate);
    auto data = outcome.data.toObject();
    data.insert(QStringLiteral("erased"), QJsonObject{{QStringLiteral("before"), day},
                                                      {QStringLiteral("records"), qint64(done.records)},
                                                      {QStringLiteral("held"), qint64(held)},
                                                      {QStringLiteral("compacted"), done.isCompacted()}});
    outcome.data = data;
    outcome.text += text::erasedWithSyncText(int(done.records), int(held), day) + u'\n';
}

/// Everything that can be wrong with the call is found before the ledger is touched.
base::Result<Outcome> runSync(const Invocation &invocation, Console &console)
{
    auto request = readRequest(invocation, console);
    if (!request)
        return request.error();
    if (const auto since = readSince(invocation, {{}, invocation.common().clock(), 1}); !since)
        return since.error();
    cancelOnSignals(request->cancel);
    const auto door = SlackDoor::make(invocation, console, {request->cancel, request->deadline});
    if (!door)
        return door.error();
    const auto workspaces = openWorkspaces(invocation, *door);
    if (!workspaces)
        return workspaces.error();
    const auto session = openForWriting(invocation.common(), IfAbsent::Create);
    if (!session)
        return session.error();
    const auto start = startOf(invocation, *session->ledger);
    if (!start)
        return start.error();
    request->since = *start;
    const auto report = sync::runEach(*workspaces, *session->ledger, *request);
    if (!report)
        return report.error();
    auto outcome = describe(*report);
    addErased(workspace::eraseWithSync(*session->ledger, request->cancel), outcome);
    return outcome;
}

} // namespace

CommandSpec syncCommand()
{
    auto options = slackOptions();
    options.insert(
        options.begin(),
        {{"channel", "", "CHANNEL",
          QT_TRANSLATE_NOOP("commands", "id or #name, followed from then on; repeatable; default: those followed")},
         {"since", "", "DATE",
          QT_TRANSLATE_NOOP("commands", "earliest day to read, kept for a new channel; default: what was kept, or "
                                        "its beginning")},
         {"full", "", "", QT_TRANSLATE_NOOP("commands", "read everything again instead of what is new")},
         {"max-minutes", "", "N", QT_TRANSLATE_NOOP("commands", "stop after so long, progress saved")}});
    return {"sync", "", QT_TRANSLATE_NOOP("commands", "read Slack into the ledger"), 0, 0, options, runSync};
}

} // namespace precedent::commands
