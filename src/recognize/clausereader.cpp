// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/clausereader.h"

#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr std::size_t negationReach = 5;

const PhraseTable &table(const char *key)
{
    static const PhraseTable none;
    const auto found = vocabulary().verdicts.constFind(QLatin1String(key));
    return found == vocabulary().verdicts.constEnd() ? none : *found;
}

bool isFigure(const Token &token)
{
    return std::any_of(token.word.begin(), token.word.end(), [](QChar c) { return c.isDigit(); });
}

/// Words that may stand before a verdict without changing whose verdict it is or about what.
bool isCarrier(const Tokens &tokens, std::size_t at)
{
    const auto &words = vocabulary();
    const auto &token = tokens[at];
    const auto next = at + 1;
    return token.kind == Token::Kind::Mention || token.kind == Token::Kind::Emoji || isFigure(token) ||
           words.fillers.match(tokens, at, next) > 0 || words.negations.match(tokens, at, next) > 0 ||
           words.greetings.match(tokens, at, next) > 0;
}

bool allCarriers(const Tokens &tokens, std::size_t from, std::size_t to)
{
    for (auto at = from; at < to; ++at) {
        if (!isCarrier(tokens, at))
            return false;
    }
    return true;
}

bool isNegated(const Tokens &tokens, std::size_t from, std::size_t at)
{
    const auto begin = std::max(from, at > negationReach ? at - negationReach : 0);
    return bool(vocabulary().negations.find(tokens, begin, at));
}

/// "approved by Lee" reports somebody else's decision; "approve or deny" is a choice still open.
bool isSomebodyElses(const Tokens &tokens, std::size_t after, std::size_t end)
{
    if (after >= end)
        return false;
    const auto &next = tokens[after].word;
    if (next == QLatin1String("or"))
        return true;
    if (next != QLatin1String("by") || after + 1 >= end)
        return false;
    const auto &who = tokens[after + 1].word;
    return who != QLatin1String("me") && who != QLatin1String("us");
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
        for (auto at = m_from; at < m_end; ++at) {
            const auto approve = table("approve").match(m_tokens, at, m_end);
            const auto deny = table("deny").match(m_tokens, at, m_end);
            if (approve == 0 && deny == 0)
                continue;
            return judged(deny > approve ? VerdictKind::Deny : VerdictKind::Approve, Strength::Word, at,
                          std::max(approve, deny));
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Finding> phrase(const char *key, VerdictKind kind) const
    {
        const auto hit = carried(table(key));
        return hit ? judged(kind, Strength::Phrase, hit.at, hit.length) : std::nullopt;
    }

    /// Phrases that need no negation or condition to be looked for.
    [[nodiscard]] std::optional<Finding> plainPhrase(const char *key, VerdictKind kind) const
    {
        const auto hit = carried(table(key));
        return hit ? std::optional(Finding{kind, Strength::Phrase, hit.at, hit.at + hit.length, 0}) : std::nullopt;
    }

    [[nodiscard]] std::optional<Finding> weakWord() const
    {
        if (const auto length = table("deny-word").match(m_tokens, m_from, m_end)) {
            const auto rest = m_from + length;
            if (vocabulary().noAnswers.match(m_tokens, rest, m_end) > 0)
                return std::nullopt;
            return Finding{VerdictKind::Deny, Strength::Weak, m_from, rest, 0};
        }
        auto rest = m_from;
        while (const auto length = table("approve-word").match(m_tokens, rest, m_end))
            rest += length;
        if (rest == m_from || !mayFollowYes(rest))
            return std::nullopt;
        return Finding{VerdictKind::Approve, Strength::Weak, m_from, rest, 0};
    }

private:
    /// The first phrase before which only carriers stand.
    [[nodiscard]] PhraseTable::Hit carried(const PhraseTable &phrases) const
    {
        for (auto at = m_from; at < m_end; ++at) {
            if (const auto length = phrases.match(m_tokens, at, m_end))
                return {at, length};
            if (!isCarrier(m_tokens, at))
                break;
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

    [[nodiscard]] bool saysYet() const
    {
        for (auto at = m_from; at < m_end; ++at) {
            if (m_tokens[at].word == QLatin1String("yet"))
                return true;
        }
        return false;
    }

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
        at = skip(table("reversal"), tokens, at, clause.end);
    }
    return at;
}

bool isEmptyTalk(const Tokens &tokens, const Clause &clause)
{
    const auto at = skip(table("neutral"), tokens, contentBegin(tokens, clause), clause.end);
    return allCarriers(tokens, at, clause.end);
}

bool marksReversal(const Tokens &tokens, const Clause &clause)
{
    const auto at = skip(vocabulary().greetings, tokens, clause.begin, clause.end);
    return table("retract").match(tokens, at, clause.end) > 0 || table("reversal").match(tokens, at, clause.end) > 0;
}

std::optional<Finding> readClause(const Tokens &tokens, const Clause &clause, bool opening)
{
    const auto &words = vocabulary();
    const auto start = contentBegin(tokens, clause);
    const auto from = skip(table("neutral"), tokens, start, clause.end);
    if (from == clause.end || clause.terminator == QLatin1String("?"))
        return std::nullopt;
    if (from != start) {
        // "no longer needed" begins like "no longer", which is passed over.
        if (const auto withdraw = ClauseReader(tokens, clause, start).plainPhrase("withdraw", VerdictKind::Withdraw))
            return withdraw;
    }
    const ClauseReader reader(tokens, clause, from);
    if (const auto retract = reader.plainPhrase("retract", VerdictKind::Retract))
        return retract;
    if (words.questionStarters.match(tokens, from, clause.end) > 0 ||
        words.conditions.match(tokens, from, clause.end) > 0)
        return std::nullopt;
    if (const auto word = reader.strongWord())
        return word;
    if (from == start) {
        if (const auto hold = reader.plainPhrase("hold", VerdictKind::Hold))
            return hold;
    }
    if (const auto withdraw = reader.plainPhrase("withdraw", VerdictKind::Withdraw))
        return withdraw;
    if (const auto deny = reader.plainPhrase("deny-phrase", VerdictKind::Deny))
        return deny;
    if (const auto approve = reader.phrase("approve-phrase", VerdictKind::Approve))
        return approve;
    if (const auto executed = reader.plainPhrase("executed", VerdictKind::Executed))
        return executed;
    return opening && from == start ? reader.weakWord() : std::nullopt;
}

} // namespace precedent::recognize
