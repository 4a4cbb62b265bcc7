// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

#include <deque>

namespace precedent::live {

/// The ids of the newest events, because Slack delivers one again when it misses the acknowledgement.
class SeenEvents
{
public:
    explicit SeenEvents(std::size_t most = 10'000) : m_most(most) {}

    /// Notes the id; false when it was noted before. Nothing is known of an empty one.
    [[nodiscard]] bool isNew(const QString &id)
    {
        if (id.isEmpty())
            return true;
        if (m_ids.contains(id))
            return false;
        m_ids.insert(id);
        m_order.push_back(id);
        if (m_order.size() > m_most) {
            m_ids.remove(m_order.front());
            m_order.pop_front();
        }
        return true;
    }

private:
    std::size_t m_most;
    QSet<QString> m_ids;
    std::deque<QString> m_order;
};

} // namespace precedent::live
