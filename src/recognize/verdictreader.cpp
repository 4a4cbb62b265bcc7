// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/verdictreader.h"

#include "recognize/clauseparts.h"
#include "recognize/clausereader.h"
#include "recognize/saidreason.h"
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
    explicit Collector(const Prose &prose) : m_tokens(prose.tokens()), m_clauses(clausesOf(m_tokens)) {}

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
        m_opening = m_opening && (isEmptyTalk(m_tokens, clause) || marksReversal(m_tokens, clause));
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

    const Tokens &m_tokens;
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

QString withoutTrailingMarks(QString text)
{
    static const QRegularExpression trailing(QStringLiteral(R"([\s\-–—:,;(/|]+$)"));
    static const QRegularExpression emoji(QStringLiteral(R"((?:^|\s):[a-z0-9_+'-]{1,40}:$)"));
    return emoji.match(text).hasMatch() ? text : text.remove(trailing);
}

bool isSeparator(const Tokens &tokens, std::size_t at)
{
    return at < tokens.size() && tokens[at].kind == Token::Kind::Separator && tokens[at].word != QLatin1String("\"");
}

/// Behind an object that only repeats what is decided on ("this request"), if nothing else stands before the reason.
std::size_t afterObject(const Tokens &tokens, std::size_t at)
{
    const auto &words = vocabulary();
    auto object = at;
    while (object < tokens.size()) {
        const auto length = words.fillers.match(tokens, object, tokens.size());
        // "as well" repeats, "as agreed" gives a reason.
        if (length == 0 || words.reasonConnectors.match(tokens, object, tokens.size()) >= length)
            break;
        object += length;
    }
    const bool isWhole = object == tokens.size() || isSeparator(tokens, object) ||
                         words.reasonConnectors.match(tokens, object, tokens.size()) > 0;
    return isWhole ? object : at;
}

/// What follows the verdict, without an object that only repeats "this request" and without "because".
QString reasonAfter(const Prose &prose, std::size_t verdictEnd)
{
    const auto &tokens = prose.tokens();
    const auto &words = vocabulary();
    auto at = afterObject(tokens, verdictEnd);
    while (at > 0 && at < tokens.size() && tokens[at].kind == Token::Kind::Mention) // "Approved @sara, too late"
        ++at;
    bool separated = false;
    for (auto before = at + 1; at != before && at < tokens.size();) {
        before = at;
        while (isSeparator(tokens, at)) {
            ++at;
            separated = true;
        }
        // Behind a comma "as agreed" is the reason's own beginning; "because" never is.
        const auto connector = (separated ? words.because : words.reasonConnectors).match(tokens, at, tokens.size());
        // "as long as they …" is no "as they …", "as a one-off" no "as it …".
        const bool isOwn = words.conditions.match(tokens, at, tokens.size()) > connector ||
                           verdictTable(QStringLiteral("not-because")).match(tokens, at, tokens.size()) > connector;
        at += isOwn ? 0 : connector;
        // "Yes, please. Our mistake"
        const auto courtesy = verdictTable(QStringLiteral("courtesy")).match(tokens, at, tokens.size());
        const bool isSentence = isSeparator(tokens, at + courtesy) && tokens[at + courtesy].word == QLatin1String(".");
        at += courtesy > 0 && isSentence ? courtesy : 0;
    }
    if (at >= tokens.size() || at == 0)
        return {};
    if (!separated && at + 1 == tokens.size() && prose.text().at(tokens[at].begin).isUpper()) // "Fine with me Luca"
        return {};
    auto reason = prose.show(tokens[at - 1].end);
    static const QRegularExpression joined(QStringLiteral(R"(^[-–—]\s*)"));
    if (!separated)
        reason.remove(joined);
    if (tokens[at - 1].word == QLatin1String("(") && reason.endsWith(u')'))
        reason.chop(1);
    return withoutTrailingMarks(reason);
}

/// What was said before the verdict, when it was more than a greeting.
QString reasonBefore(const Prose &prose, const std::vector<Clause> &clauses, const Finding &finding)
{
    const auto &tokens = prose.tokens();
    auto first = finding.clause; // until something was said before it
    for (std::size_t i = 0; i < finding.clause; ++i) {
        if (marksReversal(tokens, clauses[i]))
            first = finding.clause;
        else if (first == finding.clause && !isEmptyTalk(tokens, clauses[i]))
            first = i;
    }
    if (first == finding.clause || marksReversal(tokens, clauses[finding.clause]))
        return {};
    auto reason = prose.show(tokens[clauses[first].begin].begin, tokens[clauses[finding.clause].begin].begin);
    while (reason.endsWith(u'.'))
        reason.chop(1);
    constexpr qsizetype oneWord = 16; // scripts without blanks say more in one
    const auto words = tokenize(reason);
    const bool isWord = reason.size() < oneWord && std::count_if(words.begin(), words.end(), [](const Token &token) {
                                                       return token.kind == Token::Kind::Word;
                                                   }) < 2;
    return isWord ? QString() : withoutTrailingMarks(reason); // "seen, approved"
}

/// "If they send the invoice, approved": a decision that still waits for something.
bool isConditional(const Tokens &tokens, const std::vector<Clause> &clauses, const Finding &finding)
{
    return finding.clause > 0 && clauses[finding.clause - 1].terminator == QLatin1String(",") &&
           isCondition(tokens, clauses[finding.clause - 1]);
}

/// The end of a chain of verdicts of one kind: "ok go ahead", "yes, approved".
std::size_t chainEnd(const Tokens &tokens, const std::vector<Finding> &findings, const Finding &chosen)
{
    auto end = chosen.end;
    const auto &verdicts = vocabulary().verdicts;
    const auto key = chosen.kind == VerdictKind::Approve ? QStringLiteral("approve") : QStringLiteral("deny");
    for (auto before = end + 1; end != before;) {
        before = end;
        for (const auto *suffix : {"", "-phrase", "-word"})
            end += verdicts[key + QLatin1String(suffix)].match(tokens, end, tokens.size());
    }
    for (const auto &next : findings) {
        if (next.kind == chosen.kind && next.strength != Strength::Weak && next.begin == end + 1)
            end = next.end;
    }
    return end;
}

/// Behind the figure that a verdict grants, "you can give $34, …", where a mark divides it from the rest; else 0.
std::size_t figureEnd(const Tokens &tokens, std::size_t at)
{
    constexpr std::size_t reach = 3;                                           // "for CHF 50"
    at += at < tokens.size() && tokens[at].word == QLatin1String(":") ? 1 : 0; // "half of it: $40"
    const auto last = std::min(tokens.size(), at + reach);
    while (at < last && tokens[at].kind == Token::Kind::Word && !isFigure(tokens[at]))
        ++at;
    if (at >= last || !isFigure(tokens[at]))
        return 0;
    const bool hasUnit = at + 1 < tokens.size() && tokens[at + 1].kind == Token::Kind::Word; // "9 euros"
    at += hasUnit ? 2 : 1;
    return at < tokens.size() && tokens[at].kind == Token::Kind::Separator ? at : 0;
}

/// Behind "(2/2)" that counts the votes, else where it began.
std::size_t countEnd(const Tokens &tokens, std::size_t at)
{
    const auto is = [&tokens](std::size_t i, const char *mark) {
        return i < tokens.size() && tokens[i].word == QLatin1String(mark);
    };
    const bool isCount = is(at, "(") && at + 4 < tokens.size() && isFigure(tokens[at + 1]) && is(at + 2, "/") &&
                         isFigure(tokens[at + 3]) && is(at + 4, ")");
    return isCount ? at + 5 : at;
}

/// "yes but only $25", "ok for $25": the limit where nothing else is said.
QString limitIn(const Prose &prose, const Finding &finding, std::size_t clauseBegin)
{
    const auto &tokens = prose.tokens();
    const auto &words = vocabulary();
    auto at = finding.begin;
    at += words.reasonConnectors.match(tokens, at, finding.end);
    at += verdictTable(QStringLiteral("approve-word")).match(tokens, at, finding.end);
    const auto end = std::min(tokens.size(), finding.end + 2); // "CHF 50"
    const bool isLimit = at > clauseBegin && at < finding.end && !isFigure(tokens[at]) &&
                         std::any_of(tokens.begin() + std::ptrdiff_t(at), tokens.begin() + std::ptrdiff_t(end),
                                     [](const Token &token) { return isFigure(token); });
    return isLimit ? withoutTrailingMarks(prose.show(tokens[at].begin)) : QString();
}

/// Behind the verdict, behind what it grants, before it, or the limit that it sets: the first that tells something.
QString reasonOf(const Prose &prose, const std::vector<Clause> &clauses, const std::vector<Finding> &findings,
                 const Finding &chosen)
{
    const auto &tokens = prose.tokens();
    const auto end = chainEnd(tokens, findings, chosen);
    const auto granted = chosen.kind == VerdictKind::Approve ? figureEnd(tokens, end) : 0;
    for (const auto &reason :
         {granted > 0 ? reasonAfter(prose, granted) : QString(), reasonAfter(prose, countEnd(tokens, end)),
          reasonBefore(prose, clauses, chosen), limitIn(prose, chosen, clauses[chosen.clause].begin)}) {
        if (saysWhy(reason))
            return reason;
    }
    return {};
}

/// "they confirm, ok", "same answer: yes": a mere yes or no that closes what is no question.
Verdict closingVerdict(const Prose &prose, const std::vector<Clause> &clauses)
{
    const auto &tokens = prose.tokens();
    constexpr std::size_t most = 4; // clauses; who writes more says more than that
    const bool isOpen = std::any_of(clauses.begin(), clauses.end(), [&tokens](const Clause &clause) {
        return clause.terminator == QLatin1String("?") || isCondition(tokens, clause);
    });
    if (isOpen || clauses.size() < 2 || clauses.size() > most)
        return {};
    const auto &last = clauses.back();
    for (const auto &[key, kind] :
         {std::pair("deny-word", VerdictKind::Deny), std::pair("deny-alone", VerdictKind::Deny),
          std::pair("approve-word", VerdictKind::Approve), std::pair("approve-alone", VerdictKind::Approve)}) {
        const auto length = verdictTable(QLatin1String(key)).match(tokens, last.begin, last.end);
        if (length > 0 && last.begin + length == last.end) {
            const Finding finding{kind, Strength::Weak, last.begin, last.end, clauses.size() - 1};
            const auto reason = reasonBefore(prose, clauses, finding);
            return {kind, false, false, saysWhy(reason) ? reason : QString()};
        }
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
    if (contradicts(tokens, findings, *chosen) || (decides(*chosen) && isConditional(tokens, clauses, *chosen)))
        return {VerdictKind::None, true, true, {}};
    Verdict verdict{chosen->kind, chosen->strength != Strength::Weak, false, {}};
    if (!decides(*chosen))
        return verdict;
    verdict.reason = reasonOf(prose, clauses, findings, *chosen);
    return verdict;
}

} // namespace precedent::recognize
