// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workerpool.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace precedent::models {

class WorkerPool::Private
{
public:
    void run()
    {
        for (;;) {
            std::function<void()> task;
            {
                std::unique_lock lock(mutex);
                ready.wait(lock, [this] { return isEnding || !tasks.empty(); });
                if (isEnding)
                    return;
                task = std::move(tasks.front());
                tasks.pop_front();
            }
            task();
        }
    }

    std::mutex mutex;
    std::condition_variable ready;
    std::deque<std::function<void()>> tasks;
    bool isEnding = false;
    std::vector<std::thread> threads;
};

WorkerPool::WorkerPool(int threads) : d(std::make_unique<Private>())
{
    for (int i = 0; i < threads; ++i)
        d->threads.emplace_back([pool = d.get()] { pool->run(); });
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(d->mutex);
        d->isEnding = true;
    }
    d->ready.notify_all();
    for (auto &thread : d->threads)
        thread.join();
}

void WorkerPool::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(d->mutex);
        d->tasks.push_back(std::move(task));
    }
    d->ready.notify_one();
}

} // namespace precedent::models
