// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

namespace precedent::shell {

/// A mark of a chart (a bar, a cell, a point): the conditions that it stands for, which are what it is known by, and
/// the window's filter narrowed to them.
struct Mark
{
    std::vector<query::Clause> clauses;
    query::Filter filter;
    bool operator==(const Mark &) const = default;
};

/// A mark that was clicked, and the filter before that.
struct PickedMark
{
    Mark mark;
    query::Filter before;
    bool operator==(const PickedMark &) const = default;

    /// All conditions that the click brought or changed are still as it left them.
    [[nodiscard]] bool isInForce(const query::Filter &now) const;
    /// `now` with what stood before the click in their place.
    [[nodiscard]] query::Filter takenBack(const query::Filter &now) const;
};

} // namespace precedent::shell
