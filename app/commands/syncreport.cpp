// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/syncreport.h"

#include "app/commands/table.h"
#include "app/commands/words.h"
#include "ui/text/errortext.h"
#include "ui/text/synctext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace precedent::commands {

namespace {

QJsonObject toJson(const sync::ChannelReport &channel)
{
    QJsonValue error = QJsonValue::Null;
    if (channel.error) {
        error = QJsonObject{{QStringLiteral("code"), channel.error->code},
                            {QStringLiteral("message"), text::errorText(*channel.error).sentence()}};
    }
    return {{QStringLiteral("team"), channel.team.text()},
            {QStringLiteral("id"), channel.channel.text()},
            {QStringLiteral("name"), channel.name},
            {QStringLiteral("added"), channel.added},
            {QStringLiteral("edited"), channel.edited},
            {QStringLiteral("threads"), channel.threads},
            {QStringLiteral("records"), channel.records},
            {QStringLiteral("unreadable"), channel.unreadable},
            {QStringLiteral("error"), error}};
}

QStringList toCells(const sync::ChannelReport &channel)
{
    return {channel.name,
            QString::number(channel.added),
            QString::number(channel.edited),
            QString::number(channel.threads),
            QString::number(channel.records),
            channel.error ? text::errorText(*channel.error).sentence() : QString()};
}

} // namespace

Outcome describe(const sync::Report &report)
{
    QJsonArray list;
    QStringList failed;
    Table table({Words::tr("CHANNEL"), Words::tr("NEW"), Words::tr("EDITED"), Words::tr("THREADS"),
                 Words::tr("RECORDS"), Words::tr("PROBLEM")});
    for (const auto &channel : report.channels) {
        list.append(toJson(channel));
        table.add(toCells(channel));
        if (channel.error)
            failed += channel.name;
    }
    auto told = table.text();
    if (report.isRestricted)
        told += text::restrictedText() + u'\n';
    if (const int unreadable = report.unreadable(); unreadable > 0)
        told += text::unreadableText(unreadable) + u'\n';
    Outcome outcome{QJsonObject{{QStringLiteral("team"), report.teamName},
                                {QStringLiteral("restricted"), report.isRestricted},
                                {QStringLiteral("channels"), list}},
                    told,
                    {}};
    if (!failed.isEmpty()) {
        outcome.shortfall = base::makeError(base::ErrorKind::Partial, "sync-partial", {},
                                            {{QStringLiteral("channels"), failed.join(QStringLiteral(", "))}});
    }
    return outcome;
}

} // namespace precedent::commands
