// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/report.h"
#include "insight/limits.h"
#include "insight/snapshot.h"
#include "store/reader.h"

namespace precedent::audit {

/// The records that are tested, and what they are held against.
struct Subject
{
    std::shared_ptr<const insight::Snapshot> snapshot;
    std::vector<insight::RowIndex> rows;
    insight::LimitTable limits = {};
    base::Zone limitZone = {}; ///< the ledger's own, in which limits have their days
    insight::Rules rules = {};
    std::vector<base::TimeRange> period = {}; ///< any of these; empty: all time
};

/// With the ledger's limits and zone, and the period of the filter that the rows passed. Usage "query-bad-date".
[[nodiscard]] base::Result<Subject> subjectOf(const store::Reader &reader,
                                              std::shared_ptr<const insight::Snapshot> snapshot,
                                              std::vector<insight::RowIndex> rows, const query::Filter &filter,
                                              const query::Calendar &calendar);

/// Each approval against the limit in force: those above it. Figures: approved, tested, within, over, no_limit,
/// no_amount, no_approver, no_date.
[[nodiscard]] Report testAuthority(const Subject &subject);
/// Decisions by the requester, and attempts. Figures: decided, self_approved, attempts.
[[nodiscard]] Report testSelfApproval(const Subject &subject);
/// Pairs of people who approved each other's requests. Figures: pairs, approvals.
[[nodiscard]] Report testMutualApproval(const Subject &subject);
/// What was changed in Slack after the decision, with before and after. Figures: records, changes.
[[nodiscard]] base::Result<Report> testEdits(const Subject &subject, const store::Reader &reader);
/// Requests that Slack returns no more, and when that was noticed. Figures: records.
[[nodiscard]] base::Result<Report> testDeletions(const Subject &subject, const store::Reader &reader);
/// Which time of each channel was read completely; all channels. Figures: channels, records, gaps, without_coverage,
/// and of a period: periods, gaps_in_period.
[[nodiscard]] base::Result<Report> coverageStatement(const Subject &subject, const store::Reader &reader);
/// The gaps themselves. Figures: gaps.
[[nodiscard]] base::Result<Report> coverageGaps(const store::Reader &reader);
/// The six fields by month of the request. Figures: records, complete.
[[nodiscard]] Report testCompleteness(const Subject &subject);
/// The same by approver, of decided records.
[[nodiscard]] Report testApproverCompleteness(const Subject &subject);
/// Decisions within seconds, by approver; automatic ones left out. Figures: decided, fast, seconds.
[[nodiscard]] Report testFastDecisions(const Subject &subject);
/// Decisions at a weekend, on a holiday or outside the working hours of the rules, by approver. Figures: decided, odd,
/// from_hour, to_hour.
[[nodiscard]] Report testOddHours(const Subject &subject);
/// Customers with several approved concessions within days of each other (domain.md F7). Figures: customers, least,
/// days.
[[nodiscard]] Report testRepeatPayments(const Subject &subject);
/// Approvals without an amount. Figures: approved, no_amount.
[[nodiscard]] Report testMissingAmounts(const Subject &subject);

/// The test of this name.
[[nodiscard]] base::Result<Report> run(Test test, const Subject &subject, const store::Reader &reader);

} // namespace precedent::audit
