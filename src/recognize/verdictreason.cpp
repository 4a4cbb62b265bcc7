// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/verdictreason.h"

#include "recognize/clauseparts.h"
#include "recognize/prose.h"
#include "recognize/saidreason.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

QString withoutTrailingMarks(QString text)
{
    static const QRegularExpression trailing(QStringLiteral(R"([\s\-–—:,;(/|]+$)"));
    static const QRegularExpression emoji(QStringLiteral(R"((?:^|\s):[a-z0-9_+'-]{1,40}:$)"));
    return emoji.match(text).hasMatch() ? text : text.remove(trailing);
}

namespace {

bool isSeparator(const Tokens &tokens, std::size_t at)
{
    return at < tokens.size() && tokens[at].kind == Token::Kind::Separator && tokens[at].word != QLatin1String("\"");
}

bool isLongNumber(const QString &word)
{
    constexpr qsizetype shortest = 5;
    return word.size() >= shortest && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// Behind an object that only repeats what is decided on ("this request"), if nothing else stands before the reason.
std::size_t afterObject(const Tokens &tokens, std::size_t at)
{
    const auto &words = vocabulary();
    auto object = at;
    while (object < tokens.size()) {
        const bool isNumber = isLongNumber(tokens[object].word); // "no on 48214, …"
        const auto length = isNumber ? 1 : words.fillers.match(tokens, object, tokens.size());
        // "as well" repeats, "as agreed" gives a reason.
        if (length == 0 || words.reasonConnectors.match(tokens, object, tokens.size()) >= length)
            break;
        object += length;
    }
    const bool isWhole = object == tokens.size() || isSeparator(tokens, object) ||
                         words.reasonConnectors.match(tokens, object, tokens.size()) > 0;
    return isWhole ? object : at;
}

/// Behind what is decided on or whom it is for, "no on the dog wash, …", "yes for Acme, …", where a mark divides it
/// from the rest; "approved for loyalty, …" tells why.
std::size_t afterNamed(const Prose &prose, std::size_t at)
{
    constexpr std::size_t longestName = 5;
    static const QString marks(QStringLiteral(",:;.-–—"));
    const auto &tokens = prose.tokens();
    const auto &decidedOn = verdictTable(QStringLiteral("decided-on"));
    // "no on the …" may be a verdict as a whole.
    const bool hasArticle =
        at > 1 && vocabulary().fillers.match(tokens, at - 1, at) > 0 && decidedOn.matchBefore(tokens, 0, at - 1) > 0;
    const auto before = hasArticle ? 1 : decidedOn.matchBefore(tokens, 0, at);
    const auto on = before > 0 ? before : decidedOn.match(tokens, at, tokens.size());
    const auto to = verdictTable(QStringLiteral("granted-to")).match(tokens, at, tokens.size());
    const auto first = before > 0 ? at : at + std::max(on, to);
    const auto article = on > 0 && !hasArticle ? vocabulary().fillers.match(tokens, first, tokens.size()) : 0;
    const auto begin = first + article;
    const auto isName = [&](std::size_t i) { return prose.text().at(tokens[i].begin).isUpper(); };
    auto end = begin;
    while (end < tokens.size() && tokens[end].kind == Token::Kind::Word && (on > 0 || isName(end)))
        ++end;
    const bool isNamed = (on > 0 || to > 0) && end > begin && end - begin <= longestName && end + 2 < tokens.size() &&
                         marks.contains(tokens[end].word) && (to > 0 || article > 0 || hasArticle || isName(begin));
    return isNamed ? end : at;
}

/// Behind a clause that says the verdict once more: "yes: …" of "ok, yes: those are dead".
std::size_t afterAnotherVerdict(const Tokens &tokens, std::size_t at)
{
    auto end = at;
    while (end < tokens.size() && tokens[end].kind == Token::Kind::Word) {
        std::size_t length = 0;
        for (const auto *key : {"approve-word", "approve"})
            length = std::max(length, verdictTable(QLatin1String(key)).match(tokens, end, tokens.size()));
        if (end > at) // "+1 from me"; "replace" by itself says what to do
            length = std::max(length, verdictTable(QStringLiteral("approve-alone")).match(tokens, end, tokens.size()));
        if (length == 0)
            return at;
        end += length;
    }
    return end < tokens.size() && isSeparator(tokens, end) ? end : at;
}

/// "granted to all 23", "yes on that condition": what it is about, and nothing else; "to avoid a chargeback" says why.
bool isObjectOnly(const Tokens &tokens, std::size_t at)
{
    constexpr std::size_t few = 4;
    const auto on = verdictTable(QStringLiteral("decided-on")).match(tokens, at, tokens.size());
    const auto thing = at + on;
    const bool isThing = on > 0 && thing < tokens.size() &&
                         (isFigure(tokens[thing]) || vocabulary().fillers.match(tokens, thing, tokens.size()) > 0);
    return isThing && tokens.size() - at <= few &&
           std::all_of(tokens.begin() + std::ptrdiff_t(at), tokens.end(),
                       [](const Token &token) { return token.kind == Token::Kind::Word; });
}

/// What follows the verdict, without an object that only repeats "this request" and without "because".
QString reasonAfter(const Prose &prose, std::size_t verdictEnd)
{
    const auto &tokens = prose.tokens();
    const auto &words = vocabulary();
    auto at = afterObject(tokens, verdictEnd);
    at = at == verdictEnd ? afterNamed(prose, verdictEnd) : at;
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
        at = separated ? afterAnotherVerdict(tokens, at) : at;
    }
    if (at >= tokens.size() || at == 0 || (!separated && isObjectOnly(tokens, at)))
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

} // namespace

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

namespace {

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

} // namespace

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

} // namespace precedent::recognize
