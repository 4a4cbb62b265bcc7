// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/filter.h"

namespace precedent::query {

/// Text to filter. Errors are Usage "query-…" with facts position (from 1), word and nearest (the closest valid word);
/// at most 2,000 characters are accepted. A repeated key of the same sense joins the first one's values.
[[nodiscard]] base::Result<Filter> parse(const QString &text);

/// Filter to text; parse(toText(f)) is f for every filter that parse() made. Two clauses of one key and sense, as only
/// allOf() makes them, have no text: parse() would join them to "any of" where the filter demands both.
[[nodiscard]] QString toText(const Filter &filter);

/// Adds one command-line option's value to a filter, for example (Type, "refund"); a further value of the same key is
/// "any of". The value is literal: commas and quotes mean themselves. Same errors as parse(), with position 1.
[[nodiscard]] base::Result<Filter> withOption(const Filter &filter, Key key, const QString &value);

} // namespace precedent::query
