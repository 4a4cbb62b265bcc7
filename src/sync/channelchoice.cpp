// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/channelchoice.h"

#include "domain/messagedecoder.h"
#include "sync/faultscope.h"
#include "sync/movedchannel.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

namespace precedent::sync {

namespace {

Q_LOGGING_CATEGORY(log, "precedent.sync.channels")

/// Messages that must be the same in two channels before they count as one.
constexpr std::size_t commonMessages = 3;

using Channels = std::vector<domain::Channel>;

template <typename Matches>
const domain::Channel *findIf(const Channels &channels, Matches matches)
{
    const auto found = std::find_if(channels.begin(), channels.end(), matches);
    return found == channels.end() ? nullptr : &*found;
}

const domain::Channel *findId(const Channels &channels, const QString &id)
{
    return findIf(channels, [&id](const domain::Channel &channel) { return channel.id.text() == id; });
}

const domain::Channel *findNamed(const Channels &channels, const QString &wanted)
{
    if (const auto *channel = findId(channels, wanted))
        return channel;
    const auto name = wanted.startsWith(u'#') ? wanted.mid(1) : wanted;
    return findIf(channels, [&name](const domain::Channel &channel) { return channel.name == name; });
}

/// What a request's words are looked up in.
struct Choice
{
    const RunContext &context;
    const store::Reader &reader;
    const Channels &shown;
    Channels stored; ///< of the workspace that is read
};

base::Result<bool> showsMessage(const Choice &choice, const domain::ChannelId &stored, const domain::ChannelId &shown,
                                const base::SlackTs &ts)
{
    const auto thread = choice.reader.thread(stored, ts);
    if (!thread)
        return thread.error();
    const auto page = choice.context.source.history({shown, ts, ts, {}, 1});
    if (!page)
        return page.error();
    const auto &content = thread->root().current();
    return std::any_of(page->messages.begin(), page->messages.end(), [&](const slack::RawMessage &raw) {
        return raw.message.ts == ts && domain::contentHash(raw.message) == domain::contentHash(content);
    });
}

/// True when the newest messages of a stored channel stand in a channel with another id.
base::Result<bool> isSameChannel(const Choice &choice, const domain::ChannelId &stored, const domain::ChannelId &shown)
{
    auto known = choice.reader.knownRoots(stored, {{0}, choice.context.now + base::oneDay});
    if (!known)
        return known.error();
    std::erase_if(*known, [](const store::KnownRoot &root) { return root.isTombstone; });
    std::size_t common = 0;
    for (auto root = known->rbegin(); root != known->rend() && common < commonMessages; ++root, ++common) {
        const auto same = showsMessage(choice, stored, shown, root->ts);
        if (!same || !*same)
            return same;
    }
    return common > 0;
}

/// The shown channel that a stored one has become, as somebody said; null when there is none. One that seems to be it
/// is asked about: "channel-moved".
base::Result<const domain::Channel *> successorOf(const Choice &choice, const domain::Channel &stored)
{
    const auto joined = joinedTo(choice.reader, stored.id);
    if (!joined)
        return joined.error();
    if (const auto *known = findId(choice.shown, *joined))
        return known;
    const auto *candidate = findNamed(choice.shown, stored.name);
    if (!candidate || findId(choice.stored, candidate->id.text()))
        return nullptr;
    const auto settings = choice.reader.channelSettings(stored.id);
    if (!settings)
        return settings.error();
    if (!settings->followed)
        return nullptr;
    const auto same = isSameChannel(choice, stored.id, candidate->id);
    if (!same)
        return same.error();
    if (!*same)
        return nullptr;
    qCInfo(log) << "channel seems to go on under another id" << stored.id.text() << candidate->id.text();
    return toError({stored.id, candidate->id, u'#' + stored.name});
}

ChosenChannel goingOn(const domain::Channel &stored, const domain::Channel &shown)
{
    auto channel = shown;
    channel.id = stored.id;
    return {channel, shown.id};
}

base::Error notShown(const domain::Channel *stored, const QString &wanted)
{
    const auto name = stored ? QString(u'#' + stored->name) : wanted;
    const QMap<QString, QString> facts{{QStringLiteral("channel"), name}};
    return stored ? base::makeError(base::ErrorKind::NotConfigured, "slack-channel-not-found", {}, facts)
                  : base::makeError(base::ErrorKind::NotConfigured, "channel-unknown", {}, facts);
}

base::Result<ChosenChannel> resolve(const Choice &choice, const QString &wanted)
{
    const auto *shown = findNamed(choice.shown, wanted);
    if (shown && findId(choice.stored, shown->id.text()))
        return ChosenChannel{*shown, shown->id};
    // A channel is asked for by the name or the id that it had.
    const auto *stored = findNamed(choice.stored, shown ? shown->name : wanted);
    if (stored) {
        if (const auto *renamed = findId(choice.shown, stored->id.text()))
            return shown ? ChosenChannel{*shown, shown->id} : ChosenChannel{*renamed, renamed->id};
        const auto successor = successorOf(choice, *stored);
        if (!successor)
            return successor.error();
        if (*successor)
            return goingOn(*stored, **successor);
    }
    if (shown)
        return ChosenChannel{*shown, shown->id};
    return notShown(stored, wanted);
}

base::Result<QStringList> wantedNames(const Choice &choice)
{
    const auto &request = choice.context.request;
    if (!request.channels.isEmpty())
        return request.channels;
    const auto followed = followedChannels(choice.reader, choice.context.team);
    if (!followed)
        return followed.error();
    if (followed->empty())
        return base::makeError(base::ErrorKind::NotConfigured, "no-channel-followed");
    QStringList ids;
    for (const auto &channel : *followed)
        ids += channel.id.text();
    return ids;
}

std::vector<ChosenChannel> all(const Channels &channels)
{
    std::vector<ChosenChannel> chosen;
    for (const auto &channel : channels)
        chosen.push_back({channel, channel.id});
    return chosen;
}

} // namespace

base::Result<std::vector<ChosenChannel>> chooseChannels(const RunContext &context, const ChannelList &shown,
                                                        Report &report)
{
    if (context.request.channels.isEmpty() && context.source.deliversReplies())
        return all(shown.channels);
    const auto reader = context.ledger.reader();
    if (!reader)
        return reader.error();
    auto stored = reader->get()->channels();
    if (!stored)
        return stored.error();
    // What an import lacks says nothing about Slack.
    std::erase_if(*stored, [&context](const domain::Channel &channel) {
        return channel.team != context.team || context.source.deliversReplies();
    });
    const Choice choice{context, **reader, shown.channels, std::move(*stored)};
    const auto names = wantedNames(choice);
    if (!names)
        return names.error();
    std::vector<ChosenChannel> chosen;
    for (const auto &name : *names) {
        auto channel = resolve(choice, name);
        if (channel) {
            chosen.push_back(std::move(*channel));
            continue;
        }
        if (scopeOf(channel.error()) == FaultScope::Run)
            return channel.error();
        ChannelReport missing;
        missing.team = context.team;
        missing.name = name;
        missing.error = channel.error();
        report.channels.push_back(std::move(missing));
    }
    return chosen;
}

} // namespace precedent::sync
