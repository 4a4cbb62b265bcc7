// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognize/prose.h"

namespace precedent::recognize {

/// What somebody's words do to a request.
enum class VerdictKind {
    None,
    Approve,
    Deny,
    Hold,     ///< wants to know more, or decides later
    Withdraw, ///< takes the request back; counts from the requester only
    Retract,  ///< takes an earlier decision back without a new one
    Executed, ///< reports that it was carried out
};

/// A person's words read as a decision.
struct Verdict
{
    VerdictKind kind = VerdictKind::None;
    /// Said with a word that means nothing else ("approved", "go ahead"), not with a mere "ok", "yes" or emoji.
    bool isExplicit = false;
    /// The words say both, so that `kind` is None and a person should look.
    bool isUnclear = false;
    /// The text after the verdict, or before it when nothing follows; mentions written as names.
    QString reason;
};

/// Reads what a person wrote in a thread: negation, questions, conditions and third parties' decisions are no verdicts.
[[nodiscard]] Verdict readVerdict(const Prose &prose);

} // namespace precedent::recognize
