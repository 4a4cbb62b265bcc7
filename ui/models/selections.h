// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "insight/snapshot.h"

#include <deque>
#include <future>
#include <mutex>

namespace precedent::models {

/// The rows that pass the newest filters: found once for everybody who asks for them, also while they are being found,
/// because the parts of a window ask for the same rows at the same time. Any thread.
class Selections
{
public:
    using Rows = base::Result<std::vector<insight::RowIndex>>;

    /// As Snapshot::select().
    [[nodiscard]] Rows rows(const std::shared_ptr<const insight::Snapshot> &snapshot, const query::Filter &filter,
                            const query::Calendar &calendar);

private:
    struct Entry
    {
        std::weak_ptr<const insight::Snapshot> snapshot; ///< so that an old one is not kept for it
        query::Filter filter;
        query::Calendar calendar;
        std::shared_future<Rows> rows;
    };

    std::mutex m_mutex;
    std::deque<Entry> m_newest;
};

} // namespace precedent::models
