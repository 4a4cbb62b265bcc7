// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/statementpeople.h"

#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr std::size_t mostNameWords = 5;

} // namespace

QString withMentions(const QString &mrkdwn, const PeopleResolver &people)
{
    constexpr qsizetype longest = 4096;
    static const QRegularExpression written(
        QStringLiteral(
            R"((?:\p{Lu}[\p{L}'’-]*\.?\s){0,4}\(?<mailto:[^>|\s]{3,100}(?:\|[^>]{0,100})?>\)?|)"
            R"((?:\p{Lu}[\p{L}'’-]*\.?\s){0,4}\(?(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\)?|)"
            R"((?<![\w<])@[\w-]{1,40}(?:\.[\w-]{1,40})?|)"
            R"((?<!\p{L})\p{Lu}\.\s?\p{Lu}[\p{L}'’-]+|)"
            R"((?<!\p{L})\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’-]+)"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (mrkdwn.size() > longest || (!mrkdwn.contains(u'@') && !mrkdwn.contains(u'.') && !mrkdwn.contains(u',')))
        return mrkdwn;
    QString named;
    qsizetype done = 0;
    auto matches = written.globalMatch(mrkdwn);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto person = people.byName(domain::plainText(match.captured()));
        if (person.id.isEmpty())
            continue;
        named += mrkdwn.mid(done, match.capturedStart() - done) + QLatin1String("<@") + person.id + u'>';
        done = match.capturedEnd();
    }
    return named + mrkdwn.mid(done);
}

std::size_t clauseBegin(const Tokens &tokens, std::size_t at)
{
    while (at > 0 && tokens[at - 1].kind != Token::Kind::Separator)
        --at;
    return at;
}

std::vector<domain::PersonRef> namedBy(const Prose &prose, const Tokens &tokens, std::size_t by,
                                       const PeopleResolver &people)
{
    const auto &andWords = vocabulary().card[QStringLiteral("and")];
    std::vector<domain::PersonRef> named;
    for (auto at = by + 1; at < tokens.size(); ++at) {
        const bool divides = tokens[at].word == QLatin1String(",") || andWords.match(tokens, at, tokens.size()) > 0;
        if (tokens[at].kind == Token::Kind::Mention)
            named.push_back(people.byId(prose.mentionedId(tokens[at])));
        else if (!divides || named.empty())
            break;
    }
    if (!named.empty())
        return named;
    static const QRegularExpression name(
        QStringLiteral(
            "^[\\s:]*((?:[^\\s:,;()|—–\\x{E100}-\\x{F0FF}]+)"
            "(?:\\s(?!(?:at|on|via|in|with|for|after|to|using)\\b|[-–—·])[^\\s:,;()|@\\x{E100}-\\x{F0FF}]+){0,3})"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto written = name.match(prose.text().mid(tokens[by].end)).captured(1);
    if (const auto person = people.knownAtBeginning(written); !person.id.isEmpty())
        return {person};
    const auto whole = people.byName(written);
    // "approved by your manager", "refused by rule R-30" name nobody.
    const auto words = tokenize(whole.name);
    const bool isRule = !words.empty() && cardTable(QStringLiteral("not-people")).match(words, 0, words.size()) > 0;
    const bool isName = !isRule && !whole.isEmpty() && std::any_of(whole.name.begin(), whole.name.end(), [](QChar c) {
        return c.isUpper() || c.isDigit() || c == u'@' || c == u'.' ||
               (c.isLetter() && c.script() != QChar::Script_Latin);
    });
    return isName ? std::vector<domain::PersonRef>{whole} : named;
}

std::vector<domain::PersonRef> namedBehind(const Prose &prose, const Tokens &tokens, std::size_t end,
                                           const PeopleResolver &people)
{
    auto at = end;
    while (at < tokens.size() && tokens[at].kind == Token::Kind::Separator && tokens[at].word != QLatin1String("."))
        ++at;
    const bool isMarked = at > end || (end > 0 && tokens[end - 1].kind == Token::Kind::Separator);
    if (!isMarked || at >= tokens.size())
        return {};
    if (tokens[at].kind == Token::Kind::Mention)
        return {people.byId(prose.mentionedId(tokens[at]))};
    auto last = at;
    while (last < tokens.size() && tokens[last].kind == Token::Kind::Word && last - at < 4)
        ++last;
    for (; last > at; --last) {
        const auto person = people.byName(prose.show(tokens[at].begin, tokens[last - 1].end));
        if (!person.id.isEmpty())
            return {person};
    }
    return {};
}

std::vector<domain::PersonRef> namedBefore(const Prose &prose, const Tokens &tokens, std::size_t at,
                                           const PeopleResolver &people)
{
    while (at > 0 && vocabulary().card[QStringLiteral("has")].match(tokens, at - 1, at) > 0)
        --at;
    // "Maya: approved", "@Maya – approved".
    while (at > 0 && tokens[at - 1].kind == Token::Kind::Separator && tokens[at - 1].word != QLatin1String("\n"))
        --at;
    // "Maya replied by e-mail: approved"
    for (const auto *words : {"said-ways", "said-verbs", "has"})
        at -= vocabulary().card[QLatin1String(words)].matchBefore(tokens, 0, at);
    if (at == 0)
        return {};
    if (tokens[at - 1].kind == Token::Kind::Mention)
        return {people.byId(prose.mentionedId(tokens[at - 1]))};
    // "Handled by Maya Ortiz → declined": the longest end of the clause that is one of ours.
    for (auto from = std::max(clauseBegin(tokens, at), at > mostNameWords ? at - mostNameWords : 0); from < at;
         ++from) {
        const auto person = people.byName(prose.show(tokens[from].begin, tokens[at - 1].end));
        if (!person.id.isEmpty())
            return {person};
    }
    return {};
}

std::vector<domain::PersonRef> namedByReview(const Prose &prose, const Tokens &tokens, std::size_t at,
                                             const PeopleResolver &people)
{
    const auto &card = vocabulary().card;
    auto line = at;
    while (line > 0 && tokens[line - 1].word != QLatin1String("\n"))
        --line;
    for (auto by = line + 1; by < at; ++by) {
        const auto length = card[QStringLiteral("by")].match(tokens, by, at);
        if (length > 0 && card[QStringLiteral("review-verbs")].matchBefore(tokens, 0, by) > 0)
            return namedBy(prose, tokens, by + length - 1, people);
    }
    return {};
}

std::vector<domain::PersonRef> namedInBrackets(const Prose &prose, const Tokens &tokens, std::size_t end,
                                               const PeopleResolver &people)
{
    for (auto at = end; at + 2 < tokens.size() && tokens[at].word != QLatin1String("\n"); ++at) {
        if (tokens[at].word != QLatin1String("("))
            continue;
        auto last = at + 1;
        while (last < tokens.size() && last - at <= mostNameWords && tokens[last].kind != Token::Kind::Separator)
            ++last;
        if (last >= tokens.size() || tokens[last].word != QLatin1String(")"))
            continue;
        const auto person = tokens[at + 1].kind == Token::Kind::Mention
                                ? people.byId(prose.mentionedId(tokens[at + 1]))
                                : people.byName(prose.show(tokens[at + 1].begin, tokens[last - 1].end));
        if (!person.id.isEmpty())
            return {person};
    }
    return {};
}

std::vector<domain::PersonRef> namedAtOpening(const Prose &prose, const Tokens &tokens, std::size_t at,
                                              const PeopleResolver &people)
{
    const auto &has = vocabulary().card[QStringLiteral("has")];
    const auto begin = clauseBegin(tokens, at);
    if (vocabulary().card[QStringLiteral("agent-verbs")].find(tokens, begin,
                                                              at)) // "Sara has asked for what was approved"
        return {};
    for (auto end = std::min(at, begin + mostNameWords); end > begin; --end) {
        if (has.match(tokens, end, at) == 0)
            continue;
        const auto person = tokens[begin].kind == Token::Kind::Mention && end == begin + 1
                                ? people.byId(prose.mentionedId(tokens[begin]))
                                : people.byName(prose.show(tokens[begin].begin, tokens[end - 1].end));
        if (!person.id.isEmpty())
            return {person};
    }
    return {};
}

std::optional<std::size_t> findBy(const Tokens &tokens, std::size_t from)
{
    const auto &by = vocabulary().card[QStringLiteral("by")];
    for (auto at = from; at < tokens.size(); ++at) {
        if (const auto length = by.match(tokens, at, tokens.size()))
            return at + length - 1;
        // "approved: covered by the SLA": what stands behind the mark is the reason.
        const auto &word = tokens[at].word;
        const bool opensReason = tokens[at].kind == Token::Kind::Separator && word != QLatin1String("\n") &&
                                 QStringLiteral(":-–—").contains(word);
        const bool isSum = at + 2 < tokens.size() && (isFigure(tokens[at + 1]) || isFigure(tokens[at + 2]));
        if (opensReason && !isSum && (at + 1 >= tokens.size() || by.match(tokens, at + 1, tokens.size()) == 0))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace precedent::recognize
