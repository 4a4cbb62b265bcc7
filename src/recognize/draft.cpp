// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/draft.h"

#include "base/folding.h"

#include <algorithm>

namespace precedent::recognize {

namespace {

template <typename T>
bool differ(const T &before, const T &after)
{
    return !before.isEmpty() && !after.isEmpty() && before != after;
}

} // namespace

Draft merged(const Draft &older, const Draft &newer)
{
    auto draft = newer;
    // Whoever a card names only later decided on it.
    if (older.agent.isEmpty() && draft.agentInferred)
        draft.agent = {};
    // A later version may call the customer the requester.
    if (draft.agent.id.isEmpty() && !draft.agent.name.isEmpty() &&
        base::fold(older.customer).startsWith(base::fold(draft.agent.name)))
        draft.agent = {};
    const bool isGuess = draft.agentInferred && !older.agentInferred && !older.agent.isEmpty();
    if (draft.agent.isEmpty() || isGuess || (draft.agent.id.isEmpty() && !older.agent.id.isEmpty())) {
        draft.agent = older.agent;
        draft.agentInferred = older.agentInferred;
    }
    const auto isWeaker = [](bool lacks, bool inferred, bool olderHas, bool olderInferred) {
        return lacks || (inferred && olderHas && !olderInferred);
    };
    if (isWeaker(draft.typeAsWritten.isEmpty(), draft.typeInferred, !older.typeAsWritten.isEmpty(),
                 older.typeInferred)) {
        draft.type = older.type;
        draft.typeAsWritten = older.typeAsWritten;
        draft.typeInferred = older.typeInferred;
    }
    if (isWeaker(draft.customer.isEmpty(), draft.customerInferred, !older.customer.isEmpty(), older.customerInferred)) {
        draft.customer = older.customer;
        draft.customerInferred = older.customerInferred;
    }
    if (draft.context.isEmpty())
        draft.context = older.context;
    if (draft.conversationUrl.isEmpty())
        draft.conversationUrl = older.conversationUrl;
    if (isWeaker(draft.amount.isEmpty(), draft.amountInferred, !older.amount.isEmpty(), older.amountInferred)) {
        draft.amount = older.amount;
        draft.amountInferred = older.amountInferred;
    }
    return draft;
}

bool differsMaterially(const Draft &before, const Draft &after)
{
    const bool money = before.amount.money && after.amount.money && before.amount.money != after.amount.money;
    const bool type = !before.typeAsWritten.isEmpty() && !after.typeAsWritten.isEmpty() && before.type != after.type;
    return money || type || differ(before.amount.percent, after.amount.percent) ||
           differ(before.amount.noncash, after.amount.noncash) || differ(before.customer, after.customer) ||
           differ(before.context, after.context) || differ(before.conversationUrl, after.conversationUrl) ||
           differ(before.agent, after.agent);
}

int confidenceOf(const Draft &draft, bool isFreeText)
{
    const int penalties =
        10 * (int(draft.agent.id.isEmpty()) + int(draft.typeAsWritten.isEmpty()) + int(draft.amount.ambiguous));
    const int inferred = 5 * (int(draft.typeInferred) + int(draft.amountInferred) + int(draft.customerInferred));
    return std::max(0, (isFreeText ? 80 : 100) - penalties - inferred);
}

} // namespace precedent::recognize
