// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/reconciliation.h"

namespace precedent::reconcile {

/// Finds the decisions that a payout without one may have meant.
class NearMisses
{
public:
    /// The references outlive this object. `isPaid` by record.
    NearMisses(const std::vector<LedgerRecord> &records, const LedgerSide &ledger, const std::vector<bool> &isPaid,
               const Window &window);

    /// At most three: by link, then the same amount, then the nearest day.
    [[nodiscard]] std::vector<Candidate> of(const Payout &payout, const Ties &ties) const;

private:
    [[nodiscard]] Near why(const Payout &payout, std::size_t record) const;
    [[nodiscard]] std::vector<Candidate> byAmount(const Payout &payout) const;

    const std::vector<LedgerRecord> &m_records;
    const LedgerSide &m_ledger;
    const std::vector<bool> &m_isPaid;
    const Window m_window;
    std::map<std::pair<base::Currency, std::int64_t>, std::vector<std::size_t>> m_unpaid; ///< by amount, ledger's order
};

} // namespace precedent::reconcile
