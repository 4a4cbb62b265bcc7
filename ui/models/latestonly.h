// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workerpool.h"

#include <QtCore/QObject>

namespace precedent::models {

/// Runs work on a pool and brings back only the newest answer: each start() makes the earlier ones worthless. Lives on
/// the thread of its owner; after its destruction nothing is delivered any more.
class LatestOnly
{
public:
    /// Answers whether a newer start() has made this work worthless; polled by long work, on the worker.
    using IsStale = std::function<bool()>;
    /// Runs on a worker and returns what is to run on the owner's thread.
    using Work = std::function<std::function<void()>(const IsStale &)>;

    /// `pool` and `owner` outlive this object; deliveries run in `owner`'s thread.
    LatestOnly(WorkerPool &pool, QObject *owner);
    ~LatestOnly();
    LatestOnly(const LatestOnly &) = delete;
    LatestOnly &operator=(const LatestOnly &) = delete;

    void start(Work work);
    /// True from start() until its answer was delivered.
    [[nodiscard]] bool isBusy() const;

private:
    struct State;
    WorkerPool &m_pool;
    std::shared_ptr<State> m_state;
};

} // namespace precedent::models
