// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/echoedask.h"

#include "recognize/clauses.h"
#include "recognize/saidreason.h"
#include "recognize/verdictreason.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr qsizetype shortestStem = 4;

/// "annule" of "annuler", "slett" of "sletter".
bool isSameWord(const QString &a, const QString &b)
{
    const auto [shorter, longer] = std::minmax(a, b, [](auto &x, auto &y) { return x.size() < y.size(); });
    constexpr qsizetype longestEnding = 2;
    const auto stem = std::max(shortestStem, longer.size() - longestEnding);
    return a == b || (shorter.size() >= stem && longer.left(stem) == shorter.left(stem));
}

bool endsSentence(const Token &token)
{
    return token.kind == Token::Kind::Separator && QStringLiteral(".?!:\n").contains(token.word);
}

/// Whether what is asked for stands there: "waive …", "can we waive …", "Wants: reship".
bool isAskedThing(const Tokens &asked, std::size_t at)
{
    const auto &askers = vocabulary().asking[QStringLiteral("askers")];
    return at == 0 || endsSentence(asked[at - 1]) || askers.matchBefore(asked, 0, at) > 0;
}

bool isAsked(const Token &word, const Tokens &asked, bool anywhere)
{
    for (std::size_t at = 0; at < asked.size(); ++at) {
        const bool isWord = asked[at].kind == Token::Kind::Word && !isFigure(asked[at]);
        if (isWord && isSameWord(word.word, asked[at].word) && (anywhere || isAskedThing(asked, at)))
            return true;
    }
    return false;
}

/// Reads the first clause of a reply that says something.
class EchoReader
{
public:
    EchoReader(const Tokens &tokens, const Clause &clause, const Tokens &asked)
        : m_tokens(tokens), m_asked(asked), m_begin(contentBegin(tokens, clause)), m_end(clause.end)
    {
        m_begin = skip(verdictTable(QStringLiteral("approve-word")), tokens, m_begin, m_end);
        m_begin = skip(vocabulary().greetings, tokens, m_begin, m_end);
        // "we can live with that"
        const auto modal = vocabulary().asking[QStringLiteral("firm-modals")].match(tokens, m_begin + 1, m_end);
        if (modal > 0 && vocabulary().fillers.match(tokens, m_begin, m_end) > 0)
            m_begin += 1 + modal;
    }

    [[nodiscard]] bool saysYes() const
    {
        const bool negates = vocabulary().negations.find(m_tokens, m_begin, m_end) ||
                             vocabulary().conditions.find(m_tokens, m_begin, m_end);
        return m_begin < m_end && !negates && (repeatsVerb() || givesThing() || saysThingYes());
    }

private:
    /// "waive it", "okay, move it", "then reship", "let her off" of "let her off?".
    [[nodiscard]] bool repeatsVerb() const
    {
        if (m_tokens[m_begin].kind != Token::Kind::Word || !isAsked(m_tokens[m_begin], m_asked, false))
            return false;
        auto at = m_begin + 1;
        std::size_t repeated = 0;
        while (at < m_end) {
            const auto length = std::max({vocabulary().fillers.match(m_tokens, at, m_end),
                                          vocabulary().asking[QStringLiteral("pronouns")].match(m_tokens, at, m_end),
                                          verdictTable(QStringLiteral("courtesy")).match(m_tokens, at, m_end)});
            if (length == 0) {
                repeated = placeInAsk(at);
                if (repeated == 0)
                    return false;
            }
            at += std::max<std::size_t>(length, 1);
        }
        return repeated == 0 || endsOnlyAsk(repeated);
    }

    /// Where this word follows the one before it in the ask as well; 0 where it does not.
    [[nodiscard]] std::size_t placeInAsk(std::size_t at) const
    {
        const bool isWord = m_tokens[at].kind == Token::Kind::Word;
        for (std::size_t asked = 1; isWord && asked < m_asked.size(); ++asked) {
            if (m_asked[asked].word == m_tokens[at].word && m_asked[asked - 1].word == m_tokens[at - 1].word)
                return asked;
        }
        return 0;
    }

    /// "let them off?", and not the customer's name, nor one half of "photos first or refund it?".
    [[nodiscard]] bool endsOnlyAsk(std::size_t last) const
    {
        if (last + 1 >= m_asked.size() || m_asked[last + 1].word != QLatin1String("?"))
            return false;
        auto begin = last;
        while (begin > 0 && !endsSentence(m_asked[begin - 1]))
            --begin;
        return !verdictTable(QStringLiteral("or")).find(m_asked, begin, last);
    }

    /// "give him the dinner".
    [[nodiscard]] bool givesThing() const
    {
        const auto verb = verdictTable(QStringLiteral("handing-out")).match(m_tokens, m_begin, m_end);
        const auto article = cardTable(QStringLiteral("articles")).match(m_tokens, m_begin + verb, m_end);
        const auto thing = m_begin + verb + article;
        return verb > 0 && article > 0 && thing + 1 == m_end && isAsked(m_tokens[thing], m_asked, true);
    }

    /// "champagne yes".
    [[nodiscard]] bool saysThingYes() const
    {
        return m_begin + 2 == m_end && m_tokens[m_begin].kind == Token::Kind::Word &&
               verdictTable(QStringLiteral("approve-word")).match(m_tokens, m_begin + 1, m_end) == 1 &&
               isAsked(m_tokens[m_begin], m_asked, true);
    }

    const Tokens &m_tokens;
    const Tokens &m_asked;
    std::size_t m_begin;
    std::size_t m_end;
};

} // namespace

const Tokens &AskedWords::tokens() const
{
    if (!m_tokens)
        m_tokens = tokenize(domain::plainText(m_mrkdwn));
    return *m_tokens;
}

std::optional<Verdict> echoedAsk(const Prose &reply, const AskedWords &asked)
{
    const auto &tokens = reply.tokens();
    const auto clauses = clausesOf(tokens);
    const auto isGreeting = [&tokens](const Clause &clause) {
        const auto begin =
            skip(verdictTable(QStringLiteral("approve-word")), tokens, contentBegin(tokens, clause), clause.end);
        return begin == clause.end && clause.terminator != QLatin1String("?");
    };
    const auto first = std::find_if_not(clauses.begin(), clauses.end(), isGreeting);
    const bool asks = std::any_of(clauses.begin(), clauses.end(),
                                  [](const Clause &clause) { return clause.terminator == QLatin1String("?"); });
    if (first == clauses.end() || asks || !EchoReader(tokens, *first, asked.tokens()).saysYes())
        return std::nullopt;
    const auto behind = first->end + 1;
    const auto reason = behind < tokens.size() ? withoutTrailingMarks(reply.show(tokens[behind].begin)) : QString();
    return Verdict{VerdictKind::Approve, true, false, saysWhy(reason) ? reason : QString()};
}

} // namespace precedent::recognize
