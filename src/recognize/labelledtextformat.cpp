// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/approvaltalk.h"
#include "recognize/asking.h"
#include "recognize/formats.h"

namespace precedent::recognize {

using domain::PartKind;

namespace {

bool asksInWords(const domain::Message &message, const ChannelReader &reader)
{
    const auto asking = readAsking(reader.plain(fullText(message)), reader.inForce);
    return asking.permission || asking.weak;
}

} // namespace

std::optional<Draft> readLabelledText(const domain::Message &message, const Document &document,
                                      const ChannelReader &reader)
{
    const bool isCard = document.hasKind(PartKind::Field) || document.hasKind(PartKind::AttachmentField) ||
                        document.hasKind(PartKind::Header);
    if (isCard || document.knownRoles() < 2 || isNotice(document, reader))
        return std::nullopt;
    // A notice of a payment has an amount and a customer as well.
    const bool isPayment = message.byApp() && !document.has(Role::Type) && !document.has(Role::Agent) &&
                           !isAboutApproval(message, document, reader);
    if (isPayment)
        return std::nullopt;
    auto draft = draftFromLabels(message, document, reader);
    // "From: Acme, Subject: Where is my refund?" is a ticket.
    const bool isTicket = message.byApp() && !document.has(Role::Type) && draft.amount.isEmpty() &&
                          draft.agent.id.isEmpty() && !isAboutApproval(message, document, reader);
    if (isTicket)
        return std::nullopt;
    // "Who: everyone, What: team photo" has labels too: of a person something must be asked for that we know.
    if (!message.byApp() && draft.amount.isEmpty() && !findType(draft.typeAsWritten) && !asksInWords(message, reader))
        return std::nullopt;
    // "Type: Bug, Reporter: Sara" is some other tracker's, "Refund: $100, Total: $400" a count.
    const bool isKnown = findType(draft.typeAsWritten) || !draft.amount.isEmpty();
    const bool tellsMore = document.has(Role::Type) || document.has(Role::Customer) || document.has(Role::Agent) ||
                           document.has(Role::Context) || document.has(Role::RequestReason);
    if (!tellsMore || (message.byApp() && !isKnown && !isAboutApproval(message, document, reader)))
        return std::nullopt;
    const bool asks = document.has(Role::Type) || document.has(Role::Amount) || !draft.typeAsWritten.isEmpty();
    return asks ? std::optional(draft) : std::nullopt;
}

} // namespace precedent::recognize
