// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/asking.h"

#include "base/folding.h"
#include "recognize/clausereader.h"
#include "recognize/vocabulary.h"

#include <algorithm>

namespace precedent::recognize {

bool Asking::isRequest() const
{
    if (!hasSubject())
        return false;
    return permission || (question && !informational && type && !(amount.isEmpty()));
}

bool Asking::mightBeRequest() const
{
    return foreign || (hasSubject() && (permission || question)) || (permission && question && !informational);
}

Asking readAsking(const QString &plain, base::Currency inForce)
{
    const auto &tables = vocabulary().asking;
    const auto tokens = tokenize(plain);
    Asking asking;
    asking.question = plain.contains(u'?') || plain.contains(QChar(0xFF1F));
    const auto permission = tables[QStringLiteral("permission")].find(tokens);
    asking.permission = bool(permission);
    const auto clauses = clausesOf(tokens);
    asking.informational =
        !clauses.empty() && tables[QStringLiteral("informational")].match(tokens, contentBegin(tokens, clauses.front()),
                                                                          clauses.front().end) > 0;
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
