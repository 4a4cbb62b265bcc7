// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncsince.h"

namespace precedent::sync {

namespace {

QString sinceKey(const domain::ChannelId &channel)
{
    return QStringLiteral("sync-since/") + channel.text();
}

} // namespace

base::Result<base::Instant> sinceOf(const store::Reader &reader, const domain::ChannelId &channel)
{
    const auto text = reader.setting(sinceKey(channel));
    if (!text)
        return text.error();
    return base::fromIso(*text).value_or(base::Instant{0});
}

base::Result<void> keepSince(store::Transaction &transaction, const store::Reader &reader, const SinceChoice &choice)
{
    const auto kept = sinceOf(reader, choice.channel);
    if (!kept)
        return kept.error();
    if (choice.isFollowed && *kept <= choice.since)
        return {};
    return transaction.putSetting(sinceKey(choice.channel),
                                  choice.since.us == 0 ? QString() : base::toIsoUtc(choice.since));
}

} // namespace precedent::sync
