// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/saidreason.h"

#include "recognize/amountreader.h"
#include "recognize/prose.h"
#include "recognize/vocabulary.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr qsizetype longest = 120; ///< whoever writes more says why

/// The text without its amounts.
QString withoutMoney(const QString &text)
{
    auto rest = normalizedFigures(text);
    const auto mentions = moneyMentions(rest, {});
    for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention)
        rest.replace(mention->begin, mention->end - mention->begin, QStringLiteral(" "));
    return rest;
}

/// The verdict once more: "$40 and go ahead".
std::size_t verdictAgain(const Tokens &tokens, std::size_t at)
{
    const auto &words = vocabulary();
    auto length = std::max(words.card[QStringLiteral("and")].match(tokens, at, tokens.size()),
                           words.verdicts[QStringLiteral("courtesy")].match(tokens, at, tokens.size()));
    length = std::max(length, words.card[QStringLiteral("said-ways")].match(tokens, at, tokens.size()));
    for (const auto *key : {"approve-phrase", "approve-word", "approve"})
        length = std::max(length, words.verdicts[QLatin1String(key)].match(tokens, at, tokens.size()));
    return length;
}

/// Every word is one that `lengthAt` knows.
template <typename LengthAt>
bool areAll(const Tokens &tokens, LengthAt lengthAt)
{
    for (std::size_t at = 0; at < tokens.size();) {
        const bool isMark = tokens[at].kind != Token::Kind::Word;
        const auto length = isMark ? 1 : lengthAt(at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

/// "and send her the right buttons", "please be kind", "both days please": what else is to be done. Short ones only.
bool isErrand(const QString &text)
{
    constexpr qsizetype longestErrand = 60;
    static const QRegularExpression errand(
        QStringLiteral("^(?:and |[&+=] ?)(?!(?:it|she|he|they|we|that|this|the)\\b)|^(?:please|pls|plz) |[^,] "
                       "(?:please|pls|plz)[.!]?$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= longestErrand && errand.match(text).hasMatch();
}

} // namespace

bool saysWhy(const QString &reason)
{
    if (reason.isEmpty() || reason.size() > longest)
        return !reason.isEmpty();
    if (isErrand(reason))
        return false;
    const auto tokens = tokenize(reason);
    const bool hasWords =
        std::any_of(tokens.begin(), tokens.end(), [](const Token &token) { return token.kind == Token::Kind::Word; });
    if (!hasWords || areAll(tokens, [&](std::size_t at) { return verdictAgain(tokens, at); }))
        return false;
    const auto rest = tokenize(withoutMoney(reason));
    const bool hasMoney = rest.size() < tokens.size() || std::any_of(tokens.begin(), tokens.end(), isFigure);
    return !hasMoney ||
           !areAll(rest, [&](std::size_t at) { return isFigure(rest[at]) ? std::size_t(1) : verdictAgain(rest, at); });
}

} // namespace precedent::recognize
