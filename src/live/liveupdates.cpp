// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/liveupdates.h"

namespace precedent::live {

LiveUpdates::LiveUpdates(store::Ledger &ledger, Setup setup)
    : m_setup(std::move(setup)), m_follower(ledger, m_setup, m_queue, m_cancel), m_following([this] { follow(); }),
      m_listening([this] { listen(); })
{
}

LiveUpdates::~LiveUpdates()
{
    stop();
    m_listening.join();
    m_following.join();
}

void LiveUpdates::stop()
{
    m_cancel.cancel();
    m_follower.pause();
}

void LiveUpdates::listen()
{
    Listener listener(m_setup, m_queue, m_cancel, [this](const State &state) { tell(state); });
    auto end = listener.run();
    m_cancel.cancel();
    {
        const std::lock_guard lock(m_mutex);
        if (m_failure)
            end.error = m_failure;
    }
    tell(end);
}

void LiveUpdates::follow()
{
    const auto followed = m_follower.run();
    if (followed)
        return;
    const std::lock_guard lock(m_mutex);
    m_failure = followed.error();
    m_cancel.cancel();
}

void LiveUpdates::tell(const State &state)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_told == state)
            return;
        m_told = state;
    }
    m_setup.onState(state);
}

} // namespace precedent::live
