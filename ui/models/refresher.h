// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "insight/snapshot.h"
#include "query/period.h"
#include "query/view.h"
#include "ui/models/latestonly.h"
#include "ui/models/selections.h"

namespace precedent::models {

/// What an answer is computed from; a value, so that a worker can hold it.
struct RefreshRequest
{
    std::shared_ptr<const insight::Snapshot> snapshot;
    query::Filter filter;
    query::Sort sort; ///< empty: request order
    query::Calendar calendar;
    /// Where the rows are shared with others who ask for them; null shares with nobody.
    std::shared_ptr<Selections> selections = nullptr;
};

/// The rows that pass the request's filter, ascending.
[[nodiscard]] base::Result<std::vector<insight::RowIndex>> rowsOf(const RefreshRequest &request);
/// The same in its order.
[[nodiscard]] base::Result<std::vector<insight::RowIndex>> selectRows(const RefreshRequest &request);

/// Computes answers to requests on a worker and delivers the newest one, with the request it belongs to, on the thread
/// of its owner. `Answer` is a value: rows, figures, chart series. `compute` must not touch anything but its argument.
///
///     m_refresher(context.pool, this, &computeOverview, [this](const auto &request, auto answer) { show(answer); })
template <typename Answer>
class Refresher
{
public:
    using Compute = std::function<base::Result<Answer>(const RefreshRequest &)>;
    using Deliver = std::function<void(const RefreshRequest &, const base::Result<Answer> &)>;

    Refresher(WorkerPool &pool, QObject *owner, Compute compute, Deliver deliver)
        : m_latest(pool, owner), m_compute(std::move(compute)), m_deliver(std::move(deliver))
    {
    }

    void request(const RefreshRequest &request)
    {
        m_latest.start([request, compute = m_compute, deliver = m_deliver](const LatestOnly::IsStale &) {
            auto answer = std::make_shared<base::Result<Answer>>(compute(request));
            return [request, answer, deliver] { deliver(request, *answer); };
        });
    }
    /// True while the newest answer is still to come.
    [[nodiscard]] bool isBusy() const { return m_latest.isBusy(); }

private:
    LatestOnly m_latest;
    Compute m_compute;
    Deliver m_deliver;
};

} // namespace precedent::models
