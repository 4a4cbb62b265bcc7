// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/figureanswer.h"

#include "recognize/amountreader.h"
#include "recognize/clauses.h"
#include "recognize/saidreason.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

/// Where the first clause that says something stands; none where it asks.
const Clause *openingOf(const Tokens &tokens, const std::vector<Clause> &clauses)
{
    const auto first = std::find_if(clauses.begin(), clauses.end(), [&tokens](const Clause &clause) {
        return contentBegin(tokens, clause) < clause.end;
    });
    const bool asks = std::any_of(clauses.begin(), clauses.end(),
                                  [](const Clause &clause) { return clause.terminator == QLatin1String("?"); });
    static const QString binding = QStringLiteral(":/("); // "15:30", "50/50", "1) yes"
    const bool binds = first != clauses.end() && !first->terminator.isEmpty() && binding.contains(first->terminator);
    return first == clauses.end() || asks || binds ? nullptr : &*first;
}

/// "then", "is fine", "now" before `end`.
std::size_t trailing(const Tokens &tokens, std::size_t begin, std::size_t end)
{
    const auto &figureLimits = verdictTable(QStringLiteral("figure-limits"));
    return std::max({vocabulary().fillers.matchBefore(tokens, begin, end), figureLimits.matchBefore(tokens, begin, end),
                     vocabulary().grantAfters.matchBefore(tokens, begin, end)});
}

/// A figure and nothing but its currency, with words that limit it around.
QString figureIn(const Prose &prose, const Clause &clause)
{
    const auto &tokens = prose.tokens();
    auto begin = contentBegin(tokens, clause);
    begin = skip(verdictTable(QStringLiteral("limiters")), tokens, begin, clause.end);
    begin = skip(vocabulary().grantCues, tokens, begin, clause.end);
    auto end = clause.end;
    while (const auto length = begin < end ? trailing(tokens, begin, end) : 0)
        end -= length;
    constexpr std::size_t most = 2; // "CHF 50", "57 dollars"
    const bool isShort = begin < end && end - begin <= most;
    const auto isPlain = [&](const Token &token) { // no ":+1:" and no "+1"
        static const QString signs = QStringLiteral("+-");
        const bool isSigned =
            signs.contains(token.word.front()) || (token.begin > 0 && signs.contains(prose.text().at(token.begin - 1)));
        return token.kind == Token::Kind::Word && !isSigned;
    };
    const auto first = tokens.begin() + std::ptrdiff_t(begin);
    const auto behind = tokens.begin() + std::ptrdiff_t(std::max(begin, end));
    const auto figures = isShort && std::all_of(first, behind, isPlain) ? std::count_if(first, behind, isFigure) : 0;
    return figures == 1 ? prose.show(tokens[begin].begin, tokens[end - 1].end) : QString();
}

} // namespace

std::optional<FigureAnswer> figureAnswer(const Prose &prose, const Draft &draft)
{
    const auto &tokens = prose.tokens();
    const auto clauses = clausesOf(tokens);
    const auto *opening = openingOf(tokens, clauses);
    if (opening == nullptr)
        return std::nullopt;
    const auto figure = figureIn(prose, *opening);
    if (figure.isEmpty())
        return std::nullopt;
    const auto &asked = draft.amount.money;
    const bool hasUnit = figure.contains(u' ');
    const auto text = normalizedFigures(figure);
    FigureAnswer answer;
    if (asked) {
        const auto place = hasUnit ? AmountPlace::RunningText : AmountPlace::AmountField;
        answer.granted = readAmount(text, asked->currency, place).money;
        const bool isLess = answer.granted && answer.granted->currency == asked->currency &&
                            answer.granted->minor > 0 && answer.granted->minor < asked->minor;
        if (!isLess)
            return std::nullopt;
    } else if (draft.type != domain::RequestType::Discount ||
               (hasUnit && readAmount(text, {}, AmountPlace::RunningText).percent.isEmpty())) {
        return std::nullopt;
    }
    const auto behind = opening->end + 1;
    const auto reason = behind < tokens.size() ? prose.show(tokens[behind].begin) : QString();
    answer.reason = saysWhy(reason) ? reason : QString();
    return answer;
}

} // namespace precedent::recognize
