// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/portions.h"

#include "export/rowformat.h"
#include "export/rowloop.h"

#include <algorithm>
#include <deque>
#include <future>
#include <span>
#include <thread>

namespace precedent::exporting {

namespace {

/// Half a megabyte of text: enough that starting a thread does not count, little enough to wait for.
constexpr std::size_t rowsOfPortion = 1024;
constexpr unsigned mostThreads = 4;

using Rows = std::span<const insight::RowIndex>;

struct Portion
{
    QByteArray bytes;
    Summary summary;
};

/// What every portion is made from; all of it is only read.
struct Source
{
    const std::vector<Column> &columns;
    const insight::Snapshot &snapshot;
    const Options &options;
    const base::CancelToken &cancel;
};

base::Result<Portion> made(const Source &source, Rows rows)
{
    const auto format = makeRowFormat(source.options, source.snapshot.zone());
    if (const auto put = putRows(*format, source.columns, source.snapshot, rows, {}, source.cancel, {}); !put)
        return put.error();
    Portion portion{format->takeBytes(), format->summary()};
    portion.summary.rows = rows.size();
    return portion;
}

void add(Summary &sum, const Summary &more)
{
    sum.rows += more.rows;
    sum.guardedCells += more.guardedCells;
    sum.joinedCells += more.joinedCells;
}

} // namespace

base::Result<Summary> putPortions(const std::vector<Column> &columns, const insight::Snapshot &snapshot,
                                  const std::vector<insight::RowIndex> &rows, const Options &options,
                                  const TakeBytes &take, const base::CancelToken &cancel, const Progress &progress)
{
    const Source source{columns, snapshot, options, cancel};
    const auto head = makeRowFormat(options, snapshot.zone());
    head->header(namesOf(columns));
    if (const auto taken = take(head->takeBytes()); !taken)
        return taken.error();
    auto summary = head->summary();
    const std::size_t threads = std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
    // Either: where no thread can be had, the calling one makes the portion.
    const auto launch =
        threads > 1 && rows.size() > rowsOfPortion ? std::launch::async | std::launch::deferred : std::launch::deferred;
    std::deque<std::future<base::Result<Portion>>> running; // none outlives this function
    for (std::size_t begin = 0; begin < rows.size() || !running.empty();) {
        while (begin < rows.size() && running.size() < threads) {
            const auto part = Rows(rows).subspan(begin, std::min(rowsOfPortion, rows.size() - begin));
            running.push_back(std::async(launch, [&source, part] { return made(source, part); }));
            begin += part.size();
        }
        const auto portion = running.front().get();
        running.pop_front();
        if (!portion)
            return portion.error();
        if (const auto taken = take(portion->bytes); !taken)
            return taken.error();
        add(summary, portion->summary);
        if (progress)
            progress(summary.rows);
    }
    if (cancel.isCancelled())
        return base::makeError(base::ErrorKind::Interrupted, "export-interrupted");
    return summary;
}

} // namespace precedent::exporting
