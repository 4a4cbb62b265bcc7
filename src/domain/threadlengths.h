// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <QtCore/QHash>

#include <vector>

namespace precedent::domain {

/// How many messages threads have, of those that have more than one.
class ThreadLengths
{
public:
    /// Of a thread that has none yet; quickest where the roots of a channel come in ascending order.
    void add(const ChannelId &channel, base::Instant root, int messages);
    /// One for a thread that was not added.
    [[nodiscard]] int of(const ChannelId &channel, base::Instant root) const;

    bool operator==(const ThreadLengths &) const = default;

private:
    struct Thread
    {
        base::Instant root;
        int messages;
        bool operator==(const Thread &) const = default;
    };
    QHash<ChannelId, std::vector<Thread>> m_threads; ///< by root
};

} // namespace precedent::domain
