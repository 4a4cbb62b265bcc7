// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/replyacts.h"

#include "base/folding.h"
#include "recognize/document.h"
#include "recognize/grantreader.h"
#include "recognize/language.h"
#include "recognize/verdictreader.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

using domain::DecidedVia;
using domain::TimeSource;

/// What a verdict means when the requester says it.
std::optional<ActKind> ownAct(const Verdict &verdict)
{
    if (verdict.kind == VerdictKind::Withdraw || verdict.kind == VerdictKind::Retract)
        return ActKind::Withdraw;
    // A requester's "ok" or "yes" answers a question; only clear words are an attempt to approve.
    if (verdict.kind == VerdictKind::Approve && verdict.isExplicit)
        return ActKind::SelfAttempt;
    return std::nullopt;
}

std::optional<ActKind> approversAct(const Verdict &verdict)
{
    if (verdict.isUnclear)
        return ActKind::Unclear;
    switch (verdict.kind) {
    case VerdictKind::Approve:
        return ActKind::Approve;
    case VerdictKind::Deny:
        return ActKind::Deny;
    case VerdictKind::Retract:
        return ActKind::Reopen;
    default:
        return std::nullopt;
    }
}

/// Follows the versions of one reply: an edit that changes the verdict is an act of its own.
class ReplyFollower
{
public:
    ReplyFollower(const Draft &draft, const ChannelReader &reader) : m_draft(draft), m_reader(reader) {}

    void follow(const domain::Message &message, base::Instant seenAt)
    {
        const auto author = m_reader.people.authorOf(message);
        const bool own = m_reader.people.couldBeSame(author, m_draft.agent);
        if (!own && !m_reader.people.isApprover(author))
            return;
        const Prose prose(capped(fullText(message)), m_reader.people.names());
        const LanguageScope scope(languageOf(prose.tokens(), LanguageScope::current()));
        const auto verdict = readVerdict(prose);
        const auto kind = own ? ownAct(verdict) : approversAct(verdict);
        if (kind && kind == m_inForce)
            reword(m_result.acts.back(), capped(verdict.reason));
        else if (kind)
            add(*kind, author, prose, verdict, message, seenAt);
        else if (m_inForce == ActKind::Approve || m_inForce == ActKind::Deny)
            add(ActKind::Reopen, author, prose, verdict, message, seenAt);
        else if (!own && verdict.kind == VerdictKind::None)
            noteRemark(author, prose, message);
        m_isFirst = false;
    }

    [[nodiscard]] const Acts &result() const { return m_result; }

private:
    void add(ActKind kind, const domain::PersonRef &author, const Prose &prose, const Verdict &verdict,
             const domain::Message &message, base::Instant seenAt)
    {
        Act act;
        act.kind = kind;
        act.by = {author};
        act.reason = capped(verdict.reason);
        if (kind == ActKind::Approve) {
            const auto grant = readGrant(prose.text(), m_draft.amount.money, m_reader.inForce);
            act.granted = grant.money;
            act.grantUnclear = grant.isUnclear;
        }
        setTime(act, message, seenAt);
        m_inForce = kind;
        m_result.acts.push_back(std::move(act));
    }

    void setTime(Act &act, const domain::Message &message, base::Instant seenAt) const
    {
        act.via = m_isFirst ? DecidedVia::Thread : DecidedVia::Edit;
        if (m_isFirst) {
            act.at = message.ts.instant();
            act.source = TimeSource::Reply;
        } else if (message.edited) {
            act.at = message.edited->ts.instant();
            act.source = TimeSource::Edit;
        } else {
            act.notBefore = message.ts.instant();
            act.notAfter = seenAt;
        }
        act.order = act.at ? *act.at : seenAt;
    }

    static void reword(Act &act, const QString &reason)
    {
        act.isReworded = act.isReworded || base::fold(act.reason) != base::fold(reason);
        act.reason = reason;
    }

    void noteRemark(const domain::PersonRef &author, const Prose &prose, const domain::Message &message)
    {
        const auto text = capped(prose.show(0));
        if (!text.isEmpty() && !text.endsWith(u'?'))
            m_result.remarks = {{author, message.ts.instant(), text}};
    }

    const Draft &m_draft;
    const ChannelReader &m_reader;
    Acts m_result;
    std::optional<ActKind> m_inForce;
    bool m_isFirst = true;
};

} // namespace

Acts actsOfReply(const domain::MessageHistory &reply, const Draft &draft, const ChannelReader &reader)
{
    ReplyFollower follower(draft, reader);
    for (const auto &version : reply.versions) {
        if (!version.message.isTombstone())
            follower.follow(version.message, version.seenAt);
    }
    return follower.result();
}

std::optional<Act> actOfReactions(const domain::MessageHistory &root, const domain::PersonRef &agent,
                                  const ChannelReader &reader)
{
    std::vector<domain::PersonRef> approving;
    std::vector<domain::PersonRef> denying;
    bool attempt = false;
    bool isCut = false;
    const auto &words = vocabulary();
    for (const auto &reaction : root.lastContent().reactions) {
        const auto name = emojiName(reaction.name);
        const bool approves = words.approveEmoji.contains(name);
        if (!approves && !words.denyEmoji.contains(name))
            continue;
        isCut = isCut || qsizetype(reaction.count) > reaction.users.size();
        for (const auto &user : reaction.users) {
            const auto person = reader.people.byId(user);
            auto &list = approves ? approving : denying;
            const bool own = reader.people.couldBeSame(person, agent);
            attempt = attempt || (own && approves);
            const bool counts = !own && !reader.context.people.value(user).isBot && reader.people.isApprover(person);
            if (counts && std::find(list.begin(), list.end(), person) == list.end())
                list.push_back(person);
        }
    }
    if (approving.empty() && denying.empty() && !attempt && !isCut)
        return std::nullopt;
    Act act;
    act.via = DecidedVia::Reaction;
    act.by = approving.empty() ? denying : approving;
    act.kind = approving.empty() ? ActKind::Deny : ActKind::Approve;
    // Who is not listed may have decided, or decided otherwise.
    if (isCut || (!approving.empty() && !denying.empty()))
        act.kind = ActKind::Unclear;
    else if (approving.empty() && denying.empty())
        act.kind = ActKind::SelfAttempt;
    act.notBefore = root.reactionsNotBefore;
    act.notAfter = root.reactionsNotAfter;
    return act;
}

} // namespace precedent::recognize
