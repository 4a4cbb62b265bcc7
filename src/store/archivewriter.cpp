// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archivewriter.h"

#include "base/folding.h"
#include "store/channelrow.h"
#include "store/pagearchiver.h"
#include "store/textlist.h"

namespace precedent::store {

base::Result<PageOutcome> ArchiveWriter::addPage(const Page &page)
{
    auto added = m_connection.statement("archive/add_channel")
                     .bind(":id", page.channel.text())
                     .bind(":team", page.team.text())
                     .run();
    if (!added)
        return added.error();
    const auto channel = channelNumber(m_connection, page.channel);
    if (!channel)
        return channel.error();
    PageArchiver archiver(m_connection, m_log, page, channel->value_or(0));
    if (auto archived = archiver.addMessages(); !archived)
        return archived.error();
    if (auto told = archiver.addEvents(); !told)
        return told.error();
    if (auto covered = archiver.addCoverage(); !covered)
        return covered.error();
    return archiver.outcome();
}

base::Result<std::vector<base::SlackTs>> ArchiveWriter::addMissing(const domain::ChannelId &channel,
                                                                   const std::vector<base::SlackTs> &messages,
                                                                   base::Instant observedAt)
{
    const auto number = channelNumber(m_connection, channel);
    if (!number)
        return number.error();
    Page page;
    page.channel = channel;
    page.observedAt = observedAt;
    PageArchiver archiver(m_connection, m_log, page, number->value_or(0));
    for (const auto &ts : messages) {
        const auto known = findMessage(m_connection, number->value_or(0), ts);
        if (!known)
            return known.error();
        if (!*known)
            continue;
        if (auto added = archiver.addMissing(**known); !added)
            return added.error();
    }
    return archiver.outcome().changedThreads;
}

base::Result<void> ArchiveWriter::addGone(const domain::TeamId &team, const domain::ChannelId &channel,
                                          const GoneEntry &gone)
{
    const auto number = channelNumber(m_connection, channel);
    if (!number)
        return number.error();
    const auto bounded = [&](Statement statement) -> Statement {
        statement.bind(":channel", number->value_or(0)).bind(":from_ts", gone.range.from).bind(":to_ts", gone.range.to);
        return statement;
    };
    const auto messages = first(bounded(m_connection.statement("archive/count_present")),
                                [](const Statement &row) { return row.integer(0); });
    if (!messages)
        return messages.error();
    auto counted = gone;
    counted.messages = messages->value_or(0);
    const auto teamId = base::sanitize(team.text());
    const auto leaf = m_log.append(goneLeaf(teamId, base::sanitize(channel.text()), counted));
    if (!leaf)
        return leaf.error();
    return bounded(m_connection.statement("archive/add_gone"))
        .bind(":leaf", *leaf)
        .bind(":team", teamId)
        .bind(":cause", domain::toWord(counted.cause))
        .bind(":messages", counted.messages)
        .bind(":at", counted.at)
        .run();
}

base::Result<void> ArchiveWriter::setThreadState(const domain::ChannelId &channel, const base::SlackTs &root,
                                                 const ThreadState &state)
{
    return m_connection.statement("archive/put_thread_state")
        .bind(":channel", channel.text())
        .bind(":root", root.microseconds())
        .bind(":reply_count", std::int64_t(state.replyCount))
        .bind(":latest_reply", state.latestReply.text())
        .bind(":at", m_log.now())
        .run();
}

base::Result<void> ArchiveWriter::putChannel(const domain::Channel &channel)
{
    const auto known = first(m_connection.statement("archive/channel").bind(":id", channel.id.text()), channelFrom);
    if (!known)
        return known.error();
    if (*known == channel)
        return {};
    if (*known && !(*known)->name.isEmpty() && (*known)->name != channel.name) {
        auto kept = m_connection.statement("archive/add_channel_name")
                        .bind(":id", channel.id.text())
                        .bind(":until", m_log.now())
                        .run();
        if (!kept)
            return kept;
    }
    return m_connection.statement("archive/put_channel")
        .bind(":id", channel.id.text())
        .bind(":team", channel.team.text())
        .bind(":name", channel.name)
        .bind(":is_private", std::int64_t(channel.isPrivate))
        .bind(":is_archived", std::int64_t(channel.isArchived))
        .bind(":is_member", std::int64_t(channel.isMember))
        .run();
}

base::Result<void> ArchiveWriter::putChannelSettings(const domain::ChannelId &channel,
                                                     const domain::ChannelSettings &settings)
{
    const auto currency = settings.defaultCurrency;
    return m_connection.statement("archive/put_channel_settings")
        .bind(":channel", channel.text())
        .bind(":followed", std::int64_t(settings.followed))
        .bind(":approvers", toColumn(settings.approvers))
        .bind(":default_currency", currency.isNull() ? QString() : currency.code())
        .bind(":formats", toColumn(settings.formats))
        .run();
}

base::Result<void> ArchiveWriter::noteSync(const domain::ChannelId &channel, base::Instant at)
{
    return m_connection.statement("archive/put_sync_mark").bind(":channel", channel.text()).bind(":at", at).run();
}

} // namespace precedent::store
