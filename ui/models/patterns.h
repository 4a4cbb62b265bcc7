// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/policybook.h"
#include "insight/snapshot.h"

#include <map>

namespace precedent::models {

/// Requests of one type with the same reason, the same context, or both: with one that contains it, or any of a rule's
/// words, compared folded, as `reason:` and `context:` find them.
struct Pattern
{
    domain::RequestType type = domain::RequestType::Other;
    QString reason;           ///< as it was written first, or the rule's name; empty where only the context counts
    QStringList words;        ///< what the reason contains, one of these
    QString context = {};     ///< likewise; empty where only the reason counts
    QStringList contextWords; ///< what the context contains, one of these
    int times = 0;
    int approved = 0;
    int denied = 0;
    /// Per currency, nearest rank, minor units, over the requests with an amount.
    std::map<QString, std::int64_t> medianAmounts;
    std::vector<insight::RowIndex> rows; ///< the requests themselves, ascending
};

/// The groups of at least three with just this text, as the book groups them, the 50 most frequent of them, most
/// frequent first; a missing reason or context makes none, and a rule's group takes the place of those that it holds.
[[nodiscard]] std::vector<Pattern> recurringPatterns(const insight::Snapshot &snapshot,
                                                     const std::vector<insight::RowIndex> &rows,
                                                     const insight::PolicyBook &book = {});

/// Of the rows that pass `filter` those of the pattern.
[[nodiscard]] query::Filter requestsOf(const Pattern &pattern, const query::Filter &filter);

} // namespace precedent::models
