// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/verdictreader.h"

#include "recognize/clauseparts.h"
#include "recognize/clausereader.h"
#include "recognize/misspelling.h"
#include "recognize/saidreason.h"
#include "recognize/verdictreason.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

bool decides(const Finding &finding)
{
    return finding.kind == VerdictKind::Approve || finding.kind == VerdictKind::Deny;
}

/// Collects what the clauses say, in order.
class Collector
{
public:
    explicit Collector(const Prose &prose)
        : m_spelledRight(spelledRight(prose.tokens())), m_tokens(m_spelledRight ? *m_spelledRight : prose.tokens()),
          m_clauses(clausesOf(m_tokens))
    {
    }

    [[nodiscard]] std::vector<Finding> collect()
    {
        for (std::size_t i = 0; i < m_clauses.size(); ++i)
            take(i);
        return m_findings;
    }

private:
    void take(std::size_t i)
    {
        const auto &clause = m_clauses[i];
        if (marksReversal(m_tokens, clause)) {
            m_reverses = true;
            m_opening = true;
        }
        auto finding = readClause(m_tokens, clause, m_opening);
        if (finding && waits(*finding, clause))
            finding->kind = VerdictKind::Hold;
        if (finding && finding->kind == VerdictKind::Deny && saysRest(clause))
            return;
        if (isInterjection(clause)) {
            m_reverses = true;
            m_opening = true;
        }
        m_opening =
            m_opening && (isEmptyTalk(m_tokens, clause) || marksReversal(m_tokens, clause) || isInterjection(clause));
        if (!finding)
            return;
        finding->clause = i;
        if (m_reverses && (decides(*finding) || finding->kind == VerdictKind::Retract))
            start();
        if (m_isSealed || (m_isSettled && finding->strength != Strength::Word))
            return;
        m_findings.push_back(*finding);
        m_isSettled = m_isSettled || (finding->strength == Strength::Word && decides(*finding));
        m_isSealed = decides(*finding) && introducesReason(clause);
    }

    /// "can't do that until I see it"; "denied until then" is denied.
    [[nodiscard]] bool waits(const Finding &finding, const Clause &clause) const
    {
        return finding.kind == VerdictKind::Deny && finding.strength != Strength::Word &&
               verdictTable(QStringLiteral("until")).find(m_tokens, finding.end, clause.end);
    }

    /// "wait": what comes next takes back what was said.
    [[nodiscard]] bool isInterjection(const Clause &clause) const
    {
        const auto begin = skip(vocabulary().greetings, m_tokens, clause.begin, clause.end);
        const auto length = verdictTable(QStringLiteral("interjections")).match(m_tokens, begin, clause.end);
        return length > 0 && begin + length == clause.end;
    }

    /// "yes to $10, no to the rest" denies nothing of what it grants.
    [[nodiscard]] bool saysRest(const Clause &clause) const
    {
        const bool grants = std::any_of(m_findings.begin(), m_findings.end(),
                                        [](const Finding &f) { return f.kind == VerdictKind::Approve; });
        return grants && verdictTable(QStringLiteral("rest")).find(m_tokens, clause.begin, clause.end);
    }

    void start()
    {
        m_findings.clear();
        m_reverses = false;
        m_isSettled = false;
        m_isSealed = false;
    }

    /// What stands behind a dash or colon explains the verdict and is none itself.
    static bool introducesReason(const Clause &clause)
    {
        return QStringLiteral("-–—:").contains(clause.terminator) && !clause.terminator.isEmpty();
    }

    std::optional<Tokens> m_spelledRight;
    const Tokens &m_tokens; ///< those, or the prose's own
    std::vector<Clause> m_clauses;
    std::vector<Finding> m_findings;
    bool m_opening = true;    ///< nothing of substance was said yet
    bool m_reverses = false;  ///< the next verdict takes the earlier ones back
    bool m_isSettled = false; ///< a clear word was found, so that figures of speech no longer count
    bool m_isSealed = false;  ///< the reason has begun
};

const Finding *firstOf(const std::vector<Finding> &findings, Strength strength)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [strength](const Finding &f) { return decides(f) && f.strength == strength; });
    return found == findings.end() ? nullptr : &*found;
}

const Finding *firstOf(const std::vector<Finding> &findings, VerdictKind kind)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [kind](const Finding &f) { return f.kind == kind; });
    return found == findings.end() ? nullptr : &*found;
}

/// The finding that counts: clear words, then "wait", then phrases, then a mere yes or no.
const Finding *choose(const std::vector<Finding> &findings)
{
    if (const auto *word = firstOf(findings, Strength::Word))
        return word;
    if (const auto *hold = firstOf(findings, VerdictKind::Hold)) {
        const auto *phrase = firstOf(findings, Strength::Phrase); // "actually no, hold up"
        return phrase && phrase->kind == VerdictKind::Deny && phrase < hold ? phrase : hold;
    }
    for (const auto strength : {Strength::Phrase, Strength::Weak}) {
        if (const auto *finding = firstOf(findings, strength))
            return finding;
    }
    for (const auto kind : {VerdictKind::Withdraw, VerdictKind::Retract, VerdictKind::Executed}) {
        if (const auto *finding = firstOf(findings, kind))
            return finding;
    }
    return nullptr;
}

/// A clear approval beside any denial, or a clear denial beside a clear approval; a figure of speech in a later
/// sentence, "Yes, please refund it. We should not have charged it", says why.
bool contradicts(const Tokens &tokens, const std::vector<Finding> &findings, const Finding &chosen)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &other) {
        if (!decides(other) || !decides(chosen) || other.kind == chosen.kind)
            return false;
        const bool isLater =
            chosen.clause == 0 && other.strength != Strength::Word && other.begin > chosen.end &&
            std::any_of(tokens.begin() + std::ptrdiff_t(chosen.end), tokens.begin() + std::ptrdiff_t(other.begin),
                        [](const Token &token) { return token.word == QLatin1String("."); });
        if (isLater)
            return false;
        return other.kind == VerdictKind::Deny || other.strength == chosen.strength;
    });
}

/// "If they send the invoice, approved": a decision that still waits for something.
bool isConditional(const Tokens &tokens, const std::vector<Clause> &clauses, const Finding &finding)
{
    return finding.clause > 0 && clauses[finding.clause - 1].terminator == QLatin1String(",") &&
           isCondition(tokens, clauses[finding.clause - 1]);
}

/// Whether a clause is a mere yes or no.
std::optional<VerdictKind> mereAnswer(const Tokens &tokens, const Clause &clause)
{
    for (const auto &[key, kind] :
         {std::pair("deny-word", VerdictKind::Deny), std::pair("deny-alone", VerdictKind::Deny),
          std::pair("approve-word", VerdictKind::Approve), std::pair("approve-alone", VerdictKind::Approve)}) {
        const auto length = verdictTable(QLatin1String(key)).match(tokens, clause.begin, clause.end);
        if (length > 0 && clause.begin + length == clause.end)
            return kind;
    }
    return std::nullopt;
}

/// "8 quid? yes": a question of few words that is answered at once.
bool answersItself(const std::vector<Clause> &clauses)
{
    constexpr std::size_t fewWords = 3;
    return clauses.size() == 2 && clauses[0].end - clauses[0].begin <= fewWords;
}

/// Whether a quotation mark opens before this token.
bool quotesAt(const Prose &prose, std::size_t at)
{
    const auto begin = prose.tokens()[at].begin;
    return begin > 0 && QStringLiteral("\"“„«»'‘").contains(prose.text().at(begin - 1));
}

/// "they confirm, ok", "same answer: yes": a mere yes or no that closes what is no question; "as always: yes, first
/// time" as well as "that's my account: no. They have 12 already" behind a colon.
Verdict closingVerdict(const Prose &prose, const std::vector<Clause> &clauses)
{
    const auto &tokens = prose.tokens();
    constexpr std::size_t most = 5; // clauses; who writes more says more than that
    const bool isOpen = std::any_of(clauses.begin(), clauses.end(), [&](const Clause &clause) {
        return (clause.terminator == QLatin1String("?") && !answersItself(clauses)) || isCondition(tokens, clause);
    });
    if (isOpen || clauses.size() < 2 || clauses.size() > most)
        return {};
    for (auto i = clauses.size() - 1; i > 0; --i) {
        const bool isLast = i + 1 == clauses.size();
        const auto &before = clauses[i - 1];
        const bool isOthers = bool(cardTable(QStringLiteral("said-verbs")).find(tokens, before.begin, before.end)) ||
                              before.end - before.begin < 2;                 // "he says: no", "customer: no"
        const bool isTheirs = isOthers && quotesAt(prose, clauses[i].begin); // she said "yes"
        const auto kind = (isLast && !isTheirs) || (before.terminator == QLatin1String(":") && !isOthers)
                              ? mereAnswer(tokens, clauses[i])
                              : std::nullopt;
        if (!kind)
            continue;
        const Finding finding{*kind, Strength::Weak, clauses[i].begin, clauses[i].end, i};
        const auto reason =
            isLast ? reasonBefore(prose, clauses, finding) : reasonOf(prose, clauses, {finding}, finding);
        return {*kind, false, false, saysWhy(reason) ? reason : QString()};
    }
    return {};
}

/// An emoji that opens the text or stands alone: 👍, :x:.
Verdict emojiVerdict(const Prose &prose)
{
    const auto &tokens = prose.tokens();
    const auto first = std::find_if(tokens.begin(), tokens.end(),
                                    [](const Token &token) { return token.kind != Token::Kind::Mention; });
    if (first == tokens.end() || first->kind != Token::Kind::Emoji)
        return {};
    const auto name = emojiName(first->word);
    const bool approves = vocabulary().approveEmoji.contains(name);
    if (!approves && !vocabulary().denyEmoji.contains(name))
        return {};
    return {approves ? VerdictKind::Approve : VerdictKind::Deny, false, false,
            withoutTrailingMarks(prose.show(first->end))};
}

/// "ok, which order?", "ok, noted": a mere yes before a question or a word that takes note decides nothing.
bool onlyAnswers(const Tokens &tokens, const std::vector<Clause> &clauses, const Finding &chosen)
{
    if (chosen.kind != VerdictKind::Approve || chosen.strength != Strength::Weak)
        return false;
    const auto &notes = verdictTable(QStringLiteral("takes-note"));
    bool isNoted = chosen.clause + 2 == clauses.size() && clauses[chosen.clause].begin == chosen.begin;
    for (auto i = chosen.clause + 1; i < clauses.size(); ++i) {
        const auto &clause = clauses[i];
        const bool asks = clause.terminator == QLatin1String("?") &&
                          vocabulary().questionStarters.match(tokens, clause.begin, clause.end) > 0;
        if (asks && verdictTable(QStringLiteral("rhetorical")).match(tokens, clause.begin, clause.end) == 0)
            return true;
        isNoted = isNoted && notes.match(tokens, clause.begin, clause.end) == clause.end - clause.begin;
    }
    return isNoted;
}

/// "I'd approve, but they already got one", "happy to approve once it is back".
bool wouldBut(const Tokens &tokens, const std::vector<Clause> &clauses, const Finding &chosen)
{
    const bool isHypothetical = verdictTable(QStringLiteral("hypothetical")).matchBefore(tokens, 0, chosen.begin) > 0;
    const auto &willing = verdictTable(QStringLiteral("willing"));
    const bool isWilling =
        willing.matchBefore(tokens, 0, chosen.begin) > 0 || willing.match(tokens, chosen.begin, chosen.end) > 0;
    if (chosen.kind != VerdictKind::Approve || (!isHypothetical && !isWilling))
        return false;
    constexpr std::size_t object = 2; // "it", "the refund"
    const auto end = clauses[chosen.clause].end;
    for (auto at = chosen.end; at < std::min(end, chosen.end + object + 1); ++at) {
        if (verdictTable(QStringLiteral("conditions-behind")).match(tokens, at, end) > 0)
            return true;
    }
    if (!isHypothetical || chosen.clause + 1 >= clauses.size())
        return false;
    const auto &next = clauses[chosen.clause + 1];
    return verdictTable(QStringLiteral("turns")).match(tokens, next.begin, next.end) > 0 || isCondition(tokens, next);
}

} // namespace

Verdict readVerdict(const Prose &prose)
{
    const auto &tokens = prose.tokens();
    const auto clauses = clausesOf(tokens);
    const auto findings = Collector(prose).collect();
    const auto *chosen = choose(findings);
    if (!chosen || chosen->kind == VerdictKind::Executed) { // ":x: we sent one already"
        const bool asks = !clauses.empty() && clauses.back().terminator == QLatin1String("?");
        auto sign = asks ? Verdict() : emojiVerdict(prose);
        if (!chosen && sign.kind == VerdictKind::None)
            sign = closingVerdict(prose, clauses);
        if (!chosen || sign.kind != VerdictKind::None)
            return sign;
    }
    if (chosen->kind == VerdictKind::Hold) { // "hold on, that's my account: no"
        const auto closing = closingVerdict(prose, clauses);
        if (closing.kind == VerdictKind::Deny)
            return closing;
    }
    if (onlyAnswers(tokens, clauses, *chosen))
        return {};
    if (contradicts(tokens, findings, *chosen) || wouldBut(tokens, clauses, *chosen) ||
        (decides(*chosen) && isConditional(tokens, clauses, *chosen)))
        return {VerdictKind::None, true, true, {}};
    Verdict verdict{chosen->kind, chosen->strength != Strength::Weak, false, {}};
    if (!decides(*chosen))
        return verdict;
    verdict.reason = reasonOf(prose, clauses, findings, *chosen);
    return verdict;
}

} // namespace precedent::recognize
