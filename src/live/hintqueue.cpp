// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/hintqueue.h"

#include <chrono>

namespace precedent::live {

void HintQueue::push(Hint hint)
{
    {
        const std::lock_guard lock(m_mutex);
        m_hints.push_back(std::move(hint));
        keepShort();
    }
    m_filled.notify_one();
}

std::vector<Hint> HintQueue::take(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    m_filled.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return !m_hints.empty(); });
    return std::exchange(m_hints, {});
}

void HintQueue::putBack(std::vector<Hint> hints)
{
    const std::lock_guard lock(m_mutex);
    m_hints.insert(m_hints.begin(), std::make_move_iterator(hints.begin()), std::make_move_iterator(hints.end()));
    keepShort();
}

void HintQueue::keepShort()
{
    if (m_hints.size() > m_most)
        m_hints = {Hint{HintKind::Sync, {}, {}}};
}

} // namespace precedent::live
