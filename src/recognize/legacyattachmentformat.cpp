// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/approvaltalk.h"
#include "recognize/formats.h"

namespace precedent::recognize {

std::optional<Draft> readLegacyAttachment(const domain::Message &message, const Document &document,
                                          const ChannelReader &reader)
{
    if (!message.byApp() || !document.hasKind(domain::PartKind::AttachmentField))
        return std::nullopt;
    const bool isRequest = document.knownRoles() > 1 && (document.has(Role::Type) || document.has(Role::Agent));
    if (!isRequest && !isAboutApproval(message, document, reader))
        return std::nullopt;
    return draftFromLabels(message, document, reader);
}

} // namespace precedent::recognize
