// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/channellist.h"

#include "sync/faultscope.h"
#include "sync/movedchannel.h"

#include <algorithm>

namespace precedent::sync {

namespace {

using Channels = std::vector<domain::Channel>;

constexpr auto listEvery = base::oneDay;

QString listedKey(const domain::TeamId &team)
{
    return QStringLiteral("channels-listed/") + team.text();
}

base::Result<ChannelList> listAll(const RunContext &context)
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
    if (auto same = confirmTeam(context); !same)
        return same.error();
    for (auto &channel : list.channels)
        channel.team = context.team;
    return list;
}

/// How the last list was, in one setting: when, and the followed channels that it showed nothing of.
struct LastList
{
    bool isFromToday = false;
    QStringList missing;
};

base::Result<LastList> lastList(const RunContext &context, const store::Reader &reader)
{
    const auto setting = reader.setting(listedKey(context.team));
    if (!setting)
        return setting.error();
    auto words = setting->split(u' ');
    const auto at = base::fromIso(words.takeFirst()).value_or(base::Instant{0});
    return LastList{at.us != 0 && context.now < at + listEvery, words};
}

/// Neither by its id nor by its name: a channel of that name may be the one that is asked about.
bool isMissing(const ChannelList &list, const domain::Channel &channel)
{
    return std::none_of(list.channels.begin(), list.channels.end(), [&channel](const domain::Channel &shown) {
        return shown.id == channel.id || shown.name == channel.name;
    });
}

base::Result<ChannelList> listAndNote(const RunContext &context, const Channels &followed)
{
    auto list = listAll(context);
    if (!list)
        return list;
    auto note = base::toIsoUtc(context.now);
    for (const auto &channel : followed) {
        if (isMissing(*list, channel))
            note += u' ' + channel.id.text();
    }
    const auto noted = context.ledger.write(
        [&](store::Transaction &transaction) { return transaction.putSetting(listedKey(context.team), note); });
    return noted ? std::move(list) : noted.error();
}

bool isCalled(const domain::Channel &channel, const QString &wanted)
{
    return channel.id.text() == wanted || channel.name == (wanted.startsWith(u'#') ? wanted.mid(1) : wanted);
}

bool haveAll(const Channels &channels, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&channels](const QString &name) {
        return std::any_of(channels.begin(), channels.end(),
                           [&name](const domain::Channel &channel) { return isCalled(channel, name); });
    });
}

/// One channel, asked for by the id that it has now.
base::Result<std::optional<slack::ChannelPage>> ask(const RunContext &context, const store::Reader &reader,
                                                    const domain::Channel &channel)
{
    if (auto go = mayContinue(context); !go)
        return go.error();
    const auto moved = joinedTo(reader, channel.id);
    if (!moved)
        return moved.error();
    return context.source.channel(moved->isEmpty() ? channel.id : domain::ChannelId(*moved));
}

/// The channels as the source shows them, one by one, but for those that are known to be missing; empty when that
/// cannot tell all of them.
base::Result<std::optional<ChannelList>> askEach(const RunContext &context, const store::Reader &reader,
                                                 const Channels &channels, const QStringList &missing)
{
    ChannelList list;
    for (const auto &channel : channels) {
        auto shown = ask(context, reader, channel);
        if (!shown && scopeOf(shown.error()) == FaultScope::Run)
            return shown.error();
        const bool isGone = !shown && shown.error().code == QLatin1String("slack-channel-not-found");
        if (isGone && missing.contains(channel.id.text()))
            continue;
        if (!shown || !*shown || (*shown)->channels.empty())
            return std::optional<ChannelList>();
        auto answer = (*shown)->channels.front();
        answer.team = context.team;
        list.channels.push_back(std::move(answer));
        list.createdAt.insert((*shown)->createdAt);
    }
    return std::optional(std::move(list));
}

} // namespace

base::Result<Channels> followedChannels(const store::Reader &reader, const domain::TeamId &team)
{
    const auto stored = reader.channels();
    if (!stored)
        return stored.error();
    Channels followed;
    for (const auto &channel : *stored) {
        if (channel.team != team)
            continue;
        const auto settings = reader.channelSettings(channel.id);
        if (!settings)
            return settings.error();
        if (settings->followed)
            followed.push_back(channel);
    }
    std::sort(followed.begin(), followed.end(),
              [](const domain::Channel &a, const domain::Channel &b) { return a.id.text() < b.id.text(); });
    return followed;
}

base::Result<ChannelList> shownChannels(const RunContext &context)
{
    if (context.source.deliversReplies())
        return listAll(context);
    const auto reader = context.ledger.reader();
    if (!reader)
        return reader.error();
    const auto followed = followedChannels(**reader, context.team);
    if (!followed)
        return followed.error();
    const auto &wanted = context.request.channels;
    if (!haveAll(*followed, wanted))
        return listAndNote(context, *followed);
    auto channels = *followed;
    if (!wanted.isEmpty())
        std::erase_if(channels, [&wanted](const domain::Channel &channel) {
            return std::none_of(wanted.begin(), wanted.end(),
                                [&channel](const QString &name) { return isCalled(channel, name); });
        });
    const auto last = lastList(context, **reader);
    if (!last)
        return last.error();
    const bool mayMiss = wanted.isEmpty() && last->isFromToday;
    auto asked = askEach(context, **reader, channels, mayMiss ? last->missing : QStringList());
    if (!asked)
        return asked.error();
    // A channel that was renamed may have left its name to another one.
    if (!*asked || !haveAll((*asked)->channels, wanted))
        return listAndNote(context, *followed);
    return std::move(**asked);
}

} // namespace precedent::sync
