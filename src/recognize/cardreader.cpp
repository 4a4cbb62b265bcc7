// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/cardreader.h"

#include "recognize/amountreader.h"
#include "recognize/ballot.h"
#include "recognize/belowdecision.h"
#include "recognize/cardremark.h"
#include "recognize/cardsigners.h"
#include "recognize/emojistatement.h"
#include "recognize/labelverdict.h"
#include "recognize/language.h"
#include "recognize/wordfile.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

using domain::PartKind;

/// Collects what the entries of a card say, in reading order.
class CardCollector
{
public:
    explicit CardCollector(const Document &document, const ChannelReader &reader)
        : m_document(document), m_reader(reader), m_below(document, reader, m_state)
    {
    }

    [[nodiscard]] CardState collect()
    {
        for (m_at = 0; m_at < m_document.entries.size(); ++m_at)
            take(m_document.entries[m_at]);
        if (!m_state.kind)
            m_state.kind = m_labelKind;
        if (!m_state.kind && m_commentDecides != nullptr)
            decideByComment(*m_commentDecides);
        const bool isOpen = m_steps.empty || m_steps.waits;
        if (!m_state.kind && m_document.byApp && m_state.granted && !m_state.by.empty() && !isOpen)
            m_state.kind = StatementKind::Approve; // "Approved amount: $40", "Approver: Maya"
        if (m_state.by.empty())
            addMissing(m_state.by, m_candidates);
        if (!m_state.kind && m_ballot.result()) {
            m_state.kind = m_ballot.result();
            m_state.by = m_ballot.winners(m_reader.people);
        }
        if (m_steps.areOpen() && m_state.kind == StatementKind::Approve) {
            m_state.kind.reset();
            m_state.isPartial = true;
        }
        if (m_state.kind == StatementKind::Approve && m_signers.size() > 1 && m_state.by.size() < m_signers.size())
            addMissing(m_state.by, m_signers);
        m_state.reason = capped(joinedReason(m_category, m_comment, m_state.reason));
        // A message that only tells the outcome has no other reason than that.
        const bool tellsOnly = m_document.isReply && !m_document.has(Role::Amount) && !m_document.has(Role::Type);
        if (tellsOnly && m_state.decides() && m_state.reason.isEmpty())
            m_state.reason = capped(m_reader.plain(m_document.first(Role::RequestReason)));
        return m_state;
    }

private:
    void take(const Entry &entry)
    {
        addMissing(m_signers, signersIn(entry, m_reader));
        switch (entry.role) {
        case Role::Status:
            takeStatement(entry, StatementPlace::StatusValue);
            if (m_state.decides() && m_state.by.empty()) // "Answer of Maya Ortiz: allow"
                addMissing(m_state.by, namedInLabel(entry, m_reader));
            break;
        case Role::None:
            if (m_document.byApp)
                takeLine(entry);
            break;
        case Role::Custom:
            if (m_document.byApp)
                takeStep(entry);
            break;
        case Role::Approver:
        case Role::Superior:
            takeApprover(entry);
            break;
        case Role::DecidedAt:
            takeTime(entry);
            break;
        case Role::Remaining:
            takeRemaining(entry);
            break;
        case Role::DecisionReason:
            takeComment(entry);
            break;
        case Role::DecisionCategory:
            m_category = m_reader.plain(entry.text);
            break;
        case Role::ApprovedAmount:
            takeGranted(entry);
            break;
        default:
            break;
        }
    }

    /// "Granted: $40" is a sum, "Granted – Maya Ortiz: our mistake" a decision.
    void takeGranted(const Entry &entry)
    {
        const auto decision = m_document.byApp ? decisionInGrant(entry, m_reader) : QString();
        if (decision.isEmpty())
            m_state.granted = readAmount(m_reader.plain(entry.text), m_reader.inForce, AmountPlace::AmountField).money;
        else
            takeStatement({entry.role, entry.label, decision, entry.kind, entry.part}, StatementPlace::Line);
    }

    /// "Manager response: Approved, our mistake" decides where nothing else does.
    void takeComment(const Entry &entry)
    {
        m_comment = m_reader.plain(entry.text);
        const auto kind = statementKind(m_comment, StatementPlace::StatusValue);
        if (m_document.byApp && (kind == StatementKind::Approve || kind == StatementKind::Deny))
            m_commentDecides = &entry;
    }

    void decideByComment(const Entry &entry)
    {
        const auto line = entry.text.section(u'\n', 0, 0);
        takeStatement({entry.role, entry.label, line, entry.kind, entry.part}, StatementPlace::StatusValue);
        const auto rest = m_reader.plain(entry.text.section(u'\n', 1));
        if (!rest.isEmpty() || !m_state.reason.isEmpty())
            m_comment = rest;
    }

    /// "> too late" below the line that decides gives its reason; "Finance: pending" beside "Lead: approved" that more
    /// is needed.
    void takeLine(const Entry &entry)
    {
        if (isStruckOut(entry.text)) // "~Declined by Maya~"
            return;
        if (m_below.takeWords(entry, m_at))
            return;
        m_steps.waits = m_steps.waits || isOpenStep(entry.text, m_reader);
        m_ballot.take(entry.text);
        takeStatement(entry, StatementPlace::Line);
    }

    [[nodiscard]] bool takeVerdictLabel(const Entry &entry)
    {
        const auto verdict = verdictByLabel(entry, m_reader);
        if (!verdict)
            return false;
        m_state.kind = verdict->kind;
        if (!verdict->person.id.isEmpty())
            addMissing(m_state.by, {verdict->person});
        if (verdict->granted)
            m_state.granted = verdict->granted;
        return true;
    }

    /// "Step 2 (finance): approved by Maya": one of several, or all there is.
    void takeStep(const Entry &entry)
    {
        if (takeVerdictLabel(entry))
            return noteDecision(entry);
        const auto speaker = m_below.isDecided() ? speakerIn(entry.label, m_reader) : domain::PersonRef();
        if (!speaker.id.isEmpty()) {
            m_comment = m_reader.plain(entry.text);
            if (m_state.by.empty())
                m_state.by = {speaker};
            return;
        }
        const bool isStep = bool(vocabulary().card[QStringLiteral("step-words")].find(tokenize(entry.label)));
        // "Finance: Maya Ortiz :x:"
        if (isStep && readEmojiStatement(entry.text, m_reader.people, m_reader.inForce, StatementPlace::Line))
            return takeStatement(entry, StatementPlace::StatusValue);
        if (m_below.takeSigner(entry))
            return;
        const auto plain = m_reader.plain(entry.text);
        const auto kind = statementKind(plain, StatementPlace::StatusValue);
        m_steps.empty = m_steps.empty || (isStep && isBlank(plain));
        if (!kind || (!isStep && entry.kind == PartKind::Field))
            return;
        if (isStep && kind == StatementKind::Pending) {
            m_steps.waits = true;
            return;
        }
        const auto said = readStatement(entry.text, m_reader.people, m_reader.inForce, StatementPlace::StatusValue);
        if (!said || (said->kind != StatementKind::Approve && said->kind != StatementKind::Deny))
            return;
        const bool isOurs = std::any_of(said->by.begin(), said->by.end(),
                                        [](const domain::PersonRef &person) { return !person.id.isEmpty(); });
        // "Supervisor Maya Ortiz: approved. Our mistake"
        const bool isVerdict = statementKind(plain, StatementPlace::Line) == said->kind; // "no reply yet" is none
        const bool mayBeNamed = isStep && isVerdict && !isOurs;
        const auto named = mayBeNamed ? namedInLabel(entry, m_reader) : std::vector<domain::PersonRef>();
        if (!isOurs && named.empty())
            return;
        takeStatement(entry, StatementPlace::StatusValue);
        addMissing(m_state.by, named);
    }

    void takeStatement(const Entry &entry, StatementPlace place)
    {
        auto said = readStatement(entry.text, m_reader.people, m_reader.inForce, place);
        if (!said)
            said = readEmojiStatement(entry.text, m_reader.people, m_reader.inForce, place);
        if (!said && entry.role == Role::Status)
            said = inAnyLanguage(entry);
        const auto heading = said || m_at > 1 ? std::nullopt : headingVerdict(m_reader.plain(entry.text));
        if (heading)
            said = Statement{*heading, {}, {}, {}, {}, false};
        if (!said) {
            addMissing(m_state.by, reviewersIn(entry.text, m_reader.people));
            m_below.takeSignature(entry, m_at);
            return;
        }
        const bool weaker = said->kind == StatementKind::Pending && m_state.kind;
        if (weaker)
            return;
        const bool turns = (said->kind == StatementKind::Deny && m_state.kind == StatementKind::Approve) ||
                           (said->kind == StatementKind::Approve && m_state.kind == StatementKind::Deny);
        if (turns)
            m_state.by.clear();
        m_state.kind = said->kind;
        m_state.isAutomatic = said->isAutomatic;
        noteDecision(entry);
        addMissing(m_state.by, said->by);
        if (said->at)
            m_state.at = said->at;
        // "Approved: refund request" only says what was approved.
        if (!said->reason.isEmpty() && !repeatsRequest(said->reason))
            m_state.reason = said->reason;
        if (said->amount && said->kind == StatementKind::Approve)
            m_state.granted = said->amount;
    }

    /// "Oordeel: akkoord" on a card whose other words tell no language.
    [[nodiscard]] std::optional<Statement> inAnyLanguage(const Entry &entry) const
    {
        constexpr qsizetype longest = 60;
        for (Language language = 1; entry.text.size() < longest && language < wordFiles().size(); ++language) {
            const LanguageScope scope(language);
            if (auto said = readStatement(entry.text, m_reader.people, m_reader.inForce, StatementPlace::StatusValue))
                return said;
        }
        return std::nullopt;
    }

    void noteDecision(const Entry &entry)
    {
        m_below.note(entry, m_at);
        m_state.inTitle = m_state.inTitle || isOutcomeTitle(m_document, m_at, m_reader);
    }

    /// "Approved by: Maya" decides by its label; "Reviewed by: Maya" only says who.
    void takeApprover(const Entry &entry)
    {
        if (entry.role == Role::Superior)
            return takeSuperior(entry);
        const auto people = m_reader.people.peopleIn(withoutTime(entry.text));
        const auto plain = m_reader.plain(entry.text);
        // "Final approver: waiting" beside "First approver: approved by Maya".
        const bool isOpen = isBlank(plain) || isNobody(plain) ||
                            statementKind(plain, StatementPlace::StatusValue) == StatementKind::Pending;
        if (isOpen && !statementKind(entry.label, StatementPlace::Line)) {
            m_steps.empty = true;
            return;
        }
        if (people.empty() || isNobody(plain) || takeEach(entry))
            return;
        // "Approvers: Maya, Lee" may decide; who did is told elsewhere, if it is.
        if (namesCandidates(entry.label)) {
            m_candidates.insert(m_candidates.end(), people.begin(), people.end());
            return;
        }
        if (const auto kind = statementKind(entry.label, StatementPlace::Line))
            m_labelKind = kind;
        addMissing(m_state.by, people);
        if (const auto at = printedTime(entry.text))
            m_state.at = at;
    }

    [[nodiscard]] bool takeEach(const Entry &entry)
    {
        const auto each = eachApprover(entry, m_reader);
        for (const auto &line : each.decided)
            takeStatement(line, StatementPlace::StatusValue);
        const bool any = !each.decided.empty();
        m_steps.waits = m_steps.waits || (any && each.waits);
        m_steps.decided = m_steps.decided || any;
        return any;
    }

    /// "Team lead: approved by Maya", "Duty manager: Maya".
    void takeSuperior(const Entry &entry)
    {
        const auto kind = statementKind(m_reader.plain(entry.text), StatementPlace::StatusValue);
        m_steps.waits = m_steps.waits || kind == StatementKind::Pending;
        m_steps.empty = m_steps.empty || isBlank(entry.text);
        m_steps.decided = m_steps.decided || kind == StatementKind::Approve;
        if (kind && kind != StatementKind::Pending)
            takeStatement(entry, StatementPlace::StatusValue);
        else if (const auto person = m_reader.people.personIn(entry.text); !kind && !person.id.isEmpty())
            addMissing(m_state.by, {person});
    }

    /// "Approved at: 14 March" decides by its label as well.
    void takeTime(const Entry &entry)
    {
        static const QRegularExpression digit(QStringLiteral("\\d"));
        m_state.at = printedTime(entry.text);
        if (!m_labelKind && entry.text.contains(digit))
            m_labelKind = statementKind(entry.label, StatementPlace::Line);
    }

    /// What stands behind a bar is a line of its own.
    void takeRemaining(const Entry &entry)
    {
        m_steps.remaining = remainingIn(entry.text);
        const auto bar = entry.text.indexOf(u'|');
        if (bar >= 0)
            takeStatement({Role::None, {}, entry.text.mid(bar + 1), entry.kind, entry.part}, StatementPlace::Line);
    }

    const Document &m_document;
    const ChannelReader &m_reader;
    CardState m_state;
    std::optional<StatementKind> m_labelKind;
    Ballot m_ballot;
    QString m_category;
    QString m_comment;
    std::vector<domain::PersonRef> m_candidates; ///< those who may decide
    std::vector<domain::PersonRef> m_signers;    ///< those beside whom a sign of approval stands
    std::size_t m_at = 0;                        ///< the entry that is being read
    const Entry *m_commentDecides = nullptr;
    CardSteps m_steps;
    BelowDecision m_below;
};

} // namespace

CardState readCard(const Document &document, const ChannelReader &reader)
{
    return CardCollector(document, reader).collect();
}

} // namespace precedent::recognize
