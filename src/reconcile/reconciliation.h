// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/matching.h"

namespace precedent::reconcile {

/// The groups of a result. The first four and Aside hold the rows of the file; the last four the decisions that have no
/// payout. NotYetDue: the window goes on after the file's last day. Earlier: it began before the file's first day.
enum class Group { Matched, Differs, NoApproval, Unreadable, Aside, Unpaid, NotYetDue, Earlier };
inline constexpr int groupCount = 8;
inline constexpr std::array allGroups{Group::Matched, Group::Differs, Group::NoApproval, Group::Unreadable,
                                      Group::Aside,   Group::Unpaid,  Group::NotYetDue,  Group::Earlier};
/// "matched", "amount_differs", "no_approval", …
[[nodiscard]] QString toWord(Group group);

/// Why a decision is named beside a payout that has none. What it says besides follows from the decision itself.
enum class Near {
    PaidTwice, ///< another payout has paid it
    Undecided, ///< pending, withdrawn or expired
    Denied,
    WithoutAmount, ///< approved, and nobody wrote how much
    OtherCurrency,
    OtherDays, ///< approved, outside of the window
    OtherAmount,
    OutOfScope, ///< approved, and left out by the filter
    OnlyAmount, ///< approved and unpaid, amount and days fit, and nothing else ties the two
};
/// "paid_twice", …
[[nodiscard]] QString toWord(Near near);

struct Candidate
{
    std::size_t record = 0;
    Near why = Near::OnlyAmount;
    Link link = Link::None;
};

/// A payout's place in the result; `index` is that of the payout.
struct PayoutResult
{
    Group group = Group::NoApproval;
    Pairing pairing;
    std::vector<Candidate> near; ///< at most three, the nearest first; without an approval only
};

/// Number of rows or decisions, and their sums.
struct GroupTotal
{
    int count = 0;
    insight::Sums sums;
};

/// A file of payouts against the ledger.
struct Reconciliation
{
    PayoutFile file;
    std::vector<LedgerRecord> records;
    std::vector<PayoutResult> payouts; ///< one for each of file.payouts
    struct Open
    {
        std::size_t record = 0;
        Group group = Group::Unpaid;
    };
    std::vector<Open> open; ///< approved and not paid, in the ledger's order
    QDate firstDay;         ///< of the file's payouts; null when there are none
    QDate lastDay;
    std::array<GroupTotal, groupCount> totals;
    insight::Sums approvedOfDiffers; ///< what was approved for the payouts that differ
    int approvedWithoutAmount = 0;   ///< payable, in scope, within the file's days
    GroupTotal notPaidOut; ///< such decisions with an amount and without a payout, of types that are not payable
    /// Every row is in one group, and the file's sums are those of the groups of its rows.
    bool addsUp = false;

    [[nodiscard]] const GroupTotal &total(Group group) const { return totals.at(std::size_t(group)); }
};

/// Everything together; Interrupted "reconcile-interrupted".
[[nodiscard]] base::Result<Reconciliation> reconcile(PayoutFile file, std::vector<LedgerRecord> records,
                                                     const Window &window, const base::CancelToken &cancel = {});

} // namespace precedent::reconcile
