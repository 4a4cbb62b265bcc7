// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/latestonly.h"

#include <atomic>
#include <mutex>

namespace precedent::models {

/// Shared with the workers, which may outlive the object that started them.
struct LatestOnly::State
{
    std::atomic<std::uint64_t> newest{0};
    std::uint64_t delivered = 0; ///< touched by the owner's thread only
    std::mutex mutex;            ///< guards owner
    QObject *owner = nullptr;

    [[nodiscard]] bool isStale(std::uint64_t number) const { return newest.load(std::memory_order_relaxed) != number; }
};

LatestOnly::LatestOnly(WorkerPool &pool, QObject *owner) : m_pool(pool), m_state(std::make_shared<State>())
{
    m_state->owner = owner;
}

LatestOnly::~LatestOnly()
{
    ++m_state->newest;
    const std::lock_guard lock(m_state->mutex);
    m_state->owner = nullptr;
}

void LatestOnly::start(Work work)
{
    const auto number = ++m_state->newest;
    m_pool.post([state = m_state, number, work = std::move(work)] {
        const IsStale isStale = [state, number] { return state->isStale(number); };
        if (isStale())
            return;
        auto deliver = work(isStale);
        const std::lock_guard lock(state->mutex);
        if (state->owner == nullptr || isStale())
            return;
        QMetaObject::invokeMethod(
            state->owner,
            [state, number, deliver = std::move(deliver)] {
                if (state->isStale(number))
                    return;
                state->delivered = number;
                deliver();
            },
            Qt::QueuedConnection);
    });
}

bool LatestOnly::isBusy() const
{
    return m_state->delivered != m_state->newest.load(std::memory_order_relaxed);
}

} // namespace precedent::models
