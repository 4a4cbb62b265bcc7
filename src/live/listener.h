// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/hintqueue.h"
#include "live/seenevents.h"
#include "live/setup.h"
#include "live/socketsession.h"

namespace precedent::live {

/// Keeps a Socket Mode connection and fills the queue with what its events ask for; for one thread.
class Listener
{
public:
    using Tell = std::function<void(const State &)>;

    /// `setup` and `queue` outlive the listener.
    Listener(const Setup &setup, HintQueue &queue, base::CancelToken cancel, Tell tell);

    /// Connects, and connects again, until it is cancelled or trying again would not help; returns the reason.
    [[nodiscard]] State run();

private:
    [[nodiscard]] SessionEnd listen(const QString &url, bool &wasConnected);
    void take(const Frame &frame);
    [[nodiscard]] bool pause(int milliseconds) const;

    const Setup &m_setup;
    HintQueue &m_queue;
    base::CancelToken m_cancel;
    Tell m_tell;
    SeenEvents m_seen;
};

} // namespace precedent::live
