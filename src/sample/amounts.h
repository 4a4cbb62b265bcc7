// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "sample/random.h"

namespace precedent::sample {

/// The currency with this code, which must exist.
[[nodiscard]] base::Currency currency(const char *code);

/// An amount as support teams ask for: small as a rule, mostly round, at times large. `ceiling` in whole US dollars'
/// worth; JPY in whole yen.
[[nodiscard]] base::Money drawAmount(base::Currency currency, int ceiling, Random &random);

/// One of the ways in which people write it: "$50", "USD 50", "€1.250,00", "¥4,800". With `plainKrone` a Norwegian
/// amount may be "300 kr", which only a channel whose default is NOK understands.
[[nodiscard]] QString writeAmount(const base::Money &amount, bool plainKrone, Random &random);

/// Roughly how many US dollars it is worth; for drawing outcomes only.
[[nodiscard]] int worthInDollars(const base::Money &amount);

} // namespace precedent::sample
