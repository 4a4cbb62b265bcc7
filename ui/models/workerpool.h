// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace precedent::models {

/// A few threads that run tasks in the order in which they come. post() may be called from any thread.
class WorkerPool
{
public:
    explicit WorkerPool(int threads = 2);
    /// Lets running tasks end and forgets waiting ones.
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    void post(std::function<void()> task);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace precedent::models
