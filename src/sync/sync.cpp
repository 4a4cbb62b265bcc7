// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sync.h"

#include "sync/channelsync.h"

#include <QtCore/QSet>

#include <algorithm>

namespace precedent::sync {

namespace {

bool stopsEverything(const base::Error &error)
{
    using base::ErrorKind;
    return error.kind != ErrorKind::NotConfigured && error.kind != ErrorKind::Input;
}

base::Result<void> keepIdentity(store::Ledger &ledger, const slack::Identity &identity)
{
    return ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
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

base::Result<void> syncPeople(const RunContext &context)
{
    QString cursor;
    std::int64_t done = 0;
    do {
        if (auto go = mayContinue(context); !go)
            return go;
        const auto page = context.source.people(cursor);
        if (!page)
            return page.error();
        auto people = page->people;
        for (auto &person : people)
            person.team = context.team;
        const auto kept = context.ledger.write(
            [&](store::Transaction &transaction) { return transaction.putPeople(people, context.ledger.clock()()); });
        if (!kept)
            return kept;
        done += std::int64_t(people.size());
        tell(context, QStringLiteral("people"), done);
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    return {};
}

base::Result<std::vector<domain::Channel>> listChannels(const RunContext &context)
{
    std::vector<domain::Channel> channels;
    QString cursor;
    do {
        if (auto go = mayContinue(context); !go)
            return go.error();
        auto page = context.source.channels(cursor);
        if (!page)
            return page.error();
        channels.insert(channels.end(), page->channels.begin(), page->channels.end());
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    for (auto &channel : channels)
        channel.team = context.team;
    return channels;
}

base::Result<QSet<QString>> followedIds(const store::Ledger &ledger)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    const auto channels = reader->get()->channels();
    if (!channels)
        return channels.error();
    QSet<QString> ids;
    for (const auto &channel : *channels) {
        const auto settings = reader->get()->channelSettings(channel.id);
        if (settings && settings->followed)
            ids.insert(channel.id.text());
    }
    return ids;
}

bool isNamed(const domain::Channel &channel, const QString &wanted)
{
    return channel.id.text() == wanted || channel.name == (wanted.startsWith(u'#') ? wanted.mid(1) : wanted);
}

/// The channels a request means, among those the source has; each unknown name is an error of its own in the report.
base::Result<std::vector<domain::Channel>> choose(const RunContext &context, const std::vector<domain::Channel> &known,
                                                  Report &report)
{
    auto names = context.request.channels;
    if (names.isEmpty()) {
        if (context.source.deliversReplies())
            return known;
        const auto followed = followedIds(context.ledger);
        if (!followed)
            return followed.error();
        names = QStringList(followed->begin(), followed->end());
        names.sort();
    }
    if (names.isEmpty())
        return base::makeError(base::ErrorKind::NotConfigured, "no-channel-followed");
    std::vector<domain::Channel> chosen;
    for (const auto &name : std::as_const(names)) {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&name](const domain::Channel &channel) { return isNamed(channel, name); });
        if (found != known.end()) {
            chosen.push_back(*found);
            continue;
        }
        ChannelReport missing;
        missing.name = name;
        missing.error =
            base::makeError(base::ErrorKind::NotConfigured, "channel-unknown", {}, {{QStringLiteral("channel"), name}});
        report.channels.push_back(std::move(missing));
    }
    return chosen;
}

base::Result<void> follow(store::Ledger &ledger, const domain::Channel &channel)
{
    const auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    auto settings = reader->get()->channelSettings(channel.id);
    if (!settings)
        return settings.error();
    return ledger.write([&](store::Transaction &transaction) -> base::Result<void> {
        if (auto kept = transaction.putChannel(channel); !kept)
            return kept;
        if (settings->followed)
            return {};
        settings->followed = true;
        return transaction.putChannelSettings(channel.id, *settings);
    });
}

base::Result<void> syncOne(const RunContext &context, const domain::Channel &channel, ChannelReport &report)
{
    if (auto followed = follow(context.ledger, channel); !followed)
        return followed;
    return syncChannel(context, channel, report);
}

/// The report, unless nothing worked: then the first error stands for the run.
base::Result<Report> outcome(Report report)
{
    if (!report.channels.empty() && report.failed() == int(report.channels.size()))
        return *report.channels.front().error;
    return report;
}

base::Result<Report> syncChannels(const RunContext &context, Report report)
{
    const auto known = listChannels(context);
    if (!known)
        return known.error();
    const auto chosen = choose(context, *known, report);
    if (!chosen)
        return chosen.error();
    for (const auto &channel : *chosen) {
        ChannelReport entry;
        entry.channel = channel.id;
        entry.name = channel.name;
        if (auto synced = syncOne(context, channel, entry); !synced) {
            if (stopsEverything(synced.error()))
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

base::Result<Report> run(slack::Source &source, store::Ledger &ledger, const Request &request)
{
    const auto identity = source.identify();
    if (!identity)
        return identity.error();
    if (auto kept = keepIdentity(ledger, *identity); !kept)
        return kept.error();
    const RunContext context{source, ledger, request, identity->team, ledger.clock()};
    if (auto people = syncPeople(context); !people)
        return people.error();
    Report report;
    report.teamName = identity->teamName;
    auto result = syncChannels(context, std::move(report));
    // Whatever was archived gets its checkpoint, also when the run was cut short.
    const auto checkpointed = ledger.checkpoint();
    if (result && !checkpointed)
        return checkpointed.error();
    return result;
}

} // namespace precedent::sync
