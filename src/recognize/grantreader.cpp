// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/grantreader.h"

#include "recognize/amountreader.h"
#include "recognize/numberreader.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

constexpr qsizetype nearby = 48; ///< characters around a figure that can say it is granted

bool isGranted(const MoneyMention &mention, const QString &text)
{
    const auto &words = vocabulary();
    const auto before =
        tokenize(text.mid(std::max<qsizetype>(0, mention.begin - nearby), std::min(nearby, mention.begin)));
    const auto after = tokenize(text.mid(mention.end, nearby));
    const auto &phrases = words.verdicts[QStringLiteral("grant-phrase")];
    if (words.verdicts[QStringLiteral("beyond")].match(after, 0, after.size()) > 0) // "only $5 over the limit"
        return false;
    if (words.grantCues.matchBefore(before, 0, before.size()) > 0 ||
        phrases.matchBefore(before, 0, before.size()) > 0 || words.grantAfters.match(after, 0, after.size()) > 0)
        return true;
    // "approved - $25": a clause that is nothing but the figure.
    const auto isSeparator = [](const Token &token) { return token.kind == Token::Kind::Separator; };
    return !before.empty() && isSeparator(before.back()) && (after.empty() || isSeparator(after.front()));
}

/// "only 25", "max 40": a bare figure at the end of its clause behind a word that limits.
std::optional<base::Money> bareGrant(const QString &text, base::Currency currency)
{
    for (const auto &pattern : vocabulary().bareGrants) {
        const auto match = pattern.match(text);
        if (match.hasMatch())
            return readNumber(match.captured(1), currency, false);
    }
    return std::nullopt;
}

/// "half of it", "only 10%"
bool grantsShare(const QString &text)
{
    const auto &patterns = vocabulary().shareGrants;
    return std::any_of(patterns.begin(), patterns.end(), [&text](const auto &p) { return p.match(text).hasMatch(); });
}

} // namespace

Grant readGrant(const QString &plain, const std::optional<base::Money> &requested, base::Currency inForce)
{
    const auto text = normalizedFigures(plain);
    const auto currency = requested ? requested->currency : inForce;
    Grant grant;
    for (const auto &mention : moneyMentions(text, currency)) {
        if (!isGranted(mention, text))
            continue;
        const bool contradicts = grant.money && mention.money != grant.money;
        grant.isUnclear = grant.isUnclear || !mention.money || contradicts;
        grant.money = mention.money;
    }
    if (!grant.money && !grant.isUnclear && !currency.isNull())
        grant.money = bareGrant(text, currency);
    if (!grant.money && requested)
        grant.isUnclear = grant.isUnclear || grantsShare(text);
    if (grant.isUnclear)
        grant.money.reset();
    return grant;
}

} // namespace precedent::recognize
