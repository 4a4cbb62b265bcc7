// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognize/saidtype.h"

#include "recognize/sourcetext.h"

namespace precedent::recognize {

namespace {

std::optional<SaidType> typeIn(const domain::Message &message, const ChannelReader &reader)
{
    const auto found = findType(reader.plain(withoutStruckOut(fullText(message))));
    return found ? std::optional(SaidType{*found, message.ts}) : std::nullopt;
}

} // namespace

std::optional<SaidType> saidType(const domain::Thread &thread, const Act &act, const ChannelReader &reader)
{
    const auto &root = thread.root().lastContent();
    std::optional<SaidType> afterwards;
    for (std::size_t i = 1; i < thread.messages.size(); ++i) {
        const auto &reply = thread.messages[i].lastContent();
        if (reply.byApp())
            continue;
        if (reply.ts == act.message) {
            if (auto said = typeIn(reply, reader))
                return said;
        }
        const bool isRequester = !root.byApp() && reply.user == root.user;
        if (!afterwards && isRequester && reply.ts > act.message)
            afterwards = typeIn(reply, reader);
    }
    return afterwards;
}

} // namespace precedent::recognize
