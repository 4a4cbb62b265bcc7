// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/statementspot.h"

#include "recognize/statementpeople.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr std::size_t longestPrefix = 9;
constexpr std::size_t negationReach = 3;

/// "USD 9", "ML 25/02": a currency or somebody's initials before a figure.
bool isBeforeFigure(const Tokens &tokens, std::size_t at)
{
    constexpr qsizetype longest = 3;
    return tokens[at].word.size() <= longest && at + 1 < tokens.size() && isFigure(tokens[at + 1]);
}

/// "Approved:", "Approved: (empty)", "Approved: nobody yet": a place where something could stand.
bool isUnfilled(const Tokens &tokens, std::size_t colon)
{
    auto at = colon + 1;
    auto end = colon + 1;
    while (end < tokens.size() && tokens[end].word != QLatin1String("\n"))
        ++end;
    while (at < end && tokens[at].kind == Token::Kind::Separator)
        ++at;
    while (end > at && tokens[end - 1].kind == Token::Kind::Separator)
        --end;
    return at == end || cardTable(QStringLiteral("no-value")).match(tokens, at, end) == end - at;
}

/// "approved by", "approved on 3 May", "approved — $95": not "approved vendors", "approved?" or "Approved: –".
bool endsThought(const Tokens &tokens, std::size_t after)
{
    if (after >= tokens.size())
        return true;
    const auto &next = tokens[after];
    if (next.word == QLatin1String(":") && isUnfilled(tokens, after))
        return false;
    if (next.kind == Token::Kind::Separator)
        return next.word != QLatin1String("?");
    return next.kind == Token::Kind::Mention || isFigure(next) || isBeforeFigure(tokens, after) ||
           cardTable(QStringLiteral("followers")).match(tokens, after, tokens.size()) > 0;
}

bool isOnlyFillers(const Tokens &tokens, std::size_t from, std::size_t to)
{
    for (auto at = from; at < to; ++at) {
        if (tokens[at].kind != Token::Kind::Mention && vocabulary().fillers.match(tokens, at, at + 1) == 0)
            return false;
    }
    return true;
}

/// "Request 4711 has been", "the case was": the request and nothing else.
bool isOnlyRequest(const Tokens &tokens, std::size_t from, std::size_t to)
{
    for (auto at = from; at < to; ++at) {
        const auto names = [&](const QString &key) { return cardTable(key).match(tokens, at, at + 1) > 0; };
        const bool isRequest = isFigure(tokens[at]) || names(QStringLiteral("subjects")) ||
                               names(QStringLiteral("copulas")) || names(QStringLiteral("has")) ||
                               names(QStringLiteral("request-words"));
        if (!isRequest && !isOnlyFillers(tokens, at, at + 1))
            return false;
    }
    return true;
}

/// "The voucher code was rejected at checkout": what was is neither the request nor anybody.
bool isAboutSomethingElse(const Tokens &tokens, std::size_t from, std::size_t verb)
{
    const auto &words = vocabulary();
    const auto &copulas = cardTable(QStringLiteral("copulas"));
    auto at = verb;
    bool isPassive = false;
    while (at > from && (copulas.match(tokens, at - 1, at) > 0 || words.fillers.match(tokens, at - 1, at) > 0 ||
                         words.negations.match(tokens, at - 1, at) > 0)) {
        --at;
        isPassive = isPassive || copulas.match(tokens, at, at + 1) > 0;
    }
    if (!isPassive || at == from)
        return false;
    const auto &head = tokens[at - 1];
    const bool isType = std::any_of(words.types.begin(), words.types.end(),
                                    [&](const auto &type) { return type.first.match(tokens, at - 1, at) > 0; });
    return head.kind == Token::Kind::Word && !isFigure(head) && !isType &&
           cardTable(QStringLiteral("subjects")).match(tokens, at - 1, at) == 0 &&
           cardTable(QStringLiteral("request-words")).match(tokens, at - 1, at) == 0;
}

/// The spot as the words before it leave it: negated, conditional, or about something else than the request.
std::optional<Spot> judged(Spot spot, const Tokens &tokens, StatementPlace place)
{
    const auto from = clauseBegin(tokens, spot.begin);
    const bool returns = cardTable(QStringLiteral("returned")).match(tokens, spot.begin, spot.end) > 0;
    const bool decides = spot.kind == StatementKind::Approve || spot.kind == StatementKind::Deny || returns;
    if (spot.begin - from > longestPrefix || cardTable(QStringLiteral("blocking")).find(tokens, from, spot.begin))
        return std::nullopt;
    if (!decides) {
        const bool isRequests =
            spot.kind == StatementKind::Withdraw &&
            cardTable(QStringLiteral("withdrawn-objects")).match(tokens, spot.end, tokens.size()) > 0;
        return isRequests || isOnlyRequest(tokens, from, spot.begin) ? std::optional(spot) : std::nullopt;
    }
    if (place == StatementPlace::Line && !endsThought(tokens, spot.end))
        return std::nullopt;
    if (place == StatementPlace::Line && isAboutSomethingElse(tokens, from, spot.begin) && !findBy(tokens, spot.end))
        return std::nullopt;
    const auto reach = std::max(from, spot.begin > negationReach ? spot.begin - negationReach : 0);
    if (vocabulary().negations.find(tokens, reach, spot.begin)) {
        if (spot.kind != StatementKind::Approve)
            return std::nullopt;
        spot.kind = StatementKind::Deny;
    }
    return spot;
}

using Kinds = std::vector<std::pair<const PhraseTable *, StatementKind>>;

/// The words looked for in such a place.
Kinds kindsFor(StatementPlace place)
{
    Kinds kinds{{&cardTable(QStringLiteral("auto")), StatementKind::Auto},
                {&cardTable(QStringLiteral("approve")), StatementKind::Approve},
                {&cardTable(QStringLiteral("deny")), StatementKind::Deny},
                {&cardTable(QStringLiteral("expire")), StatementKind::Expire},
                {&cardTable(QStringLiteral("withdraw")), StatementKind::Withdraw},
                {&cardTable(QStringLiteral("returned")), StatementKind::Pending}};
    if (place == StatementPlace::StatusValue)
        kinds.emplace_back(&cardTable(QStringLiteral("pending")), StatementKind::Pending);
    return kinds;
}

/// A bare "yes" or "no" counts at the beginning of a status only.
Kinds kindsAtBeginning(StatementPlace place)
{
    auto kinds = kindsFor(place);
    if (place == StatementPlace::StatusValue) {
        kinds.emplace_back(&cardTable(QStringLiteral("status-approve")), StatementKind::Approve);
        kinds.emplace_back(&cardTable(QStringLiteral("status-deny")), StatementKind::Deny);
    }
    return kinds;
}

/// "set the answer to no": what a status may be changed to; that it waits is no outcome.
Kinds kindsOfChange()
{
    auto kinds = kindsFor(StatementPlace::Line);
    kinds.emplace_back(&cardTable(QStringLiteral("status-approve")), StatementKind::Approve);
    kinds.emplace_back(&cardTable(QStringLiteral("status-deny")), StatementKind::Deny);
    return kinds;
}

std::optional<Spot> spotAt(const Tokens &tokens, std::size_t at, const Kinds &kinds)
{
    for (const auto &[words, kind] : kinds) {
        if (const auto length = words->match(tokens, at, tokens.size()))
            return Spot{kind, at, at + length};
    }
    return std::nullopt;
}

/// "Released by", "withheld this request": words that decide where somebody or the request stands behind them.
std::optional<Spot> spotBeforeBy(const Tokens &tokens, std::size_t at)
{
    const auto &objects = cardTable(QStringLiteral("decided-objects"));
    for (const auto &[key, kind] : {std::pair(QStringLiteral("deny-by"), StatementKind::Deny),
                                    std::pair(QStringLiteral("approve-by"), StatementKind::Approve)}) {
        const auto end = at + cardTable(key).match(tokens, at, tokens.size());
        if (end > at && (cardTable(QStringLiteral("by")).match(tokens, end, tokens.size()) > 0 ||
                         objects.match(tokens, end, tokens.size()) > 0))
            return Spot{kind, at, end};
    }
    return std::nullopt;
}

/// "Maya chose Approve", "clicked the Decline button".
std::optional<Spot> choiceAt(const Tokens &tokens, std::size_t at)
{
    const auto length = cardTable(QStringLiteral("choice-verbs")).match(tokens, at, tokens.size());
    auto button = at + length;
    const auto isMark = [&tokens](std::size_t i) {
        return tokens[i].kind == Token::Kind::Separator && QStringLiteral(":\"→").contains(tokens[i].word);
    };
    while (
        length > 0 && button < tokens.size() &&
        (isMark(button) || tokens[button].word == QLatin1String("the") || tokens[button].word == QLatin1String("on")))
        ++button;
    if (length == 0)
        return std::nullopt;
    for (const auto &[key, kind] : {std::pair(QStringLiteral("choice-deny"), StatementKind::Deny),
                                    std::pair(QStringLiteral("choice-approve"), StatementKind::Approve)}) {
        if (const auto word = cardTable(key).match(tokens, button, tokens.size()))
            return Spot{kind, at, button + word};
    }
    return std::nullopt;
}

} // namespace

Tokens withoutEmoji(Tokens tokens)
{
    tokens.erase(std::remove_if(tokens.begin(), tokens.end(),
                                [](const Token &token) { return token.kind == Token::Kind::Emoji; }),
                 tokens.end());
    return tokens;
}

std::size_t newStatusAt(const Tokens &tokens)
{
    const auto verb = cardTable(QStringLiteral("status-verbs")).find(tokens);
    if (!verb)
        return 0;
    std::size_t at = 0;
    for (auto i = verb.at + verb.length; i < tokens.size() && tokens[i].word != QLatin1String("\n"); ++i) {
        if (const auto length = cardTable(QStringLiteral("status-to")).match(tokens, i, tokens.size()))
            at = i + length;
    }
    return at;
}

std::optional<Spot> findSpot(const Tokens &tokens, StatementPlace place)
{
    if (cardTable(QStringLiteral("refused")).find(tokens))
        return std::nullopt;
    if (const auto status = newStatusAt(tokens); status > 0 && status < tokens.size()) {
        const auto spot = spotAt(tokens, status, kindsOfChange());
        return spot && endsThought(tokens, spot->end) ? spot : std::nullopt;
    }
    const auto &outcomes = vocabulary().outcomes;
    std::optional<Spot> first;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (const auto choice = choiceAt(tokens, at); choice && endsThought(tokens, choice->end))
            return judged(*choice, tokens, place);
        if (outcomes.match(tokens, at, tokens.size()) == 0) // as nearly all words
            continue;
        auto spot = spotAt(tokens, at, at == 0 ? kindsAtBeginning(place) : kindsFor(place));
        if (!spot)
            spot = spotBeforeBy(tokens, at);
        if (!spot)
            continue;
        const auto result = judged(*spot, tokens, place);
        // "Approved: refund of $40 for Acme. Approved by <@U2>, comment: …": the second tells more.
        const bool isHeading =
            result && !first && spot->end < tokens.size() && tokens[spot->end].word == QLatin1String(":") && at == 0;
        if (result && first && result->kind == first->kind &&
            cardTable(QStringLiteral("by")).match(tokens, result->end, tokens.size()) > 0)
            return result;
        if (result && !first && !isHeading)
            return result;
        if (isHeading)
            first = result;
        at = spot->end - 1;
    }
    return first;
}

bool opensWithVerdict(const Tokens &tokens)
{
    std::size_t begin = 0;
    while (begin < tokens.size() && tokens[begin].kind == Token::Kind::Separator)
        ++begin;
    auto spot = spotAt(tokens, begin, kindsFor(StatementPlace::Line));
    if (!spot)
        spot = spotBeforeBy(tokens, begin);
    if (!spot || spot->end >= tokens.size())
        return spot.has_value();
    const auto &next = tokens[spot->end];
    return next.kind != Token::Kind::Word || isFigure(next) || isBeforeFigure(tokens, spot->end) ||
           cardTable(QStringLiteral("by")).match(tokens, spot->end, tokens.size()) > 0 ||
           (spot->kind == StatementKind::Expire && endsThought(tokens, spot->end));
}

bool isStatusAlone(const Tokens &tokens)
{
    constexpr std::size_t longestLabel = 4;
    const auto colon =
        std::find_if(tokens.begin(), tokens.end(), [](const Token &token) { return token.word == QLatin1String(":"); });
    const auto at = std::size_t(colon - tokens.begin()) + 1;
    if (colon == tokens.end() || at > longestLabel + 1 || at >= tokens.size())
        return false;
    const auto spot = spotAt(tokens, at, kindsFor(StatementPlace::Line));
    return spot && spot->end == tokens.size();
}

bool opensWithActor(const QString &plain, const Tokens &tokens)
{
    constexpr std::size_t longestName = 6;
    const auto spot = findSpot(tokens, StatementPlace::Line);
    auto end = spot ? spot->begin : 0;
    while (end > 0 && cardTable(QStringLiteral("has")).match(tokens, end - 1, end) > 0)
        --end;
    return end > 0 && end < longestName &&
           std::all_of(tokens.begin(), tokens.begin() + std::ptrdiff_t(end), [&plain](const Token &token) {
               return token.word == QLatin1String(",") || plain.at(token.begin).isUpper() ||
                      token.word.contains(u'@') || (token.begin > 0 && plain.at(token.begin - 1) == u'@');
           });
}

} // namespace precedent::recognize
