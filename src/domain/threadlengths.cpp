// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/threadlengths.h"

#include <algorithm>

namespace precedent::domain {

namespace {

/// The first of these threads that did not begin before `root`.
template <typename Threads>
auto notBefore(Threads &threads, base::Instant root)
{
    return std::lower_bound(threads.begin(), threads.end(), root,
                            [](const auto &thread, base::Instant value) { return thread.root < value; });
}

} // namespace

void ThreadLengths::add(const ChannelId &channel, base::Instant root, int messages)
{
    auto &threads = m_threads[channel];
    const bool isNewest = threads.empty() || threads.back().root < root;
    threads.insert(isNewest ? threads.end() : notBefore(threads, root), {root, messages});
}

int ThreadLengths::of(const ChannelId &channel, base::Instant root) const
{
    const auto known = m_threads.constFind(channel);
    if (known == m_threads.constEnd())
        return 1;
    const auto thread = notBefore(*known, root);
    return thread != known->end() && thread->root == root ? thread->messages : 1;
}

} // namespace precedent::domain
