// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/objectionask.h"

#include "recognize/clauses.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

/// Nothing but these words, greetings before and courtesy behind them.
bool isWholly(const char *key, const Tokens &tokens, const Clause &clause)
{
    const auto from = skip(vocabulary().greetings, tokens, clause.begin, clause.end);
    const auto behind = skip(verdictTable(QLatin1String(key)), tokens, from, clause.end);
    return behind > from && skip(verdictTable(QStringLiteral("courtesy")), tokens, behind, clause.end) == clause.end;
}

/// "would you mind …?", "hast du etwas dagegen, wenn …?": at the beginning of a clause of the last question.
bool asksForObjections(const Tokens &asked)
{
    constexpr std::size_t few = 8;
    const auto &objections = vocabulary().asking[QStringLiteral("objections")];
    const auto clauses = clausesOf(asked);
    auto clause = std::find_if(clauses.rbegin(), clauses.rend(), [](const Clause &one) {
        return one.terminator == QLatin1String("?") || one.terminator == QString(QChar(0xFF1F));
    });
    while (clause != clauses.rend()) {
        const auto begin = contentBegin(asked, *clause);
        const auto hit = objections.find(asked, begin, clause->end);
        if (hit && hit.at < begin + few)
            return true;
        ++clause;
        if (clause != clauses.rend() && clause->terminator != QLatin1String(","))
            break;
    }
    return false;
}

} // namespace

Verdict answerToObjections(const Prose &reply, const AskedWords &asked, const Verdict &verdict)
{
    const auto &tokens = reply.tokens();
    const auto clauses = clausesOf(tokens);
    const auto isNo = [&tokens](const Clause &clause) { return isWholly("no-objection", tokens, clause); };
    const auto isYes = [&tokens](const Clause &clause) { return isWholly("objection", tokens, clause); };
    const auto first = std::find_if(clauses.begin(), clauses.end(), [&](const Clause &clause) {
        return isNo(clause) || isYes(clause) || !isEmptyTalk(tokens, clause);
    });
    if (first == clauses.end() || (!isNo(*first) && !isYes(*first)) || !asksForObjections(asked.tokens()))
        return verdict;
    if (verdict.kind == VerdictKind::Deny && verdictTable(QStringLiteral("regrets")).find(tokens)) // "no, sorry"
        return verdict;
    const auto behind = first->end < tokens.size() ? reply.show(tokens[first->end].end) : QString();
    const auto rest = readVerdict(Prose(behind));
    if (rest.kind == VerdictKind::Approve || (rest.kind == VerdictKind::Deny && rest.isExplicit))
        return rest;
    const bool isAlone = std::all_of(first + 1, clauses.end(),
                                     [&](const Clause &clause) { return isNo(clause) || isEmptyTalk(tokens, clause); });
    if (isNo(*first) && isAlone)
        return {VerdictKind::Approve, true, false, {}};
    return {VerdictKind::None, false, true, {}};
}

} // namespace precedent::recognize
