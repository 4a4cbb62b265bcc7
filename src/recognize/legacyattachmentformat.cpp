// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/formats.h"

namespace precedent::recognize {

std::optional<Draft> readLegacyAttachment(const domain::Message &message, const Document &document,
                                          const ChannelReader &reader)
{
    if (!message.byApp() || !document.hasKind(domain::PartKind::AttachmentField))
        return std::nullopt;
    const bool isDecidable =
        document.has(Role::Status) || document.has(Role::Approver) || document.hasDecisionButtons();
    const bool isRequest = document.knownRoles() > 1 && (document.has(Role::Type) || document.has(Role::Amount));
    if (!isDecidable && !isRequest)
        return std::nullopt;
    return draftFromLabels(message, document, reader);
}

} // namespace precedent::recognize
