// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/asking.h"
#include "recognize/formats.h"

namespace precedent::recognize {

namespace {

/// The first name behind "for": words with a capital letter that are no month, day or the like.
QString customerAfterFor(const QString &plain)
{
    auto matches = vocabulary().namesCustomer.globalMatch(plain);
    while (matches.hasNext()) {
        const auto name = matches.next().captured(1);
        if (!vocabulary().notCustomers.contains(name.section(u' ', 0, 0)))
            return name;
    }
    return {};
}

} // namespace

std::optional<Draft> readFreeText(const domain::Message &message, const Document &document, const ChannelReader &reader)
{
    if (message.byApp() || message.isReply())
        return std::nullopt;
    const auto plain = reader.plain(fullText(message));
    const auto asking = readAsking(plain, reader.inForce);
    if (!asking.isRequest())
        return std::nullopt;
    Draft draft;
    draft.agent = reader.people.authorOf(message);
    if (asking.type) {
        draft.type = asking.type->type;
        draft.typeAsWritten = asking.type->asWritten;
        draft.typeInferred = true;
    }
    draft.customer = customerAfterFor(plain);
    draft.customerInferred = !draft.customer.isEmpty();
    draft.context = plain;
    draft.conversationUrl = conversationUrl(message, document);
    draft.amount = asking.amount;
    draft.amountInferred = !asking.amount.isEmpty();
    return draft;
}

} // namespace precedent::recognize
