// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/asking.h"

#include "base/folding.h"
#include "recognize/clausereader.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

bool Asking::isRequest() const
{
    if (!hasSubject() || general || (informational && asksHow))
        return false;
    if (weak && type && !amount.isEmpty())
        return true;
    return permission || (question && !informational && type && !(amount.isEmpty()));
}

bool Asking::mightBeRequest() const
{
    return foreign || (hasSubject() && (permission || weak || question)) || (permission && question && !informational);
}

namespace {

/// "From Monday all refunds over $50 need approval": a rule for every request, not one of them.
bool isGeneral(const Tokens &tokens)
{
    const auto &words = vocabulary().general;
    const auto &quantifier = words[QStringLiteral("quantifier")];
    const auto &bound = words[QStringLiteral("bound")];
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const auto isType = std::any_of(vocabulary().types.begin(), vocabulary().types.end(), [&](const auto &type) {
            const auto length = type.first.match(tokens, at, tokens.size());
            const bool isEach = at > 0 && quantifier.match(tokens, at - 1, at) > 0;
            const bool isBounded = length > 0 && bound.match(tokens, at + length, tokens.size()) > 0;
            const bool isPlural = length > 0 && tokens[at + length - 1].word.endsWith(u's');
            return length > 0 && (isBounded && (isEach || isPlural));
        });
        if (isType)
            return true;
    }
    return false;
}

} // namespace

Asking readAsking(const QString &plain, base::Currency inForce)
{
    const auto &tables = vocabulary().asking;
    const auto tokens = tokenize(plain);
    Asking asking;
    asking.question = plain.contains(u'?') || plain.contains(QChar(0xFF1F));
    const auto permission = tables[QStringLiteral("permission")].find(tokens);
    asking.permission = bool(permission);
    asking.weak = bool(tables[QStringLiteral("weak-permission")].find(tokens));
    const auto clauses = clausesOf(tokens);
    asking.informational =
        !clauses.empty() && tables[QStringLiteral("informational")].match(tokens, contentBegin(tokens, clauses.front()),
                                                                          clauses.front().end) > 0;
    asking.general = !asking.question && isGeneral(tokens);
    asking.asksHow = permission && !clauses.empty() && permission.at < clauses.front().end;
    // "They want a refund, but can I offer a credit?": what is asked for stands behind the asking.
    if (permission)
        asking.type = findType(plain, tokens[permission.at].begin);
    if (!asking.type)
        asking.type = findType(plain);
    const auto folded = base::fold(plain);
    const auto &others = vocabulary().otherLanguages;
    asking.foreign =
        std::any_of(others.begin(), others.end(), [&folded](const QString &piece) { return folded.contains(piece); });
    asking.amount = readAmount(plain, inForce, AmountPlace::RunningText);
    return asking;
}

} // namespace precedent::recognize
