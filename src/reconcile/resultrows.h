// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reconcile/reconciliation.h"

namespace precedent::reconcile {

/// One line of a result: a row of the file, or a decision that has no payout.
struct ResultRow
{
    Group group = Group::Matched;
    int line = 0; ///< of the file; 0 for a decision
    QDate day;    ///< of the payout, else of the decision; null for rows that cannot be read
    std::optional<base::Money> paid;
    std::optional<base::Money> approved; ///< for a part what the whole was, for a bundle the sum
    QString customer;
    QString conversation;
    QString reference;
    QString text; ///< of a row that is no payout
    Link link = Link::None;
    Shape shape = Shape::One;
    std::vector<std::size_t> records; ///< those that belong to it
    std::vector<Candidate> near;
    std::optional<RowProblem> problem;
    std::optional<AsideReason> aside;

    /// paid − approved where the two stand against each other one to one.
    [[nodiscard]] std::optional<base::Money> difference() const;
    /// The decision to look at: the first that belongs to it, else the nearest.
    [[nodiscard]] std::optional<std::size_t> record() const;
};

/// Rows of the file by their lines, then decisions in the ledger's order.
[[nodiscard]] std::vector<ResultRow> resultRows(const Reconciliation &result);

/// One word for why a row stands in its group: "conversation", "customer_parts", "paid_twice", "not_a_date", "total", …
[[nodiscard]] QString whyWord(const ResultRow &row);

} // namespace precedent::reconcile
