// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/session.h"
#include "app/commands/table.h"
#include "app/commands/words.h"
#include "ui/text/synctext.h"
#include "workspace/channelstatus.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

using workspace::ChannelStatus;

QJsonValue orNull(std::optional<base::Instant> instant)
{
    return instant ? QJsonValue(base::toIsoUtc(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonArray toJson(const std::vector<store::CoverageInterval> &intervals, const QString &reason)
{
    QJsonArray list;
    for (const auto &interval : intervals) {
        list.append(QJsonObject{{QStringLiteral("from"), base::toIsoUtc(interval.range.from)},
                                {QStringLiteral("to"), base::toIsoUtc(interval.range.to)},
                                {QStringLiteral("reason"), reason}});
    }
    return list;
}

QJsonArray toJson(const std::vector<store::GoneEntry> &events)
{
    QJsonArray list;
    for (const auto &gone : events) {
        list.append(QJsonObject{{QStringLiteral("from"), base::toIsoUtc(gone.range.from)},
                                {QStringLiteral("to"), base::toIsoUtc(gone.range.to)},
                                {QStringLiteral("reason"), domain::toWord(gone.cause)},
                                {QStringLiteral("messages"), qint64(gone.messages)},
                                {QStringLiteral("noticed_at"), base::toIsoUtc(gone.at)}});
    }
    return list;
}

/// "#approvals: 120 messages from before 2026-10-01…, noticed 2026-10-31…: no longer returned by Slack (…)", a line
/// each.
QString goneLines(const ChannelStatus &status, const base::Zone &zone)
{
    QString lines;
    for (const auto &gone : status.gone) {
        lines +=
            Words::tr("#%1: %Ln message(s) from before %2, seen %3: %4", "channel, time, time, what became of them",
                      int(gone.messages))
                .arg(status.channel.name, zone.toIso(gone.range.to), zone.toIso(gone.at), text::goneText(gone.cause)) +
            u'\n';
    }
    return lines;
}

QJsonObject toJson(const ChannelStatus &status)
{
    const auto &counts = status.counts;
    return {
        {QStringLiteral("id"), status.channel.id.text()},
        {QStringLiteral("name"), status.channel.name},
        {QStringLiteral("followed"), status.settings.followed},
        {QStringLiteral("messages"), qint64(counts.messages)},
        {QStringLiteral("threads"), qint64(counts.threads)},
        {QStringLiteral("records"), qint64(counts.records)},
        {QStringLiteral("unread"), qint64(counts.unread)},
        {QStringLiteral("oldest"), orNull(counts.oldest)},
        {QStringLiteral("newest"), orNull(counts.newest)},
        {QStringLiteral("coverage"), toJson(status.coverage, QStringLiteral("read"))},
        {QStringLiteral("gaps"), toJson(status.gaps, QStringLiteral("not-read"))},
        {QStringLiteral("no_longer_returned"), toJson(status.gone)},
        {QStringLiteral("last_sync"), orNull(counts.lastSync)},
    };
}

QJsonObject toJson(const store::LogHead &head)
{
    return {{QStringLiteral("leaves"), qint64(head.leaves)},
            {QStringLiteral("root"), QString::fromLatin1(head.root.toHex())},
            {QStringLiteral("checkpoint_at"), orNull(head.checkpointAt)}};
}

QStringList toCells(const ChannelStatus &status, const base::Zone &zone)
{
    const auto &counts = status.counts;
    const auto shown = [&zone](std::optional<base::Instant> at) { return at ? zone.toIso(*at) : QString(); };
    return {u'#' + status.channel.name,
            QString::number(counts.messages),
            QString::number(counts.threads),
            QString::number(counts.records),
            QString::number(counts.unread),
            shown(counts.oldest),
            shown(counts.newest),
            QString::number(status.gaps.size()),
            shown(counts.lastSync)};
}

Outcome describe(const std::vector<ChannelStatus> &channels, const store::LogHead &head, const base::Zone &zone)
{
    QJsonArray list;
    QString gone;
    Table table({Words::tr("CHANNEL"), Words::tr("MESSAGES"), Words::tr("THREADS"), Words::tr("RECORDS"),
                 Words::tr("UNREAD"), Words::tr("OLDEST"), Words::tr("NEWEST"), Words::tr("GAPS"),
                 Words::tr("LAST SYNC")});
    for (const auto &status : channels) {
        list.append(toJson(status));
        table.add(toCells(status, zone));
        gone += goneLines(status, zone);
    }
    const auto log =
        Words::tr("Log: %Ln leaf(s), root %1", nullptr, int(head.leaves)).arg(QString::fromLatin1(head.root.toHex()));
    return {QJsonObject{{QStringLiteral("channels"), list}, {QStringLiteral("log"), toJson(head)}},
            table.text() + gone + log + u'\n',
            {}};
}

base::Result<Outcome> runStatus(const Invocation &invocation, Console &)
{
    const auto session = openForReading(invocation.common());
    if (!session)
        return session.error();
    const auto channels = workspace::channelStatuses(*session->reader);
    if (!channels)
        return channels.error();
    const auto head = session->reader->logHead();
    if (!head)
        return head.error();
    const auto zone = reportingZone(*session->reader, invocation.common());
    if (!zone)
        return zone.error();
    return describe(*channels, *head, *zone);
}

} // namespace

CommandSpec statusCommand()
{
    return {"status", "",       QT_TRANSLATE_NOOP("commands", "channels, coverage, gaps, counts and the log"), 0, 0,
            {},       runStatus};
}

} // namespace precedent::commands
