// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writerthread.h"

#include <utility>

namespace precedent::store {

WriterThread::WriterThread() : m_thread([this] { run(); }) {}

WriterThread::~WriterThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

std::future<base::Result<void>> WriterThread::post(Job job)
{
    std::packaged_task<base::Result<void>()> task(std::move(job));
    auto result = task.get_future();
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(task));
    }
    m_wake.notify_one();
    return result;
}

void WriterThread::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        auto task = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

} // namespace precedent::store
