// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/clauseparts.h"

#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

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

namespace {

constexpr std::size_t negationReach = 5;

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
    if (verdictTable(QStringLiteral("or")).match(tokens, after, end) > 0)
        return true;
    const auto by = verdictTable(QStringLiteral("by")).match(tokens, after, end);
    return by > 0 && after + by < end && verdictTable(QStringLiteral("me")).match(tokens, after + by, end) == 0;
}

constexpr std::size_t longestSubject = 6;

/// "Acme Cycles is approved", "your ask from earlier is denied": a subject that stands as decided. Only an ask can be
/// denied so: "his card is declined".
bool isStatedOfSubject(const Tokens &tokens, std::size_t from, std::size_t end, const Finding &found)
{
    const auto &words = vocabulary();
    const auto copula = verdictTable(QStringLiteral("stands")).matchBefore(tokens, from, found.begin);
    const auto subjectEnd = found.begin - copula;
    if (copula == 0 || subjectEnd == from || subjectEnd - from > longestSubject || found.strength != Strength::Word)
        return false;
    const bool goesOn = found.end < end && words.reasonConnectors.match(tokens, found.end, end) == 0 &&
                        tokens[found.end].kind == Token::Kind::Word;
    const bool isOthers = cardTable(QStringLiteral("said-verbs")).find(tokens, from, subjectEnd) ||
                          verdictTable(QStringLiteral("not-subjects")).find(tokens, from, subjectEnd) ||
                          words.conditions.find(tokens, from, subjectEnd) ||
                          words.negations.find(tokens, from, subjectEnd);
    const auto asks = words.asking.constFind(QStringLiteral("refers-back"));
    const bool isAsk = asks != words.asking.constEnd() && asks->find(tokens, from, subjectEnd);
    return !goesOn && !isOthers && (isAsk || found.kind == VerdictKind::Approve);
}

} // namespace

std::optional<Finding> judgedVerdict(const Tokens &tokens, std::size_t from, std::size_t end, const Finding &found)
{
    const auto &words = vocabulary();
    auto judged = found;
    const bool isSaid = allCarriers(tokens, from, found.begin) || isStatedOfSubject(tokens, from, end, found);
    if (!isSaid || isSomebodyElses(tokens, found.end, end))
        return std::nullopt;
    if (found.kind == VerdictKind::Approve) {
        if (const auto negated = negationAfter(tokens, found.end, end)) {
            judged.kind = VerdictKind::Deny;
            judged.end = negated;
            return judged;
        }
    }
    if (isNegated(tokens, from, found.begin)) {
        if (found.kind == VerdictKind::Deny)
            return std::nullopt;
        const bool saysYet = verdictTable(QStringLiteral("yet")).find(tokens, from, end) ||
                             verdictTable(QStringLiteral("until")).find(tokens, found.end, end);
        judged.kind = saysYet ? VerdictKind::Hold : VerdictKind::Deny;
        return judged;
    }
    const auto blocking = words.blocking.find(tokens, from, found.end); // not where the phrase itself has such a word
    if (blocking && blocking.at < found.begin)
        return std::nullopt;
    return judged;
}

} // namespace precedent::recognize
