// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/approvaltalk.h"
#include "recognize/formats.h"
#include "recognize/typereader.h"

namespace precedent::recognize {

std::optional<Draft> readLegacyAttachment(const domain::Message &message, const Document &document,
                                          const ChannelReader &reader)
{
    if (!message.byApp() || !document.hasKind(domain::PartKind::AttachmentField))
        return std::nullopt;
    const bool isRequest = document.knownRoles() > 1 && (document.has(Role::Type) || document.has(Role::Agent));
    const bool isAbout = isAboutApproval(message, document, reader);
    if (!isRequest && !isAbout)
        return std::nullopt;
    auto draft = draftFromLabels(message, document, reader);
    // "Type: Bug" is some other tracker's.
    const bool isKnown = isAbout || findType(draft.typeAsWritten) || !draft.amount.isEmpty();
    return isKnown ? std::optional(draft) : std::nullopt;
}

} // namespace precedent::recognize
