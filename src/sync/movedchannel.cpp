// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/movedchannel.h"

#include <algorithm>

namespace precedent::sync {

namespace {

QString movedKey(const domain::ChannelId &channel)
{
    return QStringLiteral("channel-moved/") + channel.text();
}

const QString movedCode = QStringLiteral("channel-moved");

} // namespace

base::Error toError(const MovedChannel &moved)
{
    return base::makeError(base::ErrorKind::NotConfigured, "channel-moved", {},
                           {{QStringLiteral("channel"), moved.name},
                            {QStringLiteral("from"), moved.from.text()},
                            {QStringLiteral("to"), moved.to.text()}});
}

std::optional<MovedChannel> movedFrom(const base::Error &error)
{
    if (error.code != movedCode)
        return std::nullopt;
    const auto fact = [&error](const char *key) { return error.facts.value(QLatin1String(key)); };
    return MovedChannel{domain::ChannelId(fact("from")), domain::ChannelId(fact("to")), fact("channel")};
}

base::Result<void> joinChannels(store::Ledger &ledger, const domain::ChannelId &from, const domain::ChannelId &to)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto channels = reader->get()->channels();
    if (!channels)
        return channels.error();
    const bool isKnown =
        std::any_of(channels->begin(), channels->end(), [&to](const auto &channel) { return channel.id == to; });
    if (isKnown)
        return base::makeError(base::ErrorKind::Usage, "channel-not-new", {}, {{QStringLiteral("channel"), to.text()}});
    return ledger.write(
        [&](store::Transaction &transaction) { return transaction.putSetting(movedKey(from), to.text()); });
}

base::Result<QString> joinedTo(const store::Reader &reader, const domain::ChannelId &from)
{
    return reader.setting(movedKey(from));
}

base::Result<void> unfollow(store::Ledger &ledger, const domain::ChannelId &channel)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    auto settings = reader->get()->channelSettings(channel);
    if (!settings)
        return settings.error();
    settings->followed = false;
    return ledger.write(
        [&](store::Transaction &transaction) { return transaction.putChannelSettings(channel, *settings); });
}

} // namespace precedent::sync
