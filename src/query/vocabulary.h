// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/filter.h"

namespace precedent::query {

/// The words that a value of this key is limited to; empty for keys that take any text, dates or numbers.
[[nodiscard]] const QStringList &validValues(Key key);

/// The candidate that needs the fewest changes for its length; the first of equals, empty without candidates.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &candidates);

/// A value as clauses keep it: enumerated words in their own case, channels without #. Usage errors as parse(), without
/// a position.
[[nodiscard]] base::Result<QString> canonicalValue(Key key, const QString &value);

} // namespace precedent::query
