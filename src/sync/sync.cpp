// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync.h"

#include "sync/channelchoice.h"
#include "sync/channellist.h"
#include "sync/faultscope.h"
#include "sync/importedchannel.h"
#include "sync/session.h"
#include "sync/syncsince.h"
#include "sync/workspaces.h"

#include <algorithm>
#include <numeric>

namespace precedent::sync {

namespace {

base::Result<void> keepIdentity(store::Ledger &ledger, const slack::Identity &identity, bool isFromSlack)
{
    return ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        if (isFromSlack) {
            auto kept = transaction.putSetting(connectedKey(identity.team), QStringLiteral("true"));
            if (!kept)
                return kept;
        }
        if (!identity.url.isEmpty()) {
            auto kept = transaction.putSetting(QStringLiteral("team-url/") + identity.team.text(), identity.url);
            if (!kept)
                return kept;
        }
        if (identity.teamName.isEmpty())
            return {};
        return transaction.putSetting(QStringLiteral("team-name/") + identity.team.text(), identity.teamName);
    });
}

/// Whose the source is; an import changes nothing of what Slack said of its workspace.
base::Result<void> keepWorkspace(const slack::Source &source, store::Ledger &ledger, const Request &request,
                                 const slack::Identity &identity)
{
    const bool isFromSlack = !source.deliversReplies();
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto wasConnected = isConnected(**reader, identity.team);
    if (!wasConnected)
        return wasConnected.error();
    if (!isFromSlack && *wasConnected)
        return {};
    // To ask for no channel by name is to ask for those that were imported, until some are asked for.
    if (isFromSlack && (*wasConnected || !request.channels.isEmpty())) {
        if (auto left = unfollowImported(ledger, identity.team); !left)
            return left;
    }
    return keepIdentity(ledger, identity, isFromSlack);
}

base::Result<void> follow(const RunContext &context, const domain::Channel &channel)
{
    if (context.source.deliversReplies())
        return keepImported(context, channel);
    const auto reader = context.ledger.reader();
    if (!reader)
        return reader.error();
    auto settings = reader->get()->channelSettings(channel.id);
    if (!settings)
        return settings.error();
    const auto imported = reader->get()->setting(importedKey(channel.id));
    if (!imported)
        return imported.error();
    return context.ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        if (auto kept = transaction.putChannel(channel); !kept)
            return kept;
        const auto since = context.request.since;
        if (since.us != 0) {
            if (auto kept = keepSince(transaction, **reader, {channel.id, since, settings->followed}); !kept)
                return kept;
        }
        if (!imported->isEmpty()) {
            if (auto named = transaction.putSetting(importedKey(channel.id), QString()); !named)
                return named;
        }
        if (settings->followed)
            return {};
        settings->followed = true;
        return transaction.putChannelSettings(channel.id, *settings);
    });
}

/// The request as it holds for one channel.
base::Result<Request> requestFor(const RunContext &context, const domain::ChannelId &channel)
{
    auto request = context.request;
    if (request.since.us != 0 || context.source.deliversReplies())
        return request;
    const auto reader = context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto since = sinceOf(**reader, channel);
    if (!since)
        return since.error();
    request.since = *since;
    return request;
}

base::Result<void> syncOne(const RunContext &context, PeopleWatch &people, const ChosenChannel &chosen,
                           base::Instant createdAt, ChannelReport &report)
{
    if (auto followed = follow(context, chosen.channel); !followed)
        return followed;
    const auto request = requestFor(context, chosen.channel.id);
    if (!request)
        return request.error();
    const RunContext own{context.source, context.ledger, *request, context.team, context.clock, context.now};
    ChannelRun run{own, people, chosen.channel.id, chosen.slackId, createdAt, chosen.channel.isArchived, report};
    return syncChannel(run);
}

/// The report, unless nothing worked: then the first error stands for the run.
base::Result<Report> outcome(Report report)
{
    if (!report.channels.empty() && report.failed() == int(report.channels.size()))
        return *report.channels.front().error;
    return report;
}

base::Result<Report> syncChannels(const RunContext &context, PeopleWatch &people, Report report)
{
    const auto shown = shownChannels(context);
    if (!shown)
        return shown.error();
    const auto chosen = chooseChannels(context, *shown, report);
    if (!chosen)
        return chosen.error();
    for (const auto &channel : *chosen) {
        ChannelReport entry;
        entry.team = context.team;
        entry.channel = channel.channel.id;
        entry.name = channel.channel.name;
        const auto createdAt = shown->createdAt.value(channel.slackId.text());
        if (auto synced = syncOne(context, people, channel, createdAt, entry); !synced) {
            if (scopeOf(synced.error()) == FaultScope::Run)
                return synced.error();
            entry.error = synced.error();
        }
        report.channels.push_back(std::move(entry));
    }
    return outcome(std::move(report));
}

} // namespace

int Report::failed() const
{
    return int(std::count_if(channels.begin(), channels.end(),
                             [](const ChannelReport &channel) { return channel.error.has_value(); }));
}

int Report::unreadable() const
{
    return std::accumulate(channels.begin(), channels.end(), 0,
                           [](int sum, const ChannelReport &channel) { return sum + channel.unreadable; });
}

base::Result<Report> run(slack::Source &source, store::Ledger &ledger, const Request &request)
{
    const auto identity = source.identify();
    if (!identity)
        return identity.error();
    // A token of another workspace would mix two archives.
    if (auto same = checkTeam(request.team, *identity); !same)
        return same.error();
    if (auto kept = keepWorkspace(source, ledger, request, *identity); !kept)
        return kept.error();
    return inSession(source, ledger, request, *identity, [&](const RunContext &context, PeopleWatch &people) {
        Report report;
        report.teamName = identity->teamName;
        auto result = syncChannels(context, people, std::move(report));
        if (result)
            result->isRestricted = source.isRestricted();
        return result;
    });
}

} // namespace precedent::sync
