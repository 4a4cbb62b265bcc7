// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/coveragelog.h"

#include "store/connection.h"
#include "store/reader.h"

#include <algorithm>

namespace precedent::store {

namespace {

/// A run waits for Slack's limits, but not as long as this.
constexpr std::int64_t longestPause = 15 * base::oneMinute;

} // namespace

base::Result<std::vector<CoverageRun>> coverageRuns(const Reader &reader, const domain::ChannelId &channel, int pages)
{
    const auto stored = collect(
        reader.connection()
            .statement("archive/coverage_log")
            .bind(":channel", channel.text())
            .bind(":most", std::int64_t(pages)),
        [](const Statement &row) {
            const auto source = domain::fromWord<domain::Source>(row.text(1));
            return CoverageRun{row.instant(0), source.value_or(domain::Source::Api), {row.instant(2), row.instant(3)}};
        });
    if (!stored)
        return stored.error();
    std::vector<CoverageRun> runs;
    base::Instant earliest; // of the newest run so far
    for (const CoverageRun &page : *stored) {
        if (!runs.empty() && runs.back().source == page.source && earliest.us - page.at.us < longestPause) {
            base::TimeRange &range = runs.back().range;
            range = {std::min(range.from, page.range.from), std::max(range.to, page.range.to)};
        } else {
            runs.push_back(page);
        }
        earliest = page.at;
    }
    return runs;
}

} // namespace precedent::store
