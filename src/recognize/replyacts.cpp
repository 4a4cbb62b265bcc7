// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/replyacts.h"

#include "base/folding.h"
#include "recognize/document.h"
#include "recognize/figureanswer.h"
#include "recognize/grantreader.h"
#include "recognize/language.h"
#include "recognize/objectionask.h"
#include "recognize/relay.h"
#include "recognize/saidreason.h"
#include "recognize/signedreply.h"
#include "recognize/sourcetext.h"
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

} // namespace

Verdict readReply(const Prose &prose)
{
    Verdict first;
    const auto languages = languagesOf(prose.tokens(), LanguageScope::current());
    for (const auto language : languages) {
        const LanguageScope scope(language);
        const auto verdict = readVerdict(prose);
        if (verdict.kind == VerdictKind::Approve || verdict.kind == VerdictKind::Deny)
            return verdict;
        if (language == languages.front())
            first = verdict;
        if (verdict.kind != VerdictKind::None && verdict.kind != VerdictKind::Executed)
            break;
    }
    return first;
}

namespace {

/// Follows the versions of one reply: an edit that changes the verdict is an act of its own.
class ReplyFollower
{
public:
    ReplyFollower(const Draft &draft, const AskedWords &asked, const ChannelReader &reader)
        : m_draft(draft), m_asked(asked), m_reader(reader)
    {
    }

    void follow(const domain::MessageVersion &version, std::size_t index)
    {
        m_version = index;
        const auto &message = version.message;
        const auto author = m_reader.people.authorOf(message);
        const bool own = m_reader.people.couldBeSame(author, m_draft.agent);
        if (!own && !m_reader.people.isApprover(author))
            return;
        const Prose prose(capped(wordsOf(message, author)), m_reader.people.names());
        const auto relay = own ? std::nullopt : relayIn(message);
        auto verdict = relay ? relay->verdict : verdictIn(message, prose);
        if (const auto echo = own || relay ? std::nullopt : echoIn(prose, verdict))
            verdict = *echo;
        if (!own && !relay)
            verdict = answerToObjections(prose, m_asked, verdict);
        const auto figure = mayGiveFigure(verdict) && !own ? figureAnswer(prose, m_draft) : std::nullopt;
        if (figure && verdict.kind == VerdictKind::None)
            verdict = {VerdictKind::Approve, true, false, figure->reason};
        if (m_reader.people.isSame(m_reader.people.byName(verdict.reason), author)) // "Approved, Maya"
            verdict.reason.clear();
        auto kind = own ? ownAct(verdict) : approversAct(verdict);
        if (kind == ActKind::Withdraw && asksForOther(verdict, prose))
            kind = ActKind::Unclear;
        if (kind == ActKind::Approve && verdictTable(QStringLiteral("first-of-several")).find(prose.tokens()))
            kind = ActKind::Partial; // "ok, first of two"
        if (kind && kind == m_inForce)
            reword(m_result.acts.back(), capped(verdict.reason));
        else if (kind)
            add(*kind, relay ? relay->by : author, prose, verdict, version, figure ? figure->granted : std::nullopt);
        else if (m_inForce == ActKind::Approve || m_inForce == ActKind::Deny)
            add(ActKind::Reopen, author, prose, verdict, version);
        else if (!own && verdict.kind == VerdictKind::None)
            noteRemark(author, prose, message);
        m_isFirst = false;
    }

    [[nodiscard]] const Acts &result() const { return m_result; }

private:
    /// "scratch that, it's $60": a later yes is to either sum.
    [[nodiscard]] bool asksForOther(const Verdict &verdict, const Prose &prose) const
    {
        return verdict.kind == VerdictKind::Retract && !moneyMentions(prose.text(), m_reader.inForce).empty();
    }

    [[nodiscard]] static bool mayGiveFigure(const Verdict &verdict)
    {
        return (verdict.kind == VerdictKind::None || verdict.kind == VerdictKind::Approve) && !verdict.isUnclear;
    }

    [[nodiscard]] QString wordsOf(const domain::Message &message, const domain::PersonRef &author) const
    {
        const auto known = m_reader.context.people.constFind(author.id);
        const auto name = known == m_reader.context.people.constEnd() ? author.name : known->realName;
        return withoutInitials(fullText(message), name.isEmpty() ? author.name : name);
    }

    /// What is asked for said once more, where nothing else was decided, or only behind it: "waive it, we won't
    /// haggle".
    [[nodiscard]] std::optional<Verdict> echoIn(const Prose &prose, const Verdict &verdict) const
    {
        const bool mayStand = verdict.kind == VerdictKind::None || verdict.kind == VerdictKind::Deny;
        const auto echo = mayStand ? echoedAsk(prose, m_asked) : std::nullopt;
        const bool isDenied = echo && verdict.kind == VerdictKind::Deny &&
                              readReply(Prose(prose.show(0).section(u',', 0, 0))).kind == VerdictKind::Deny;
        return isDenied ? std::nullopt : echo;
    }

    /// The verdict of another approver that this message passes on.
    [[nodiscard]] std::optional<Relay> relayIn(const domain::Message &message) const
    {
        const Prose prose(capped(withoutQuotedLines(withoutStruckOut(fullText(message)))), m_reader.people.names());
        auto relay = relayedVerdict(prose, m_reader.people);
        const bool mayDecide =
            relay && m_reader.people.isApprover(relay->by) && !m_reader.people.couldBeSame(relay->by, m_draft.agent);
        return mayDecide ? relay : std::nullopt;
    }

    /// What is struck out or quoted decides nothing; the reason stays as it is shown.
    [[nodiscard]] Verdict verdictIn(const domain::Message &message, const Prose &prose) const
    {
        const auto text = fullText(message);
        const auto bare = withoutQuotedLines(withoutStruckOut(text));
        if (bare == text)
            return readReply(prose);
        auto verdict = readReply(Prose(capped(bare), m_reader.people.names()));
        if (!prose.show(0).contains(verdict.reason)) {
            const auto shown = readReply(prose);
            verdict.reason = shown.kind == verdict.kind ? shown.reason : QString();
        }
        return verdict;
    }

    void add(ActKind kind, const domain::PersonRef &by, const Prose &prose, const Verdict &verdict,
             const domain::MessageVersion &version, const std::optional<base::Money> &granted = {})
    {
        Act act;
        act.kind = kind;
        act.isWeak = !verdict.isExplicit;
        act.agrees = verdictTable(QStringLiteral("agreeing")).match(prose.tokens(), 0, prose.tokens().size()) > 0;
        act.by = {by};
        act.reason = capped(verdict.reason);
        if (kind == ActKind::Approve) {
            const auto grant = readGrant(prose.text(), m_draft.amount.money, m_reader.inForce);
            act.granted = grant.money || grant.isUnclear ? grant.money : granted;
            act.grantUnclear = grant.isUnclear;
        }
        act.message = version.message.ts;
        act.messageVersion = m_version;
        setTime(act, version);
        m_inForce = kind;
        m_result.acts.push_back(std::move(act));
    }

    void setTime(Act &act, const domain::MessageVersion &version) const
    {
        const auto &message = version.message;
        act.via = m_isFirst ? DecidedVia::Thread : DecidedVia::Edit;
        if (m_isFirst) {
            act.at = message.ts.instant();
            act.source = TimeSource::Reply;
        } else if (message.edited) {
            act.at = message.edited->ts.instant();
            act.source = TimeSource::Edit;
        } else if (version.changedAt) {
            act.at = version.changedAt;
            act.source = TimeSource::Event;
        } else {
            act.notBefore = message.ts.instant();
            act.notAfter = version.seenAt;
        }
        act.order = act.at.value_or(version.seenAt);
    }

    static void reword(Act &act, const QString &reason)
    {
        act.isReworded = act.isReworded || base::fold(act.reason) != base::fold(reason);
        act.reason = reason;
    }

    /// "legend", "reading": a word alone is no remark.
    [[nodiscard]] static bool tellsEnough(const QString &text)
    {
        constexpr std::size_t few = 2;
        const auto tokens = tokenize(text);
        return std::count_if(tokens.begin(), tokens.end(),
                             [](const Token &token) { return token.kind == Token::Kind::Word; }) >= std::ptrdiff_t(few);
    }

    void noteRemark(const domain::PersonRef &author, const Prose &prose, const domain::Message &message)
    {
        const auto text = capped(prose.show(0));
        const bool asks = text.endsWith(u'?') || text.endsWith(QChar(0xFF1F));
        if (saysWhy(text) && tellsEnough(text) && !asks)
            m_result.remarks = {{author, message.ts.instant(), text}};
    }

    const Draft &m_draft;
    const AskedWords &m_asked; ///< the request's words
    const ChannelReader &m_reader;
    Acts m_result;
    std::optional<ActKind> m_inForce;
    bool m_isFirst = true;
    std::size_t m_version = 0;
};

} // namespace

Acts actsOfReply(const domain::MessageHistory &reply, const Draft &draft, const AskedWords &asked,
                 const ChannelReader &reader)
{
    ReplyFollower follower(draft, asked, reader);
    for (std::size_t i = 0; i < reply.versions.size(); ++i) {
        if (!reply.versions[i].message.isTombstone())
            follower.follow(reply.versions[i], i);
    }
    return follower.result();
}

} // namespace precedent::recognize
