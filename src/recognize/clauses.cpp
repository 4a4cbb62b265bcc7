// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/clauses.h"

#include "recognize/clauseparts.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

std::size_t skip(const PhraseTable &phrases, const Tokens &tokens, std::size_t at, std::size_t end)
{
    while (const auto length = phrases.match(tokens, at, end))
        at += length;
    return at;
}

namespace {

bool saysWord(const Token &token)
{
    return token.kind != Token::Kind::Emoji &&
           std::any_of(token.word.begin(), token.word.end(), [](QChar c) { return c.isLetterOrNumber(); });
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
        // "✋ no": a picture before the words; alone it is what is said.
        const bool isPicture = at + 1 < clause.end && !saysWord(tokens[at]);
        if (at < clause.end && (tokens[at].kind == Token::Kind::Mention || isPicture))
            ++at;
        at = skip(vocabulary().greetings, tokens, at, clause.end);
        at = skip(verdictTable(QStringLiteral("reversal")), tokens, at, clause.end);
    }
    return at;
}

bool isEmptyTalk(const Tokens &tokens, const Clause &clause)
{
    // "Thanks for flagging, but no.": the thanks may go into details.
    if (verdictTable(QStringLiteral("opening-talk")).match(tokens, contentBegin(tokens, clause), clause.end) > 0 ||
        verdictTable(QStringLiteral("opening-talk")).match(tokens, clause.begin, clause.end) > 0)
        return true;
    const auto at = skip(verdictTable(QStringLiteral("neutral")), tokens, contentBegin(tokens, clause), clause.end);
    return allCarriers(tokens, at, clause.end);
}

bool marksReversal(const Tokens &tokens, const Clause &clause)
{
    const auto at = skip(vocabulary().greetings, tokens, clause.begin, clause.end);
    return verdictTable(QStringLiteral("retract")).match(tokens, at, clause.end) > 0 ||
           verdictTable(QStringLiteral("reversal")).match(tokens, at, clause.end) > 0;
}

bool isCondition(const Tokens &tokens, const Clause &clause)
{
    return vocabulary().conditions.match(tokens, contentBegin(tokens, clause), clause.end) > 0;
}

} // namespace precedent::recognize
