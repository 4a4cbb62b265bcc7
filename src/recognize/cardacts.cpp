// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/cardacts.h"

#include "recognize/cardreader.h"
#include "recognize/decisionbuttons.h"
#include "recognize/freshoutcome.h"
#include "recognize/reasonalone.h"
#include "recognize/relay.h"
#include "recognize/sourcetext.h"

#include <QtCore/QSet>

#include <algorithm>

namespace precedent::recognize {

namespace {

using domain::DecidedVia;
using domain::TimeSource;

ActKind actKind(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Approve:
    case StatementKind::Auto:
        return ActKind::Approve;
    case StatementKind::Deny:
        return ActKind::Deny;
    case StatementKind::Withdraw:
        return ActKind::Withdraw;
    case StatementKind::Expire:
        return ActKind::Expire;
    case StatementKind::Pending:
        break;
    }
    return ActKind::Reopen;
}

DecidedVia viaOf(const CardState &state, const domain::Message &message, bool isFirst)
{
    if (state.isAutomatic)
        return DecidedVia::Auto;
    if (message.byApp())
        return isFirst && state.inTitle && !message.edited ? DecidedVia::Message : DecidedVia::Button;
    return isFirst && !message.edited ? DecidedVia::Message : DecidedVia::Edit;
}

/// The most exact time that can be told: printed on the card, posted with the message, or of the edit; else bounds.
void setTime(Act &act, const domain::MessageHistory &history, std::size_t version, const CardState &state)
{
    const auto &[message, seenAt, changedAt] = history.versions[version];
    const bool printed = state.at && *state.at >= base::Instant::fromSeconds(message.ts.instant().seconds());
    const bool postedDecided = version == 0 && !message.edited &&
                               (message.isReply() || act.via == DecidedVia::Message || act.via == DecidedVia::Auto);
    if (postedDecided && message.isReply()) {
        act.at = message.ts.instant();
        act.source = TimeSource::Reply;
    } else if (printed) {
        act.at = state.at;
        act.source = TimeSource::Card;
    } else if (postedDecided) {
        act.at = message.ts.instant();
        act.source = TimeSource::Card;
    } else if (message.edited) {
        act.at = message.edited->ts.instant();
        act.source = TimeSource::Edit;
    } else if (changedAt) {
        act.at = changedAt;
        act.source = TimeSource::Event;
    } else {
        act.notBefore = version > 0 ? history.versions[version - 1].seenAt : message.ts.instant();
        act.notAfter = seenAt;
    }
    act.order = act.at ? *act.at : seenAt;
}

Act actFrom(const CardState &state, ActKind kind, const domain::MessageHistory &history, std::size_t version)
{
    const auto &message = history.versions[version].message;
    Act act;
    act.kind = kind;
    act.via = viaOf(state, message, version == 0);
    if (act.via != DecidedVia::Auto) // "auto-approved by policy" names nobody
        act.by = state.by;
    act.reason = state.reason;
    if (kind == ActKind::Approve)
        act.granted = state.granted;
    act.byApp = message.byApp();
    act.version = message.isReply() ? noVersion : version;
    act.message = message.ts;
    act.messageVersion = version;
    setTime(act, history, version, state);
    return act;
}

/// A later version may name who decided, why or how much where the first did not.
void complete(Act &act, const CardState &state)
{
    if (act.by.empty() || state.by.size() > act.by.size())
        act.by = state.by;
    if (!state.reason.isEmpty())
        act.reason = state.reason;
    if (state.granted && act.kind == ActKind::Approve)
        act.granted = state.granted;
}

/// Follows the versions of one message and notes each change of what it says.
class CardFollower
{
public:
    CardFollower(const domain::MessageHistory &history, const domain::PersonRef &agent, const ChannelReader &reader)
        : m_history(history), m_agent(agent), m_reader(reader)
    {
    }

    void follow(std::size_t version)
    {
        const auto &message = m_history.versions[version].message;
        const auto document = withoutEarlier(m_reader.documentOf(message));
        auto state = readCard(document, m_reader);
        if (!state.kind && !state.isPartial && passOn(version))
            return m_inForce.reset();
        if (message.byApp() && state.decides())
            state.reason = reasonAlone(state.reason, document, request(document), m_reader);
        if (mayTellLoosely(message, document)) {
            const bool isFirst = m_undecided.entries.empty() && !message.isReply() && !message.edited;
            const bool mustName = isFirst && !state.decides(); // it may just not be decided yet
            state =
                withFreshOutcome(std::move(state), freshEntries(document, beforeOutcome(message, document, mustName)),
                                 {m_agent, mustName}, m_reader);
            state.reason = reasonAlone(state.reason, document, request(document), m_reader);
        }
        if (!state.decides())
            m_undecided = document;
        else if (state.reason.isEmpty() && message.byApp() && !m_inForce && !m_undecided.entries.empty())
            state.reason = capped(remarkAdded(document, m_undecided, m_reader));
        if (state.isPartial)
            notePartial(version, state);
        else if (!state.kind)
            remark(message, state);
        else if (actKind(*state.kind) == m_inForce)
            complete(m_result.acts.back(), state);
        else
            change(version, state, document);
        m_before = document;
    }

    [[nodiscard]] const Acts &result() const { return m_result; }

private:
    /// An app's reply, or a card without buttons.
    [[nodiscard]] static bool mayTellLoosely(const domain::Message &message, const Document &document)
    {
        const bool isOpen =
            std::any_of(document.buttons.begin(), document.buttons.end(), [&document](const domain::Part &button) {
                return button.url.isEmpty() && !tellsOutcome(button, document.buttons);
            });
        return message.byApp() && !isOpen;
    }

    /// What stood there before anything was decided: the last version that told no outcome, or, of a message first seen
    /// with one, all down to the last value of the request; `mayOpen` where "[OK] Maya Ortiz" may stand on top.
    [[nodiscard]] Document beforeOutcome(const domain::Message &message, const Document &document, bool mayOpen) const
    {
        static const QSet<Role> asking{Role::Agent,    Role::AgentOrCustomer, Role::Customer,    Role::Type,
                                       Role::Amount,   Role::AmountSecondary, Role::Context,     Role::RequestReason,
                                       Role::Currency, Role::Ignored,         Role::Conversation};
        if (message.isReply() || !m_undecided.entries.empty())
            return m_undecided;
        auto before = document;
        while (!before.entries.empty() && !asking.contains(before.entries.back().role))
            before.entries.pop_back();
        const bool opens = mayOpen && !before.entries.empty() && before.entries.front().role == Role::None;
        if (opens)
            before.entries.erase(before.entries.begin());
        return before;
    }

    /// What is no reason: the last version that decided nothing, or who and what a first version is about.
    [[nodiscard]] Document request(Document document) const
    {
        static const QSet<Role> asked{Role::Agent, Role::Customer, Role::Type, Role::Amount};
        if (!m_undecided.entries.empty())
            return m_undecided;
        auto &entries = document.entries;
        entries.erase(std::remove_if(entries.begin(), entries.end(),
                                     [](const Entry &entry) { return !asked.contains(entry.role); }),
                      entries.end());
        return document;
    }

    [[nodiscard]] static bool isQuotation(const Entry &entry)
    {
        static const QString marks = QStringLiteral(">_&\"“„«'‘");
        return entry.role == Role::None && !entry.text.isEmpty() && marks.contains(entry.text.at(0));
    }

    /// A "Reason" or "Comments" that stood there before the decision is the request's.
    [[nodiscard]] Document withoutEarlier(Document document) const
    {
        for (auto &entry : document.entries) {
            if (entry.role != Role::DecisionReason && entry.role != Role::DecisionCategory && !isQuotation(entry))
                continue;
            const auto &before = m_undecided.entries;
            const bool stood = std::any_of(before.begin(), before.end(), [&entry](const Entry &other) {
                return other.label == entry.label && other.text == entry.text;
            });
            if (stood && !entry.text.isEmpty())
                entry.role = entry.role == Role::None ? Role::Context : Role::RequestReason;
        }
        return document;
    }

    /// "Reply by e-mail from Maya: no, too late": an app's reply with somebody's own words.
    [[nodiscard]] bool passOn(std::size_t version)
    {
        const auto &message = m_history.versions[version].message;
        if (!message.byApp() || !message.isReply())
            return false;
        const Prose prose(capped(withoutStruckOut(fullText(message))), m_reader.people.names());
        const auto relay = relayedVerdict(prose, m_reader.people);
        if (!relay || !m_reader.people.isApprover(relay->by) || m_reader.people.couldBeSame(relay->by, m_agent))
            return false;
        CardState state;
        state.by = {relay->by};
        state.reason = capped(relay->verdict.reason);
        const auto kind = relay->verdict.kind == VerdictKind::Approve ? ActKind::Approve : ActKind::Deny;
        m_result.acts.push_back(actFrom(state, kind, m_history, version));
        return true;
    }

    /// An app's reply may give the reason apart from the decision.
    void remark(const domain::Message &message, const CardState &state)
    {
        if (message.isReply() && message.byApp() && !state.reason.isEmpty())
            m_result.remarks.push_back({{}, message.ts.instant(), state.reason});
    }

    void notePartial(std::size_t version, const CardState &state)
    {
        m_result.acts.push_back(actFrom(state, ActKind::Partial, m_history, version));
    }

    void change(std::size_t version, CardState state, const Document &document)
    {
        const auto &message = m_history.versions[version].message;
        auto kind = actKind(*state.kind);
        const bool mayReopen = m_inForce && document.hasDecisionButtons();
        if (kind == ActKind::Reopen && !mayReopen && !returns(message, document))
            return;
        m_inForce.reset();
        if (!message.byApp() && !attribute(message, state, kind))
            return;
        if (kind != ActKind::Reopen)
            m_inForce = kind;
        m_result.acts.push_back(actFrom(state, kind, m_history, version));
    }

    /// "Re-opened by Maya" and not only "Status: open", nor what the request itself tells.
    [[nodiscard]] bool returns(const domain::Message &message, const Document &document) const
    {
        if (m_before.entries.empty() && !message.isReply() && !message.edited)
            return false;
        return std::any_of(document.entries.begin(), document.entries.end(), [this](const Entry &entry) {
            const bool stood = std::any_of(m_before.entries.begin(), m_before.entries.end(),
                                           [&entry](const Entry &other) { return other.text == entry.text; });
            return !stood && (entry.role == Role::None || entry.role == Role::Status) &&
                   cardTable(QStringLiteral("returned")).find(tokenize(domain::plainText(entry.text)));
        });
    }

    /// A person's own labels: their author's words, and an attempt when the author is the requester.
    [[nodiscard]] bool attribute(const domain::Message &message, CardState &state, ActKind &kind) const
    {
        const auto author = m_reader.people.authorOf(message);
        if (state.by.empty())
            state.by = {author};
        if (!m_reader.people.couldBeSame(author, m_agent))
            return m_reader.people.isApprover(author);
        const bool approves = kind == ActKind::Approve;
        kind = ActKind::SelfAttempt;
        return approves;
    }

    const domain::MessageHistory &m_history;
    const domain::PersonRef &m_agent;
    const ChannelReader &m_reader;
    Acts m_result;
    Document m_undecided;             ///< the last version that decided nothing
    Document m_before;                ///< the version before
    std::optional<ActKind> m_inForce; ///< what the newest act says, until the card says otherwise
};

} // namespace

Acts actsOfCard(const domain::MessageHistory &history, const domain::PersonRef &agent, const ChannelReader &reader)
{
    CardFollower follower(history, agent, reader);
    for (std::size_t version = 0; version < history.versions.size(); ++version) {
        if (!history.versions[version].message.isTombstone())
            follower.follow(version);
    }
    return follower.result();
}

} // namespace precedent::recognize
