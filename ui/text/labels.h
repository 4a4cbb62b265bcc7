// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "query/filter.h"

#include <QtCore/QLocale>

namespace precedent::text {

/// Words for people, sentence case: "Refund", "Approved", "No reason", "Might be a request".
[[nodiscard]] QString label(domain::RequestType type);
[[nodiscard]] QString label(domain::Decision decision);
[[nodiscard]] QString label(domain::Flag flag);
[[nodiscard]] QString label(domain::UnreadReason reason);
[[nodiscard]] QString label(domain::DecidedVia via);
[[nodiscard]] QString label(domain::TimeSource source);
[[nodiscard]] QString label(domain::Source source);
[[nodiscard]] QString label(query::Key key);

/// Heading of an export column in a table: "Requested", "Agent", "Customer context", …
[[nodiscard]] QString columnLabel(const QString &column);

/// A decision as the participle that it is within a sentence: "approved".
[[nodiscard]] QString decidedWord(domain::Decision decision);

/// A label as it stands within a sentence: in lower case, unless the language writes it like the label itself.
[[nodiscard]] QString withinSentence(const QString &label, const QLocale &locale);

/// A clause's value for people: "Refund" for refund, "≤ 500" for ..500, "Last month" for last-month.
[[nodiscard]] QString valueLabel(query::Key key, const QString &value);

/// A clause as a chip reads: "Type: Refund, Credit, Comp +3", "Amount: ≤ 500", "not Agent: Sara".
[[nodiscard]] QString chipText(const query::Clause &clause);

/// A whole filter in words, for empty states and exports.
[[nodiscard]] QString filterText(const query::Filter &filter);

} // namespace precedent::text
