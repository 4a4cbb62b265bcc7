// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/snapshot.h"
#include "tests/support/randomquery.h"

namespace precedent::test {

/// A snapshot's worth of random records: several currencies, scripts and channels, absent values, equal timestamps.
[[nodiscard]] insight::SnapshotInput randomInput(QRandomGenerator &random, int count);

/// Words that random queries about such records should use.
[[nodiscard]] const QueryWords &recordWords();

} // namespace precedent::test
