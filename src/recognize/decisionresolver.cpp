// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/decisionresolver.h"

#include <algorithm>
#include <cstdlib>

namespace precedent::recognize {

namespace {

using domain::Decision;

/// A remark further away than this from a timed decision is about something else.
constexpr std::int64_t remarkReach = 45 * base::oneMinute;

Decision decisionOf(ActKind kind)
{
    return kind == ActKind::Approve ? Decision::Approved : Decision::Denied;
}

/// Goes through the acts in order and keeps those that agree with the newest decision.
class Course
{
public:
    Course(const PeopleResolver &people, std::size_t needed) : m_people(people), m_needed(needed) {}

    void take(const Act &act)
    {
        switch (act.kind) {
        case ActKind::Approve:
        case ActKind::Deny:
            decide(act);
            break;
        case ActKind::Withdraw:
        case ActKind::Expire:
            if (m_run.empty())
                m_outcome.decision = act.kind == ActKind::Withdraw ? Decision::Withdrawn : Decision::Expired;
            break;
        case ActKind::Reopen:
            m_outcome.isReversed = m_outcome.isReversed || !m_run.empty();
            m_run.clear();
            m_outcome.decision = Decision::Pending;
            break;
        case ActKind::SelfAttempt:
            m_outcome.isAttempt = m_outcome.isAttempt || m_run.empty();
            break;
        case ActKind::Partial:
            addPeople(m_partial, act.by);
            break;
        case ActKind::Unclear:
            m_outcome.isAmbiguous = true;
            break;
        }
    }

    [[nodiscard]] Outcome outcome() const
    {
        auto outcome = m_outcome;
        if (m_run.empty())
            return outcome;
        outcome.act = m_run.front();
        takeReplyTime(outcome.act);
        outcome.act.by = outcome.act.kind == ActKind::Approve ? m_partial : std::vector<domain::PersonRef>();
        for (const auto &act : m_run) {
            addPeople(outcome.act.by, act.by);
            outcome.isReworded = outcome.isReworded || act.isReworded;
            if (act.granted || act.grantUnclear) {
                outcome.act.granted = act.granted;
                outcome.act.grantUnclear = act.grantUnclear;
            }
        }
        outcome.act.reason = reason();
        return outcome;
    }

private:
    void decide(const Act &act)
    {
        if (m_needed > 1 && mayBeOneOfSeveral(act)) {
            addPeople(m_partial, act.by);
            if (m_partial.size() < m_needed)
                return;
        }
        const auto decision = decisionOf(act.kind);
        const bool contradicts = !m_run.empty() && m_outcome.decision != decision;
        // Another's "ok, will tell them" takes note of what was decided in clear words.
        const bool notes = act.isWeak && act.kind == ActKind::Approve && !m_run.empty() && m_needed < 2 &&
                           (contradicts || !m_run.back().isWeak) && !isBySame(m_run.back(), act);
        const bool notesWithdrawal =
            act.isWeak && act.kind == ActKind::Approve && m_run.empty() && m_outcome.decision == Decision::Withdrawn;
        const bool agreesWithNo =
            act.agrees && contradicts && act.kind == ActKind::Approve && !isBySame(m_run.back(), act);
        if (notes || notesWithdrawal || agreesWithNo)
            return;
        m_outcome.isReversed = m_outcome.isReversed || contradicts;
        const bool bargains = !m_run.empty() && act.granted && m_run.back().granted &&
                              act.granted != m_run.back().granted && act.source == domain::TimeSource::Reply &&
                              isBySame(m_run.back(), act);
        const auto earlier = bargains ? m_run.back().reason : QString();
        if (contradicts || bargains)
            m_run.clear();
        m_outcome.decision = decision;
        m_run.push_back(act);
        if (m_run.back().reason.isEmpty()) // "$40, our fault", "sorry, $45"
            m_run.back().reason = earlier;
    }

    /// A reply's ts is exact; a card's time is printed in minutes, or that of its last edit. An app reports a click in
    /// the thread at once, a person explains it soon after.
    void takeReplyTime(Act &act) const
    {
        if (act.source == domain::TimeSource::Reply)
            return;
        const auto reply = std::find_if(m_run.begin(), m_run.end(), [&](const Act &other) {
            const bool soon = !act.at || (other.at && other.at->us - act.at->us <= remarkReach);
            return other.source == domain::TimeSource::Reply && (other.byApp || (soon && isBySame(act, other)));
        });
        if (reply == m_run.end())
            return;
        act.at = reply->at;
        act.source = reply->source;
        act.notBefore.reset();
        act.notAfter.reset();
    }

    [[nodiscard]] bool isBySame(const Act &act, const Act &other) const
    {
        return act.by.empty() || std::any_of(act.by.begin(), act.by.end(), [&](const domain::PersonRef &person) {
                   return m_people.isSame(person, other.by.front());
               });
    }

    void addPeople(std::vector<domain::PersonRef> &people, const std::vector<domain::PersonRef> &more) const
    {
        for (const auto &person : more) {
            const auto same = std::find_if(people.begin(), people.end(), [&](const domain::PersonRef &other) {
                return m_people.isSame(person, other);
            });
            if (same == people.end())
                people.push_back(person);
            else if (same->id.isEmpty())
                *same = person;
        }
    }

    /// A person's words over an app's, the later over the earlier, a real reason over "ok".
    [[nodiscard]] QString reason() const
    {
        QString best;
        int bestRank = -1;
        for (const auto &act : m_run) {
            const int rank = (domain::isMissingReason(act.reason) ? 0 : 2) + (act.byApp ? 0 : 1);
            if (!act.reason.isEmpty() && rank >= bestRank) {
                best = act.reason;
                bestRank = rank;
            }
        }
        return best;
    }

    const PeopleResolver &m_people;
    std::size_t m_needed; ///< how many must approve
    Outcome m_outcome;
    std::vector<Act> m_run;
    std::vector<domain::PersonRef> m_partial; ///< those who approved before it was enough
};

/// The remark of a decider that stands nearest to the decision.
QString nearestRemark(const std::vector<Remark> &remarks, const Act &act, const PeopleResolver &people)
{
    const Remark *nearest = nullptr;
    std::int64_t shortest = remarkReach;
    for (const auto &remark : remarks) {
        const bool theirs = remark.by.isEmpty() || std::any_of(act.by.begin(), act.by.end(), [&](const auto &person) {
                                return people.isSame(person, remark.by);
                            });
        const auto distance = act.at ? std::abs(remark.at.us - act.at->us) : 0;
        if (!theirs || distance > shortest || domain::isMissingReason(remark.text))
            continue;
        if (!nearest || distance < shortest) {
            nearest = &remark;
            shortest = distance;
        }
    }
    return nearest ? nearest->text : QString();
}

} // namespace

bool mayBeOneOfSeveral(const Act &act)
{
    return act.kind == ActKind::Approve && act.via == domain::DecidedVia::Thread && !act.byApp;
}

Outcome resolve(Acts acts, const std::optional<Act> &reactions, const ChannelReader &reader, std::size_t needed)
{
    std::stable_sort(acts.acts.begin(), acts.acts.end(), [](const Act &a, const Act &b) { return a.order < b.order; });
    const bool hasWords = std::any_of(acts.acts.begin(), acts.acts.end(), [](const Act &act) {
        return act.kind != ActKind::SelfAttempt && act.kind != ActKind::Partial;
    });
    Course course(reader.people, needed);
    for (const auto &act : acts.acts)
        course.take(act);
    if (reactions && !hasWords)
        course.take(*reactions);
    auto outcome = course.outcome();
    const bool decided = outcome.decision == Decision::Approved || outcome.decision == Decision::Denied;
    if (decided && domain::isMissingReason(outcome.act.reason)) {
        const auto remark = nearestRemark(acts.remarks, outcome.act, reader.people);
        if (!remark.isEmpty())
            outcome.act.reason = remark;
    }
    return outcome;
}

} // namespace precedent::recognize
