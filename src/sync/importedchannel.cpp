// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/importedchannel.h"

#include "sync/channellist.h"
#include "sync/workspaces.h"

#include <algorithm>

namespace precedent::sync {

QString importedKey(const domain::ChannelId &channel)
{
    return QStringLiteral("followed-by-import/") + channel.text();
}

base::Result<bool> isConnected(const store::Reader &reader, const domain::TeamId &team)
{
    const auto setting = reader.setting(connectedKey(team));
    return setting ? base::Result<bool>(!setting->isEmpty()) : setting.error();
}

base::Result<void> keepImported(const RunContext &context, const domain::Channel &channel)
{
    const auto reader = context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto connected = isConnected(**reader, context.team);
    if (!connected)
        return connected.error();
    const auto stored = reader->get()->channels();
    if (!stored)
        return stored.error();
    const bool isKnown = std::any_of(stored->begin(), stored->end(), [&channel](const domain::Channel &known) {
        return known.id == channel.id && !known.name.isEmpty();
    });
    if (*connected && isKnown)
        return {};
    auto settings = reader->get()->channelSettings(channel.id);
    if (!settings)
        return settings.error();
    return context.ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        auto kept = transaction.putChannel(channel);
        if (!kept || *connected || settings->followed)
            return kept;
        settings->followed = true;
        if (auto followed = transaction.putChannelSettings(channel.id, *settings); !followed)
            return followed;
        return transaction.putSetting(importedKey(channel.id), QStringLiteral("true"));
    });
}

base::Result<void> unfollowImported(store::Ledger &ledger, const domain::TeamId &team)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto followed = followedChannels(**reader, team);
    if (!followed)
        return followed.error();
    std::vector<std::pair<domain::ChannelId, domain::ChannelSettings>> imported;
    for (const auto &channel : *followed) {
        const auto marked = reader->get()->setting(importedKey(channel.id));
        if (!marked)
            return marked.error();
        if (marked->isEmpty())
            continue;
        auto settings = reader->get()->channelSettings(channel.id);
        if (!settings)
            return settings.error();
        settings->followed = false;
        imported.emplace_back(channel.id, *std::move(settings));
    }
    if (imported.empty())
        return {};
    return ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        for (const auto &[channel, settings] : imported) {
            if (auto left = transaction.putChannelSettings(channel, settings); !left)
                return left;
            if (auto noted = transaction.putSetting(importedKey(channel), QString()); !noted)
                return noted;
        }
        return {};
    });
}

} // namespace precedent::sync
