// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/ledgerside.h"

namespace precedent::reconcile {

/// How far from its decision a payout may lie.
struct Window
{
    int daysAfter = 14;
    int daysBefore = 1; ///< zones and clocks differ
};

[[nodiscard]] QDate opens(const LedgerRecord &record, const Window &window);
[[nodiscard]] QDate closes(const LedgerRecord &record, const Window &window);
[[nodiscard]] inline bool isWithin(QDate day, const LedgerRecord &record, const Window &window)
{
    return opens(record, window) <= day && day <= closes(record, window);
}

/// One: a payout for a decision. Part: one of several payouts that add up to the decision's amount. Bundle: a payout of
/// the sum of several decisions.
enum class Shape { One, Part, Bundle };

/// What became of one payout.
struct Pairing
{
    Link link = Link::None; ///< None: it has no decision
    Shape shape = Shape::One;
    std::vector<std::size_t> records; ///< several for a bundle only
    bool differs = false;             ///< the amounts are not the same
    /// Without a decision of its own: the one that another payout of the same amount has paid.
    std::optional<std::size_t> paidTwice;
};

/// Pairs payouts with approved decisions in scope that have an amount; the answer has one entry for each payout.
///
/// Two belong together when a link ties them, the currency is the same and the payout's day lies in the decision's
/// window. Each is used once. In this order, every step within each link from the strongest to the weakest:
///   1. the same amount: payouts by day (then line), each takes the open decision whose window closes first; within a
///      link no other choice pairs more of them
///   2. parts: two to six neighbouring payouts that add up to an open decision, then bundles: a payout of the sum of
///   two
///      to six neighbouring open decisions
///   3. paid twice: an open payout of the amount of a decision that is paid already
///   4. another amount: the open decision with the nearest amount; not by LikelyCustomer
/// The same input gives the same answer, whatever the order of the file's rows of one day apart from their lines.
/// Interrupted "reconcile-interrupted".
[[nodiscard]] base::Result<std::vector<Pairing>> pairUp(const std::vector<Payout> &payouts,
                                                        const std::vector<LedgerRecord> &records,
                                                        const LedgerSide &ledger, const std::vector<Ties> &ties,
                                                        const Window &window, const base::CancelToken &cancel = {});

} // namespace precedent::reconcile
