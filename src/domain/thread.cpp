// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thread.h"

#include <algorithm>

namespace precedent::domain {

const Message &MessageHistory::lastContent() const
{
    const auto found = std::find_if(versions.rbegin(), versions.rend(),
                                    [](const MessageVersion &version) { return !version.message.isTombstone(); });
    return found == versions.rend() ? current() : found->message;
}

} // namespace precedent::domain
