// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <limits>
#include <vector>

namespace precedent::recognize {

/// What somebody or an app did to a request.
enum class ActKind {
    Approve,
    Deny,
    Withdraw,
    Expire,
    Reopen,      ///< an earlier decision was taken back without a new one
    SelfAttempt, ///< the requester's own approval, which decides nothing
    Partial,     ///< one approval of several that are needed
    Unclear,     ///< an approver's words that say both
};

inline constexpr std::size_t noVersion = std::numeric_limits<std::size_t>::max();

/// One act with everything that it says; times as domain::Record has them.
struct Act
{
    ActKind kind = ActKind::Approve;
    domain::DecidedVia via = domain::DecidedVia::None;
    std::vector<domain::PersonRef> by;
    QString reason;
    std::optional<base::Money> granted;
    bool grantUnclear = false;
    std::optional<base::Instant> at;
    std::optional<base::Instant> notBefore;
    std::optional<base::Instant> notAfter;
    domain::TimeSource source = domain::TimeSource::None;
    base::Instant order; ///< where it stands among the others: its time, or the latest it can have been
    bool byApp = false;
    bool isWeak = false;     ///< a mere "ok" or "yes"
    bool agrees = false;     ///< in words that agree with whatever was decided before: "I agree"
    bool isReworded = false; ///< an edit changed the reason, not the verdict
    /// Which version of the root shows it; noVersion when it stands elsewhere.
    std::size_t version = noVersion;
    /// Where it was read, and in which of that message's versions.
    base::SlackTs message;
    std::size_t messageVersion = 0;

    [[nodiscard]] bool decides() const { return kind == ActKind::Approve || kind == ActKind::Deny; }
};

/// A reply that decides nothing but may say why; without `by` when an app reports it.
struct Remark
{
    domain::PersonRef by;
    base::Instant at;
    QString text;
};

/// All that a thread says about what became of its request, in no order.
struct Acts
{
    std::vector<Act> acts;
    std::vector<Remark> remarks;
};

} // namespace precedent::recognize
