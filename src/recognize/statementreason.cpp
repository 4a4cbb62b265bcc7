// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/statementreason.h"

#include "recognize/cardremark.h"
#include "recognize/labels.h"
#include "recognize/statementpeople.h"
#include "recognize/withoutclock.h"

#include <QtCore/QSet>

#include <algorithm>

namespace precedent::recognize {

namespace {

/// "1 March 2026 · …", "2026-03-01 | …"
bool isDate(const QString &text)
{
    static const QRegularExpression date(
        QStringLiteral(R"(^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.|\d{1,2}[ /-](?:\d{1,2}\b|\p{Lu}?\p{Ll}{2,9})))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return date.match(text).hasMatch();
}

/// The words behind a dash, colon, dot or in brackets, unless they are a figure (the amount granted) or a name.
QString reasonIn(const Prose &prose, const Tokens &tokens, std::size_t from, const PeopleResolver &people, bool isTimed)
{
    static const QSet<QString> loose{QStringLiteral("·"), QStringLiteral("|"), QStringLiteral("("),
                                     QStringLiteral("[")};
    static const QSet<QString> marks{QStringLiteral("-"), QStringLiteral("–"), QStringLiteral("—"),
                                     QStringLiteral("·"), QStringLiteral(":"), QStringLiteral("|"),
                                     QStringLiteral("("), QStringLiteral("["), QStringLiteral("→")};
    for (auto at = from; at + 1 < tokens.size() && tokens[at].word != QLatin1String("."); ++at) {
        if (tokens[at].kind != Token::Kind::Separator || !marks.contains(tokens[at].word) ||
            (loose.contains(tokens[at].word) && (isTimed || !prose.text().at(tokens[at].begin - 1).isSpace())) ||
            tokens[at + 1].kind == Token::Kind::Mention || tokens[at + 1].kind == Token::Kind::Separator)
            continue;
        static const QRegularExpression initials(QStringLiteral(R"(^\(\p{Lu}{2,3}\))"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
        const auto behind = prose.show(tokens[at].end);
        if (withoutOpeningTime(behind) != behind || initials.match(prose.show(tokens[at].begin)).hasMatch())
            continue; // "· Today at 9:23 PM", "yes (MO), …"
        const bool isFigureNext = isFigure(tokens[at + 1]) || (at + 2 < tokens.size() && isFigure(tokens[at + 2]) &&
                                                               tokens[at + 1].word.size() < 4); // "kr 230"
        if (isFigureNext) {
            if (!isDate(prose.show(tokens[at + 1].begin)))
                return {};
            continue; // "· 1 March 2026 · too late"
        }
        const bool isSum = at + 3 == tokens.size() && isFigure(tokens[at + 2]); // ": INR 25"
        if (isSum)
            return {};
        auto end = at + 1;
        while (end < tokens.size() && tokens[end].kind != Token::Kind::Separator)
            ++end;
        const auto first = prose.show(tokens[at + 1].begin, tokens[end - 1].end);
        if (end - at < 6 && !people.byName(first).id.isEmpty())
            continue;
        auto reason = prose.show(tokens[at].end);
        if (tokens[at].word == QLatin1String("[") && !(reason.endsWith(u']') && reason.contains(u' '))) // "[open]"
            continue;
        if ((tokens[at].word == QLatin1String("(") && reason.endsWith(u')') && !reason.contains(u'(')) ||
            (tokens[at].word == QLatin1String("[") && reason.endsWith(u']')))
            reason.chop(1);
        return reason;
    }
    return {};
}

/// "approved by Maya because we caused it", "… with the comment we caused it".
QString reasonBehindWord(const Prose &prose, const Tokens &tokens, std::size_t from)
{
    const auto word = vocabulary().card[QStringLiteral("reason-openers")].find(tokens, from, tokens.size());
    auto after = word.at + word.length;
    while (word && after < tokens.size() && tokens[after].kind == Token::Kind::Separator)
        ++after;
    return word && after < tokens.size() ? prose.show(tokens[after].begin) : QString();
}

/// "Comment: too late" as "too late", where the label gives reasons.
QString withoutReasonLabel(const QString &sentence)
{
    static const QSet<Role> telling{Role::DecisionReason, Role::RequestReason, Role::Context};
    const auto split = splitLabel(sentence, LabelRule::KnownOrBold);
    return split && telling.contains(split->role) ? split->value : sentence;
}

/// Some words that count nothing and tell nothing about the request's further way.
bool saysSomething(const QString &sentence)
{
    constexpr qsizetype longest = 300;
    const auto tokens = tokenize(sentence);
    const auto words =
        std::count_if(tokens.begin(), tokens.end(), [](const Token &token) { return token.kind == Token::Kind::Word; });
    return words > 1 && sentence.size() <= longest && !sentence.contains(QLatin1String("://")) && !tellsProcess(tokens);
}

} // namespace

QString reasonBehind(const Prose &prose, const Tokens &tokens, std::size_t from, const PeopleResolver &people,
                     bool isTimed)
{
    const auto reason = reasonIn(prose, tokens, from, people, isTimed);
    return reason.isEmpty() ? reasonBehindWord(prose, tokens, from) : reason;
}

void readNextSentence(Statement &statement, const Prose &prose, const Tokens &tokens, std::size_t from,
                      const PeopleResolver &people)
{
    const auto isInitial = [&](std::size_t at) { // "K. Thorsen"
        const auto isUpper = [&](std::size_t i) { return prose.text().at(tokens[i].begin).isUpper(); };
        return at > 0 && at + 1 < tokens.size() && tokens[at - 1].word.size() == 1 && isUpper(at - 1) &&
               isUpper(at + 1);
    };
    const auto isWithinWord = [&](std::size_t at) { // "acme.test"
        return at + 1 < tokens.size() && tokens[at + 1].begin == tokens[at].end &&
               prose.text().at(tokens[at].begin) == u'.';
    };
    auto dot = from;
    while (dot < tokens.size() && (tokens[dot].word != QLatin1String(".") || isInitial(dot) || isWithinWord(dot)) &&
           tokens[dot].word != QLatin1String("\n"))
        ++dot;
    if (dot + 1 >= tokens.size() || tokens[dot].word != QLatin1String("."))
        return;
    auto begin = dot;
    constexpr std::size_t fewWords = 4;
    const auto by = findBy(tokens, dot + 1); // "Decision: no. Decided by Maya. Too late"
    const auto named =
        by && *by - dot < fewWords ? namedBy(prose, tokens, *by, people) : std::vector<domain::PersonRef>();
    if (!named.empty() && !named.front().id.isEmpty()) {
        if (statement.by.empty())
            statement.by = named;
        while (++begin < tokens.size() && tokens[begin].word != QLatin1String("."))
            ;
        if (begin + 1 >= tokens.size())
            return;
    }
    const auto speaker = namedBehind(prose, tokens, dot + 1, people);
    const auto colon = std::find_if(tokens.begin() + std::ptrdiff_t(dot), tokens.end(),
                                    [](const Token &token) { return token.word == QLatin1String(":"); });
    if (!speaker.empty() && colon != tokens.end()) {
        begin = std::size_t(colon - tokens.begin());
        if (statement.by.empty())
            statement.by = speaker;
    }
    const auto sentence = prose.show(tokens[begin].end);
    const auto reason = withoutReasonLabel(sentence);
    if (reason != sentence || saysSomething(reason))
        statement.reason = reason;
}

} // namespace precedent::recognize
