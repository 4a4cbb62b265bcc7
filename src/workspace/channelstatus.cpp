// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/channelstatus.h"

#include <algorithm>

namespace precedent::workspace {

namespace {

/// A walk "from the beginning" covers time before Slack existed; people are told of the time since the oldest message.
std::vector<store::CoverageInterval> sinceOldest(std::vector<store::CoverageInterval> coverage,
                                                 const store::ChannelCounts &counts)
{
    if (!counts.oldest)
        return coverage;
    for (auto &interval : coverage)
        interval.range.from = std::max(interval.range.from, std::min(*counts.oldest, interval.range.to));
    std::erase_if(coverage, [](const store::CoverageInterval &interval) { return interval.range.isEmpty(); });
    return coverage;
}

std::vector<store::CoverageInterval> holes(const std::vector<store::CoverageInterval> &coverage)
{
    std::vector<store::CoverageInterval> gaps;
    for (std::size_t i = 1; i < coverage.size(); ++i)
        gaps.push_back({{coverage[i - 1].range.to, coverage[i].range.from}});
    return gaps;
}

base::Result<ChannelStatus> statusOf(const store::Reader &reader, const domain::Channel &channel)
{
    const auto settings = reader.channelSettings(channel.id);
    const auto counts = reader.counts(channel.id);
    const auto coverage = reader.coverage(channel.id);
    const auto gone = reader.gone(channel.id);
    if (!settings)
        return settings.error();
    if (!counts)
        return counts.error();
    if (!coverage)
        return coverage.error();
    if (!gone)
        return gone.error();
    const auto team = reader.setting(QStringLiteral("team-name/") + channel.team.text());
    if (!team)
        return team.error();
    ChannelStatus status{channel, *settings, *counts, sinceOldest(*coverage, *counts), {}, *gone};
    status.teamName = team->isEmpty() ? channel.team.text() : *team;
    status.gaps = holes(status.coverage);
    return status;
}

} // namespace

bool hasSeveralTeams(const std::vector<ChannelStatus> &channels)
{
    return std::any_of(channels.begin(), channels.end(), [&channels](const ChannelStatus &status) {
        return status.channel.team != channels.front().channel.team;
    });
}

base::Result<std::vector<ChannelStatus>> channelStatuses(const store::Reader &reader)
{
    const auto channels = reader.channels();
    if (!channels)
        return channels.error();
    std::vector<ChannelStatus> statuses;
    for (const auto &channel : *channels) {
        auto status = statusOf(reader, channel);
        if (!status)
            return status.error();
        statuses.push_back(std::move(*status));
    }
    return statuses;
}

} // namespace precedent::workspace
