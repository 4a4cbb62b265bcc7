// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandlist.h"
#include "app/commands/console.h"
#include "app/commands/interrupts.h"
#include "app/commands/session.h"
#include "app/commands/words.h"
#include "records/reading.h"
#include "records/taughtformats.h"
#include "sync/movedchannel.h"
#include "ui/text/taughttext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace precedent::commands {

namespace {

/// An empty value takes a setting back.
QStringList withoutEmpty(QStringList values)
{
    values.removeAll(QString());
    return values;
}

base::Result<void> readFormats(const Invocation &invocation, const store::Reader &reader,
                               domain::ChannelSettings &settings)
{
    if (!invocation.has("format"))
        return {};
    settings.formats = withoutEmpty(invocation.values("format"));
    auto known = recognize::builtInFormats();
    const auto taught = records::taughtFormats(reader);
    if (!taught)
        return taught.error();
    for (const auto &format : *taught)
        known += format.name;
    for (const auto &format : std::as_const(settings.formats)) {
        if (!known.contains(format))
            return wrongValue("format", format, known.join(QStringLiteral(", ")));
    }
    return {};
}

base::Result<void> readCurrency(const Invocation &invocation, domain::ChannelSettings &settings)
{
    if (!invocation.has("default-currency"))
        return {};
    const auto code = invocation.value("default-currency");
    const auto currency = base::Currency::parse(code);
    if (!currency && !code.isEmpty())
        return wrongValue("default-currency", code, Words::tr("an ISO 4217 code, for example NOK"));
    settings.defaultCurrency = currency.value_or(base::Currency());
    return {};
}

base::Result<domain::ChannelSettings> changed(const Invocation &invocation, const store::Reader &reader,
                                              domain::ChannelSettings settings)
{
    if (invocation.has("approver"))
        settings.approvers = withoutEmpty(invocation.values("approver"));
    if (invocation.has("unfollow"))
        settings.followed = false;
    if (const auto read = readCurrency(invocation, settings); !read)
        return read.error();
    if (const auto read = readFormats(invocation, reader, settings); !read)
        return read.error();
    return settings;
}

Outcome describe(const domain::Channel &channel, const domain::ChannelSettings &settings, int rereadRecords)
{
    const auto currency = settings.defaultCurrency.isNull() ? QString() : settings.defaultCurrency.code();
    Outcome outcome;
    outcome.data = QJsonObject{
        {QStringLiteral("id"), channel.id.text()},
        {QStringLiteral("name"), channel.name},
        {QStringLiteral("followed"), settings.followed},
        {QStringLiteral("approvers"), QJsonArray::fromStringList(settings.approvers)},
        {QStringLiteral("default_currency"), currency.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(currency)},
        {QStringLiteral("formats"), QJsonArray::fromStringList(settings.formats)},
        {QStringLiteral("changed"), rereadRecords},
    };
    const auto joined = [](const QStringList &list, const QString &otherwise) {
        return list.isEmpty() ? otherwise : list.join(QStringLiteral(", "));
    };
    outcome.text = QStringLiteral("#%1\n").arg(channel.name) +
                   Words::tr("followed: %1").arg(settings.followed ? Words::tr("yes") : Words::tr("no")) + u'\n' +
                   Words::tr("approvers: %1").arg(joined(settings.approvers, Words::tr("anyone but the requester"))) +
                   u'\n' + Words::tr("default currency: %1").arg(currency.isEmpty() ? Words::tr("none") : currency) +
                   u'\n' + Words::tr("formats: %1").arg(joined(settings.formats, Words::tr("all"))) + u'\n';
    return outcome;
}

/// The channel to change; with --same-as the named one goes on, under another id, as the one it is the same as.
base::Result<domain::Channel> chosenChannel(const Invocation &invocation, store::Ledger &ledger,
                                            const store::Reader &reader)
{
    const auto named = invocation.arguments().constFirst();
    if (!invocation.has("same-as"))
        return findChannel(reader, named);
    static const QRegularExpression id(QStringLiteral("^[CG][A-Z0-9]{2,}$"));
    if (!id.match(named).hasMatch())
        return wrongValue("same-as", named, Words::tr("the new id before it, for example C0123456789"));
    auto old = findChannel(reader, invocation.value("same-as"));
    if (!old)
        return old;
    const auto joined = sync::joinChannels(ledger, old->id, domain::ChannelId(named));
    if (!joined)
        return joined.error();
    return old;
}

base::Result<Outcome> runChannelSet(const Invocation &invocation, Console &console)
{
    const auto session = openForChanges(invocation.common());
    if (!session)
        return session.error();
    const auto channel = chosenChannel(invocation, *session->ledger, *session->reader);
    if (!channel)
        return channel.error();
    const auto before = session->reader->channelSettings(channel->id);
    if (!before)
        return before.error();
    const auto after = changed(invocation, *session->reader, *before);
    if (!after)
        return after.error();
    if (*after == *before)
        return describe(*channel, *after, 0);
    const auto counts = records::changeSettings(*session->ledger, channel->id, *after, stoppedBySignals());
    if (!counts)
        return counts.error();
    console.say(text::rereadText(counts->changed, counts->left));
    auto outcome = describe(*channel, *after, counts->changed);
    if (counts->left > 0)
        outcome.shortfall = base::makeError(base::ErrorKind::Interrupted, "interrupted");
    return outcome;
}

} // namespace

CommandSpec channelSetCommand()
{
    return {
        "channel set",
        "CHANNEL",
        QT_TRANSLATE_NOOP("commands", "settings of one channel"),
        1,
        1,
        {{"approver", "", "WHO",
          QT_TRANSLATE_NOOP("commands", "who may decide; repeatable; default: anyone but the requester")},
         {"default-currency", "", "CUR", QT_TRANSLATE_NOOP("commands", "what a bare $ or kr means")},
         {"format", "", "NAME", QT_TRANSLATE_NOOP("commands", "a format to try; repeatable; default: all")},
         {"same-as", "", "OLD", QT_TRANSLATE_NOOP("commands", "CHANNEL is the new id of this channel, which goes on")},
         {"unfollow", "", "", QT_TRANSLATE_NOOP("commands", "leave it out of later syncs; nothing is deleted")}},
        runChannelSet};
}

} // namespace precedent::commands
