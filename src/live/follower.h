// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/hintqueue.h"
#include "live/setup.h"

#include <mutex>

namespace precedent::live {

/// Follows the hints of the queue: reads again what they name and archives it. For one thread; pause() and resume()
/// from any.
class Follower
{
public:
    /// `ledger`, `setup` and `queue` outlive the follower.
    Follower(store::Ledger &ledger, const Setup &setup, HintQueue &queue, base::CancelToken cancel);

    /// Until it is cancelled or trying again would not help; returns the error, if there is one.
    [[nodiscard]] base::Result<void> run();

    /// Stops what is being read within a second, so that another job gets the ledger; hints are kept until resume().
    void pause();
    void resume();

private:
    [[nodiscard]] base::Result<void> follow(const std::vector<Hint> &hints);
    [[nodiscard]] base::Result<sync::Report> read(const QString &team, const std::vector<Hint> &hints,
                                                  const base::CancelToken &cancel);
    [[nodiscard]] base::Result<std::vector<domain::TeamId>> connectedTeams() const;
    [[nodiscard]] std::optional<base::CancelToken> begin();
    [[nodiscard]] bool isPaused() const;

    store::Ledger &m_ledger;
    const Setup &m_setup;
    HintQueue &m_queue;
    base::CancelToken m_cancel;
    mutable std::mutex m_mutex;
    bool m_isPaused = false;
    base::CancelToken m_batch;
};

} // namespace precedent::live
