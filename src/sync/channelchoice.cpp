// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/channelchoice.h"

#include "domain/messagedecoder.h"
#include "sync/faultscope.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

namespace precedent::sync {

namespace {

Q_LOGGING_CATEGORY(log, "precedent.sync.channels")

/// Messages that must be the same in two channels before they count as one.
constexpr std::size_t commonMessages = 3;

using Channels = std::vector<domain::Channel>;

QString movedKey(const domain::ChannelId &channel)
{
    return QStringLiteral("channel-moved/") + channel.text();
}

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

/// The shown channel that a stored one has become; null when there is none.
base::Result<const domain::Channel *> successorOf(const Choice &choice, const domain::Channel &stored)
{
    const auto moved = choice.reader.setting(movedKey(stored.id));
    if (!moved)
        return moved.error();
    if (const auto *known = findId(choice.shown, *moved))
        return known;
    const auto *candidate = findNamed(choice.shown, stored.name);
    if (!candidate || findId(choice.stored, candidate->id.text()))
        return nullptr;
    const auto same = isSameChannel(choice, stored.id, candidate->id);
    if (!same)
        return same.error();
    if (!*same)
        return nullptr;
    qCInfo(log) << "channel goes on under another id" << stored.id.text() << candidate->id.text();
    const auto kept = choice.context.ledger.write([&](store::Transaction &transaction) {
        return transaction.putSetting(movedKey(stored.id), candidate->id.text());
    });
    if (!kept)
        return kept.error();
    return candidate;
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

base::Result<QStringList> followedIds(const store::Reader &reader, const Channels &stored)
{
    QStringList ids;
    for (const auto &channel : stored) {
        const auto settings = reader.channelSettings(channel.id);
        if (!settings)
            return settings.error();
        if (settings->followed)
            ids += channel.id.text();
    }
    ids.sort();
    return ids;
}

base::Result<QStringList> wantedNames(const Choice &choice)
{
    const auto &request = choice.context.request;
    if (!request.channels.isEmpty())
        return request.channels;
    auto ids = followedIds(choice.reader, choice.stored);
    if (ids && ids->isEmpty())
        return base::makeError(base::ErrorKind::NotConfigured, "no-channel-followed");
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

base::Result<ChannelList> listChannels(const RunContext &context)
{
    ChannelList list;
    QString cursor;
    do {
        if (auto go = mayContinue(context); !go)
            return go.error();
        auto page = context.source.channels(cursor);
        if (!page)
            return page.error();
        list.channels.insert(list.channels.end(), page->channels.begin(), page->channels.end());
        list.createdAt.insert(page->createdAt);
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    for (auto &channel : list.channels)
        channel.team = context.team;
    return list;
}

base::Result<std::vector<ChosenChannel>> lastChosenChannels(const store::Ledger &ledger)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto stored = reader->get()->channels();
    if (!stored)
        return stored.error();
    const auto ids = followedIds(**reader, *stored);
    if (!ids)
        return ids.error();
    std::vector<ChosenChannel> followed;
    for (const auto &channel : *stored) {
        if (!ids->contains(channel.id.text()))
            continue;
        const auto moved = reader->get()->setting(movedKey(channel.id));
        if (!moved)
            return moved.error();
        followed.push_back({channel, moved->isEmpty() ? channel.id : domain::ChannelId(*moved)});
    }
    return followed;
}

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
        missing.name = name;
        missing.error = channel.error();
        report.channels.push_back(std::move(missing));
    }
    return chosen;
}

} // namespace precedent::sync
