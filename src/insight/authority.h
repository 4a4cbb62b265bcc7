// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zone.h"
#include "domain/record.h"
#include "insight/limits.h"

namespace precedent::insight {

/// What the authority test says of an approval; the last four are reasons why it could not be tested.
enum class AuthorityOutcome { Within, Over, NoLimit, NoAmount, NoApprover, NoDate };
inline constexpr int authorityOutcomeCount = 6;

/// One approval held against the limit in force.
struct AuthorityFinding
{
    AuthorityOutcome outcome = AuthorityOutcome::NoLimit;
    domain::PersonRef approver = {}; ///< whose limit was compared; null where none was
    std::optional<Limit> limit = {}; ///< the one in force
    bool operator==(const AuthorityFinding &) const = default;
};

/// Compares what an approved record grants with its approver's limit for type and currency on the day of the decision
/// (domain.md §5.7). Of several approvers the highest limit counts: they decided together. Where only bounds of the
/// decision's time are known, both days must say the same.
[[nodiscard]] AuthorityFinding testAuthority(const domain::Record &record, const LimitTable &limits,
                                             const base::Zone &zone);

/// The limit that the agent has without asking, on the day of the request; null when the record has no amount or no
/// limit is set.
[[nodiscard]] const Limit *ownLimit(const domain::Record &record, const LimitTable &limits, const base::Zone &zone);

/// How many requests with an amount ask for no more than the agent's own limit (domain.md §5.7: ask-below-limit).
struct AskBelowLimit
{
    int below = 0;
    int withLimit = 0; ///< with an amount and a limit to hold it against
    int withAmount = 0;
    bool operator==(const AskBelowLimit &) const = default;
};
void count(AskBelowLimit &figures, const domain::Record &record, const LimitTable &limits, const base::Zone &zone);

} // namespace precedent::insight
