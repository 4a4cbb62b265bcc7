// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/retention.h"

namespace precedent::workspace {

/// How long what people wrote is kept, set once for a ledger.
struct RetentionRule
{
    int months = 0;        ///< 0: for ever, as it is unless set
    bool withSync = false; ///< each sync erases what is due; else somebody has to say so
    bool operator==(const RetentionRule &) const = default;
};
[[nodiscard]] base::Result<RetentionRule> retentionRule(const store::Reader &reader);
[[nodiscard]] base::Result<void> setRetentionRule(store::Ledger &ledger, const RetentionRule &rule);

/// The first day that is kept: the first of a month, so that something falls due once a month and not every day.
[[nodiscard]] QDate firstKeptDay(QDate today, int months);

/// What is due by the rule.
struct DueErasure
{
    QDate before; ///< the first day that is kept
    records::ErasurePlan plan;
};
/// Empty where no rule is set. Days are those of the ledger's own zone; records on legal hold are never due.
[[nodiscard]] base::Result<std::optional<DueErasure>> dueErasure(const store::Reader &reader, base::Instant now);
/// The same for whatever rule.
[[nodiscard]] base::Result<DueErasure> dueErasure(const store::Reader &reader, int months, base::Instant now);

/// What a sync erased of itself.
struct ErasedWithSync
{
    QDate before;
    std::size_t held = 0; ///< old records on legal hold, as they were
    records::ErasureOutcome outcome;
};
/// Erases what is due where the rule says that a sync does; empty where it does not, or nothing is due. Within the
/// job's lock. Errors as records::erase().
[[nodiscard]] base::Result<std::optional<ErasedWithSync>> eraseWithSync(store::Ledger &ledger,
                                                                        const base::CancelToken &cancel);

/// What stands in the log as the basis of an erasure by the rule.
[[nodiscard]] QString retentionBasis(int months);

} // namespace precedent::workspace
