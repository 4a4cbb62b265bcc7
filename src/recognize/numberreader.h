// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QtCore/QString>

namespace precedent::recognize {

/// A figure as people write it ("1,250.00", "1.250,00", "1 250", "1'250", "1,00,000") as an exact amount of `currency`,
/// times ten to the power `shift` ("1.2k" has 3). `dotGroups`: people who write this currency divide thousands by a
/// dot. Empty when the figure can be read in two ways or does not fit.
[[nodiscard]] std::optional<base::Money> readNumber(const QString &figure, base::Currency currency, bool dotGroups,
                                                    int shift = 0);

} // namespace precedent::recognize
