// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/approvaltalk.h"
#include "recognize/asking.h"
#include "recognize/formats.h"

namespace precedent::recognize {

using domain::PartKind;

std::optional<Draft> readLabelledText(const domain::Message &message, const Document &document,
                                      const ChannelReader &reader)
{
    const bool isCard = document.hasKind(PartKind::Field) || document.hasKind(PartKind::AttachmentField) ||
                        document.hasKind(PartKind::Header);
    if (isCard || document.knownRoles() < 2)
        return std::nullopt;
    // A notice of a payment has an amount and a customer as well.
    const bool isNotice = message.byApp() && !document.has(Role::Type) && !document.has(Role::Agent) &&
                          !isAboutApproval(message, document, reader);
    if (isNotice)
        return std::nullopt;
    auto draft = draftFromLabels(message, document, reader);
    // "Who: everyone, What: team photo" has labels too: of a person something must be asked for that we know.
    if (!message.byApp() && draft.amount.isEmpty() && !findType(draft.typeAsWritten) &&
        !readAsking(reader.plain(fullText(message)), reader.inForce).permission)
        return std::nullopt;
    const bool asks = document.has(Role::Type) || document.has(Role::Amount) || !draft.typeAsWritten.isEmpty();
    return asks ? std::optional(draft) : std::nullopt;
}

} // namespace precedent::recognize
