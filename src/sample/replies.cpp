// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/replies.h"

#include "sample/wordlists.h"

#include <algorithm>

namespace precedent::sample {

using domain::Decision;

namespace {

constexpr auto reasonFollows = 15 * base::oneSecond;
constexpr auto rewordedAfter = 6 * base::oneDay;

/// Collects the replies of one story.
class Thread
{
public:
    Thread(const Story &story, const Cast &cast)
        : m_story(story), m_cast(cast), m_agent(cast.agents[static_cast<std::size_t>(story.agent)].person.id.text()),
          m_span(story.decided.us - story.asked.us)
    {
    }

    std::vector<Reply> take();

private:
    [[nodiscard]] QString approver() const;
    [[nodiscard]] base::Instant partOfTheWay(int percent) const { return m_story.asked + m_span / 100 * percent; }
    template <typename Texts>
    [[nodiscard]] const auto &vary(const Texts &texts) const
    {
        return texts[static_cast<std::size_t>(m_story.variant) % texts.size()];
    }
    Reply &add(base::Instant at, const QString &user, const QString &text);
    Reply &addApp(base::Instant at, const App &app, Prose prose);
    void talk();
    void attempts();
    void verdict();
    void ending();

    const Story &m_story;
    const Cast &m_cast;
    QString m_agent;
    std::int64_t m_span;
    std::vector<Reply> m_replies;
};

QString Thread::approver() const
{
    return m_cast.approvers[static_cast<std::size_t>(m_story.approvers.front())].person.id.text();
}

Reply &Thread::add(base::Instant at, const QString &user, const QString &text)
{
    Reply reply;
    reply.at = at;
    reply.user = user;
    reply.prose.say(text);
    m_replies.push_back(std::move(reply));
    return m_replies.back();
}

Reply &Thread::addApp(base::Instant at, const App &app, Prose prose)
{
    Reply reply;
    reply.at = at;
    reply.app = &app;
    reply.prose = std::move(prose);
    m_replies.push_back(std::move(reply));
    return m_replies.back();
}

void Thread::talk()
{
    if (m_story.has(Twist::AsksBack)) {
        const auto &exchange = vary(exchanges());
        add(partOfTheWay(25), approver(), QString::fromUtf8(exchange.question));
        add(partOfTheWay(50), m_agent, QString::fromUtf8(exchange.answer));
    }
    if (m_story.has(Twist::Reminder))
        addApp(partOfTheWay(70), m_cast.supportman,
               Prose(QStringLiteral("Reminder: this request is still waiting for a decision.")));
}

void Thread::attempts()
{
    if (m_story.has(Twist::SelfReply))
        add(m_story.asked + 5 * base::oneMinute, m_agent, QStringLiteral("approved"));
    if (!m_story.has(Twist::RefusedAttempt))
        return;
    const auto &other = m_cast.agents[static_cast<std::size_t>(m_story.agent + 1) % m_cast.agents.size()];
    Prose prose;
    prose.mention(other.person.id.text()).say(QStringLiteral(" you can not approve this request"));
    addApp(partOfTheWay(40), m_cast.supportman, prose);
}

void Thread::verdict()
{
    const bool inThread = m_story.answer == Answer::Reply || m_story.answer == Answer::Both;
    if (!m_story.isDecided() || !inThread)
        return;
    if (m_story.has(Twist::Reversed))
        add(partOfTheWay(50), approver(), QStringLiteral("approved"));
    const auto opening = m_story.has(Twist::Reversed) ? QStringLiteral("scratch that, deny - ") : m_story.opening;
    const auto later = m_story.answer == Answer::Both ? reasonFollows : 0;
    auto &reply = add(m_story.decided + later, approver(), opening + m_story.reason);
    reply.isVerdict = true;
    reply.isBroadcast = m_story.has(Twist::Broadcast);
    if (m_story.has(Twist::ReasonChangedLate))
        reply.reworded = Rewording{m_story.decided + rewordedAfter,
                                   Prose(m_story.opening + QStringLiteral("Agreed with the customer by phone"))};
}

void Thread::ending()
{
    const bool inApp = m_story.answer == Answer::Button || m_story.answer == Answer::Both;
    if (m_story.decision == Decision::Withdrawn && (m_story.isHuman() || !inApp))
        add(m_story.decided, m_agent, QStringLiteral("withdrawn, solved with the customer"));
    if (m_story.decision == Decision::Expired && !inApp)
        addApp(m_story.decided, m_cast.supportman, Prose(QStringLiteral("Request expired after 48 hour(s).")));
    if (m_story.has(Twist::Executed))
        add(m_story.decided + (120 + m_story.variant / 2) * base::oneSecond, m_agent,
            QString::fromUtf8(vary(executionNotes())));
}

std::vector<Reply> Thread::take()
{
    talk();
    attempts();
    verdict();
    ending();
    std::stable_sort(m_replies.begin(), m_replies.end(), [](const Reply &a, const Reply &b) { return a.at < b.at; });
    return std::move(m_replies);
}

} // namespace

std::vector<Reply> repliesTo(const Story &story, const Cast &cast)
{
    return Thread(story, cast).take();
}

} // namespace precedent::sample
