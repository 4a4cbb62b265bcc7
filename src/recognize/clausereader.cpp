// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/clausereader.h"

#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr std::size_t negationReach = 5;

const PhraseTable &table(const QString &key)
{
    static const PhraseTable none;
    const auto found = vocabulary().verdicts.constFind(key);
    return found == vocabulary().verdicts.constEnd() ? none : *found;
}

bool isFigure(const Token &token)
{
    return std::any_of(token.word.begin(), token.word.end(), [](QChar c) { return c.isDigit(); });
}

/// How many tokens at `at` may stand before a verdict without changing whose verdict it is or about what; 0 when none.
std::size_t carrierLength(const Tokens &tokens, std::size_t at, std::size_t end)
{
    const auto &words = vocabulary();
    const auto &token = tokens[at];
    if (token.kind == Token::Kind::Mention || token.kind == Token::Kind::Emoji || isFigure(token))
        return 1;
    return std::max({words.fillers.match(tokens, at, end), words.negations.match(tokens, at, end),
                     words.greetings.match(tokens, at, end)});
}

bool allCarriers(const Tokens &tokens, std::size_t from, std::size_t to)
{
    for (auto at = from; at < to;) {
        const auto length = carrierLength(tokens, at, to);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

bool isNegated(const Tokens &tokens, std::size_t from, std::size_t at)
{
    const auto begin = std::max(from, at > negationReach ? at - negationReach : 0);
    return bool(vocabulary().negations.find(tokens, begin, at));
}

/// "genehmige ich nicht": some languages negate behind the verb; "nicht mehr als" negates nothing. Where the negation
/// ends, 0 when there is none.
std::size_t negationAfter(const Tokens &tokens, std::size_t after, std::size_t end)
{
    const auto &words = vocabulary();
    for (auto at = after; at < std::min(end, after + negationReach); ++at) {
        if (words.notNegations.match(tokens, at, end) > 0 || words.reasonConnectors.match(tokens, at, end) > 0)
            return 0;
        if (const auto length = words.negationsAfter.match(tokens, at, end))
            return at + length;
    }
    return 0;
}

/// "approved by Lee" reports somebody else's decision; "approve or deny" is a choice still open.
bool isSomebodyElses(const Tokens &tokens, std::size_t after, std::size_t end)
{
    if (after >= end)
        return false;
    if (table(QStringLiteral("or")).match(tokens, after, end) > 0)
        return true;
    const auto by = table(QStringLiteral("by")).match(tokens, after, end);
    return by > 0 && after + by < end && table(QStringLiteral("me")).match(tokens, after + by, end) == 0;
}

/// Reads one clause from where it says something.
class ClauseReader
{
public:
    ClauseReader(const Tokens &tokens, const Clause &clause, std::size_t from)
        : m_tokens(tokens), m_from(from), m_end(clause.end)
    {
    }

    [[nodiscard]] std::optional<Finding> strongWord() const
    {
        const auto &approving = table(QStringLiteral("approve"));
        const auto &denying = table(QStringLiteral("deny"));
        for (auto at = m_from; at < m_end; ++at) {
            const auto approve = approving.match(m_tokens, at, m_end);
            const auto deny = denying.match(m_tokens, at, m_end);
            if (approve == 0 && deny == 0)
                continue;
            if (table(QStringLiteral("hold")).match(m_tokens, at, m_end) >
                std::max(approve, deny)) // 承認待ち: awaits approval
                return std::nullopt;
            return judged(deny > approve ? VerdictKind::Deny : VerdictKind::Approve, Strength::Word, at,
                          std::max(approve, deny));
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Finding> phrase(const QString &key, VerdictKind kind) const
    {
        const auto hit = carried(table(key));
        return hit ? judged(kind, Strength::Phrase, hit.at, hit.length) : std::nullopt;
    }

    /// Phrases that need no negation or condition to be looked for.
    [[nodiscard]] std::optional<Finding> plainPhrase(const QString &key, VerdictKind kind) const
    {
        const auto hit = carried(table(key));
        return hit ? std::optional(Finding{kind, Strength::Phrase, hit.at, hit.at + hit.length, 0}) : std::nullopt;
    }

    /// "let's do €57 instead", "I can do $20": grants the figure behind it.
    [[nodiscard]] std::optional<Finding> grant() const
    {
        const auto hit = carried(table(QStringLiteral("grant-phrase")));
        const auto figure = hit.at + hit.length;
        const auto reach = std::min(m_end, figure + 2); // "CHF 50" are two
        for (auto at = figure; hit && at < reach; ++at) {
            if (isFigure(m_tokens[at]))
                return judged(VerdictKind::Approve, Strength::Phrase, hit.at, hit.length);
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Finding> weakWord() const
    {
        if (const auto length = table(QStringLiteral("deny-word")).match(m_tokens, m_from, m_end)) {
            const auto rest = m_from + length;
            if (vocabulary().noAnswers.match(m_tokens, rest, m_end) > 0)
                return std::nullopt;
            return Finding{VerdictKind::Deny, Strength::Weak, m_from, rest, 0};
        }
        auto rest = m_from;
        while (const auto length = table(QStringLiteral("approve-word")).match(m_tokens, rest, m_end))
            rest += length;
        if (rest == m_from || !mayFollowYes(rest))
            return std::nullopt;
        return Finding{VerdictKind::Approve, Strength::Weak, m_from, rest, 0};
    }

private:
    /// The first phrase before which only carriers stand.
    [[nodiscard]] PhraseTable::Hit carried(const PhraseTable &phrases) const
    {
        for (auto at = m_from; at < m_end;) {
            if (const auto length = phrases.match(m_tokens, at, m_end))
                return {at, length};
            const auto carrier = carrierLength(m_tokens, at, m_end);
            if (carrier == 0)
                break;
            at += carrier > 1 && phrases.find(m_tokens, at, at + carrier) ? 1 : carrier;
        }
        return {};
    }

    /// A verdict word at `at`, seen in the light of what stands around it.
    [[nodiscard]] std::optional<Finding> judged(VerdictKind kind, Strength strength, std::size_t at,
                                                std::size_t length) const
    {
        const auto &words = vocabulary();
        if (!allCarriers(m_tokens, m_from, at) || isSomebodyElses(m_tokens, at + length, m_end))
            return std::nullopt;
        if (kind == VerdictKind::Approve) {
            if (const auto end = negationAfter(m_tokens, at + length, m_end))
                return Finding{VerdictKind::Deny, strength, at, end, 0};
        }
        if (isNegated(m_tokens, m_from, at)) {
            if (kind == VerdictKind::Deny)
                return std::nullopt;
            const bool yet = saysYet();
            return Finding{yet ? VerdictKind::Hold : VerdictKind::Deny, strength, at, at + length, 0};
        }
        if (words.blocking.find(m_tokens, m_from, at + length))
            return std::nullopt;
        return Finding{kind, strength, at, at + length, 0};
    }

    [[nodiscard]] bool saysYet() const { return bool(table(QStringLiteral("yet")).find(m_tokens, m_from, m_end)); }

    [[nodiscard]] bool mayFollowYes(std::size_t at) const
    {
        if (at == m_end)
            return true;
        const auto &token = m_tokens[at];
        return token.kind == Token::Kind::Mention || token.kind == Token::Kind::Emoji || isFigure(token) ||
               vocabulary().weakFollowers.match(m_tokens, at, m_end) > 0;
    }

    const Tokens &m_tokens;
    std::size_t m_from;
    std::size_t m_end;
};

std::size_t skip(const PhraseTable &phrases, const Tokens &tokens, std::size_t at, std::size_t end)
{
    while (const auto length = phrases.match(tokens, at, end))
        at += length;
    return at;
}

} // namespace

std::vector<Clause> clausesOf(const Tokens &tokens)
{
    std::vector<Clause> clauses;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= tokens.size(); ++at) {
        const bool ends = at == tokens.size() || tokens[at].kind == Token::Kind::Separator;
        if (!ends)
            continue;
        if (at > begin)
            clauses.push_back({begin, at, at < tokens.size() ? tokens[at].word : QString()});
        begin = at + 1;
    }
    return clauses;
}

std::size_t contentBegin(const Tokens &tokens, const Clause &clause)
{
    auto at = clause.begin;
    for (auto before = clause.end; at != before;) {
        before = at;
        if (at < clause.end && tokens[at].kind == Token::Kind::Mention)
            ++at;
        at = skip(vocabulary().greetings, tokens, at, clause.end);
        at = skip(table(QStringLiteral("reversal")), tokens, at, clause.end);
    }
    return at;
}

bool isEmptyTalk(const Tokens &tokens, const Clause &clause)
{
    // "Thanks for flagging, but no.": the thanks may go into details.
    if (table(QStringLiteral("opening-talk")).match(tokens, contentBegin(tokens, clause), clause.end) > 0 ||
        table(QStringLiteral("opening-talk")).match(tokens, clause.begin, clause.end) > 0)
        return true;
    const auto at = skip(table(QStringLiteral("neutral")), tokens, contentBegin(tokens, clause), clause.end);
    return allCarriers(tokens, at, clause.end);
}

bool marksReversal(const Tokens &tokens, const Clause &clause)
{
    const auto at = skip(vocabulary().greetings, tokens, clause.begin, clause.end);
    return table(QStringLiteral("retract")).match(tokens, at, clause.end) > 0 ||
           table(QStringLiteral("reversal")).match(tokens, at, clause.end) > 0;
}

bool isCondition(const Tokens &tokens, const Clause &clause)
{
    return vocabulary().conditions.match(tokens, contentBegin(tokens, clause), clause.end) > 0;
}

std::optional<Finding> readClause(const Tokens &tokens, const Clause &clause, bool opening)
{
    const auto &words = vocabulary();
    const auto start = contentBegin(tokens, clause);
    const auto from = skip(table(QStringLiteral("neutral")), tokens, start, clause.end);
    if (clause.terminator == QLatin1String("?"))
        return std::nullopt;
    if (start == clause.end && opening) { // "fint, vores fejl": a greeting that is a yes where nothing else is said
        const auto yes = ClauseReader(tokens, clause, clause.begin).weakWord();
        return yes && yes->kind == VerdictKind::Approve ? yes : std::nullopt;
    }
    if (from == clause.end)
        return std::nullopt;
    // "Unfortunately not" begins like a greeting, which is passed over.
    const auto denied = table(QStringLiteral("deny-phrase")).match(tokens, clause.begin, clause.end);
    if (denied > 1 && from > clause.begin && clause.begin + denied > from)
        return Finding{VerdictKind::Deny, Strength::Phrase, clause.begin, clause.begin + denied, 0};
    if (from != start) {
        // "no longer needed" begins like "no longer", which is passed over.
        if (const auto withdraw =
                ClauseReader(tokens, clause, start).plainPhrase(QStringLiteral("withdraw"), VerdictKind::Withdraw))
            return withdraw;
    }
    const ClauseReader reader(tokens, clause, from);
    if (const auto retract = reader.plainPhrase(QStringLiteral("retract"), VerdictKind::Retract))
        return retract;
    if (words.questionStarters.match(tokens, from, clause.end) > 0 ||
        words.conditions.match(tokens, from, clause.end) > 0)
        return std::nullopt;
    if (const auto word = reader.strongWord())
        return word;
    if (from == start) {
        if (const auto hold = reader.plainPhrase(QStringLiteral("hold"), VerdictKind::Hold))
            return hold;
    }
    if (const auto withdraw = reader.plainPhrase(QStringLiteral("withdraw"), VerdictKind::Withdraw))
        return withdraw;
    if (const auto deny = reader.plainPhrase(QStringLiteral("deny-phrase"), VerdictKind::Deny))
        return deny;
    if (const auto approve = reader.phrase(QStringLiteral("approve-phrase"), VerdictKind::Approve))
        return approve;
    if (const auto grant = reader.grant())
        return grant;
    if (const auto executed = reader.plainPhrase(QStringLiteral("executed"), VerdictKind::Executed))
        return executed;
    return opening && from == start ? reader.weakWord() : std::nullopt;
}

} // namespace precedent::recognize
