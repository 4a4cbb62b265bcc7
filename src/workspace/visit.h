// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/view.h"
#include "store/ledger.h"

namespace precedent::workspace {

/// When the window with this ledger was closed last, from the ledger's settings; empty before the first time.
[[nodiscard]] std::optional<base::Instant> lastVisit(const QHash<QString, QString> &settings);

/// The leaf of the log that the window had not seen yet; empty before the first time.
[[nodiscard]] std::optional<std::int64_t> firstUnseenLeaf(const QHash<QString, QString> &settings);

/// What a window asks of its ledger.
struct Question
{
    QString query; ///< a filter's text
    query::Sort sort;
    bool operator==(const Question &) const = default;
};

/// What the window asked when it was closed last; empty before the first time.
[[nodiscard]] std::optional<Question> lastQuestion(const QHash<QString, QString> &settings);

/// Says that the visit ends now, with this question. Written in the background; one that cannot be written is not
/// missed.
void endVisit(store::Ledger &ledger, const Question &question);

} // namespace precedent::workspace
