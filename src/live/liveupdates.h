// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/follower.h"
#include "live/listener.h"

#include <thread>

namespace precedent::live {

/// Slack's events as they happen, by Socket Mode: one thread listens, with an event loop of its own, another reads
/// again what the events name. Everything is right without it, only later. Its functions belong to one thread; Setup's
/// are called on others.
class LiveUpdates
{
public:
    /// `ledger` outlives it.
    LiveUpdates(store::Ledger &ledger, Setup setup);
    /// Stops, and waits for the threads: a second at most while nothing blocks in Setup.
    ~LiveUpdates();
    LiveUpdates(const LiveUpdates &) = delete;
    LiveUpdates &operator=(const LiveUpdates &) = delete;

    /// Asks both threads to end; Off is told when they have.
    void stop();
    /// Lets another job have the ledger until resume(); events are still listened to.
    void pause() { m_follower.pause(); }
    void resume() { m_follower.resume(); }

private:
    void listen();
    void follow();
    void tell(const State &state);

    Setup m_setup;
    HintQueue m_queue;
    base::CancelToken m_cancel;
    Follower m_follower;
    std::mutex m_mutex;
    std::optional<State> m_told;
    std::optional<base::Error> m_failure; ///< of following, which ends listening too
    std::thread m_following;
    std::thread m_listening;
};

} // namespace precedent::live
