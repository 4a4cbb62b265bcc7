// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "query/view.h"
#include "ui/shell/mark.h"

namespace precedent::shell {

/// Where the person is: page, conditions and order. What Back and Forward step through.
struct ViewState
{
    QString page; ///< a PageEntry id
    /// Conditions shown as chips; neither text nor the period.
    std::vector<query::Clause> chips;
    /// Date value of the query grammar that the period picker shows; empty is all time.
    QString period;
    /// What stands in the search box, and its clauses.
    QString typed;
    std::vector<query::Clause> typedClauses;
    query::DateBasis dateBasis = query::DateBasis::Requested;
    query::Sort sort;
    /// Clicked ones, newest last; those that are no longer in force may come back.
    std::vector<PickedMark> marks;

    bool operator==(const ViewState &) const = default;

    /// All conditions as one filter; what stands in the box takes the place of a chip or period of the same key and
    /// sense.
    [[nodiscard]] query::Filter filter() const;
    /// The conditions that a window opens with again: all but what is only typed.
    [[nodiscard]] query::Filter lastingFilter() const;
    /// This state with the conditions of `filter`: words go to the search box, one date to the period, the rest to
    /// chips.
    [[nodiscard]] ViewState withFilter(const query::Filter &filter) const;
};

} // namespace precedent::shell
