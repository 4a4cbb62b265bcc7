// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/scribe.h"

#include "sample/answer.h"
#include "sample/request.h"

#include <algorithm>

namespace precedent::sample {

Scribe::Scribe(const Cast &cast, const Calendar &calendar, Workspace &workspace)
    : m_cast(cast), m_calendar(calendar), m_workspace(workspace)
{
}

ChannelHistory &Scribe::channel(Place place)
{
    return m_workspace.channels[static_cast<std::size_t>(place)];
}

base::SlackTs Scribe::claim(Place place, base::Instant at)
{
    auto &taken = m_taken[static_cast<std::size_t>(place)];
    while (taken.contains(at.us))
        at = at + 1;
    taken.insert(at.us);
    return base::SlackTs::fromMicroseconds(at.us);
}

void Scribe::keep(Place place, const base::SlackTs &ts, const base::SlackTs &root, base::Instant from,
                  const json::Message &message)
{
    channel(place).messages.push_back({ts, root, message.bytes(), from, false});
}

void Scribe::keepRequest(const Story &story, const base::SlackTs &ts, const std::vector<json::ReplyMark> &marks)
{
    auto versions = requestVersions(story, m_cast, ts);
    const bool deleted = story.has(Twist::Deleted);
    const auto counted = versions.size() - (deleted || story.has(Twist::Tombstoned) ? 2 : 1);
    for (auto i = counted; i < versions.size(); ++i)
        json::count(versions[i].message, ts, marks);
    for (const auto &version : versions) {
        if (version.from <= m_calendar.end())
            keep(story.place, ts, ts, version.from, version.message);
    }
    channel(story.place).messages.back().deleted = deleted;
}

base::Instant Scribe::keepReply(const Story &story, const base::SlackTs &root, const Reply &reply,
                                std::vector<json::ReplyMark> &marks)
{
    const auto ts = claim(story.place, reply.at + (story.variant * 997 + 401) % 1'000'000);
    const auto team = m_cast.team.text();
    const auto write = [&](const Prose &prose) {
        auto message = reply.app ? json::posted(ts, team, *reply.app, prose.mrkdwn(), {})
                                 : json::typed(ts, team, reply.user, prose);
        json::hangOn(message, root, rootAuthor(story, m_cast));
        if (reply.isBroadcast)
            json::broadcast(message, root);
        return message;
    };
    keep(story.place, ts, root, ts.instant(), write(reply.prose));
    if (reply.reworded) {
        auto message = write(reply.reworded->prose);
        json::edit(message, reply.user, reply.reworded->at);
        keep(story.place, ts, root, reply.reworded->at, message);
    }
    marks.push_back({ts, reply.app ? reply.app->user : reply.user});
    return ts.instant();
}

void Scribe::write(const Story &story)
{
    const auto root = claim(story.place, story.asked);
    auto decided = story.decided;
    std::vector<json::ReplyMark> marks;
    const auto replies = repliesTo(story, m_cast);
    for (const auto &reply : replies) {
        const auto at = keepReply(story, root, reply, marks);
        if (reply.isVerdict)
            decided = at;
    }
    keepRequest(story, root, marks);
    const auto record = answerTo(story, m_cast, channel(story.place).channel, root, decided);
    note(story, record);
    m_workspace.answers.records.push_back(record);
}

void Scribe::note(const Story &story, const domain::Record &record)
{
    auto &findings = m_workspace.answers.findings;
    const auto add = [&](const QString &key) { findings[key] += record.id.text(); };
    add(mixOf(story));
    for (const auto *plant : story.plants)
        add(QString::fromLatin1(plant));
    for (const auto &flag : domain::toWords(record.flags))
        add(flag);
    if (!story.isDecided())
        add(domain::toWord(record.decision));
    if (story.granted)
        add(QStringLiteral("granted-less"));
    if (story.answer == Answer::Both)
        add(QStringLiteral("card-and-reply"));
    if (record.agent.name == u"Noor Haddad" && record.amount)
        add(QStringLiteral("ask-below-limit"));
}

void Scribe::writeUnread(Place place, const base::SlackTs &ts, const json::Message &message)
{
    keep(place, ts, ts, ts.instant(), message);
    m_workspace.answers.unread += domain::recordId(channel(place).channel.id, ts).text();
}

void Scribe::writeChatter(Place place, const base::SlackTs &ts, const json::Message &message)
{
    keep(place, ts, ts, ts.instant(), message);
    ++m_workspace.answers.chatter;
}

void Scribe::finish()
{
    for (auto &history : m_workspace.channels) {
        std::stable_sort(history.messages.begin(), history.messages.end(),
                         [](const RawMessage &a, const RawMessage &b) { return a.ts < b.ts; });
    }
    auto &answers = m_workspace.answers;
    std::sort(answers.records.begin(), answers.records.end(),
              [](const domain::Record &a, const domain::Record &b) { return a.id < b.id; });
    answers.unread.sort();
    for (auto &ids : answers.findings)
        ids.sort();
}

} // namespace precedent::sample
