// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplesource.h"

#include "domain/messagedecoder.h"

#include <algorithm>

namespace precedent::app {

namespace {

constexpr std::ptrdiff_t entriesPerPage = 2000;

using Messages = std::vector<sample::RawMessage>;

bool earlier(const sample::RawMessage &entry, const base::SlackTs &ts)
{
    return entry.ts < ts;
}

/// The page of versions that ends before `end`, cut at the first version of a message.
Messages::const_iterator pageBegin(Messages::const_iterator first, Messages::const_iterator end)
{
    if (end - first <= entriesPerPage)
        return first;
    auto begin = end - entriesPerPage;
    while (begin != first && std::prev(begin)->ts == begin->ts)
        --begin;
    return begin;
}

} // namespace

SampleSource::SampleSource(const sample::Workspace &workspace) : m_workspace(workspace) {}

base::Result<slack::Identity> SampleSource::identify()
{
    return slack::Identity{m_workspace.team, m_workspace.teamName, m_workspace.url, {}};
}

base::Result<slack::ChannelPage> SampleSource::channels(const QString &)
{
    slack::ChannelPage page;
    for (const auto &history : m_workspace.channels)
        page.channels.push_back(history.channel);
    return page;
}

base::Result<slack::PeoplePage> SampleSource::people(const QString &)
{
    return slack::PeoplePage{m_workspace.people, {}};
}

base::Result<slack::MessagePage> SampleSource::history(const slack::HistoryRequest &request)
{
    const auto channel = std::find_if(m_workspace.channels.begin(), m_workspace.channels.end(),
                                      [&](const auto &history) { return history.channel.id == request.channel; });
    if (channel == m_workspace.channels.end())
        return base::makeError(base::ErrorKind::NotConfigured, "channel-unknown", {},
                               {{QStringLiteral("channel"), request.channel.text()}});
    const auto &messages = channel->messages;
    const auto newest = request.cursor.isEmpty() ? base::SlackTs::fromMicroseconds(request.latest.microseconds() + 1)
                                                 : base::SlackTs::parse(request.cursor).value_or(base::SlackTs());
    const auto first = std::lower_bound(messages.begin(), messages.end(), request.oldest, earlier);
    const auto end = std::max(first, std::lower_bound(messages.begin(), messages.end(), newest, earlier));
    const auto begin = pageBegin(first, end);
    slack::MessagePage page;
    page.observedAt = m_workspace.end;
    for (auto entry = begin; entry != end; ++entry) {
        if (entry->deleted)
            continue;
        auto message = domain::decodeMessage(entry->json);
        if (!message)
            return message.error();
        page.messages.push_back({entry->json, std::move(*message), entry->visibleFrom});
    }
    if (begin != first)
        page.nextCursor = begin->ts.text();
    return page;
}

base::Result<slack::MessagePage> SampleSource::replies(const domain::ChannelId &, const base::SlackTs &,
                                                       const base::SlackTs &, const QString &)
{
    return slack::MessagePage{};
}

} // namespace precedent::app
