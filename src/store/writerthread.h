// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace precedent::store {

/// One thread that does its jobs in the order in which they came. Posting is thread-safe; a job must not wait for one
/// that it posts.
class WriterThread
{
public:
    using Job = std::function<base::Result<void>()>;

    WriterThread();
    /// Does what is queued, then ends the thread.
    ~WriterThread();
    WriterThread(const WriterThread &) = delete;
    WriterThread &operator=(const WriterThread &) = delete;

    std::future<base::Result<void>> post(Job job);

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::packaged_task<base::Result<void>()>> m_queue;
    bool m_stopping = false;
    std::thread m_thread; // last: it uses the members above
};

} // namespace precedent::store
