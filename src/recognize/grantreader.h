// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QtCore/QString>

namespace precedent::recognize {

/// What an approval grants, when it says so ("yes but only $25").
struct Grant
{
    std::optional<base::Money> money;
    bool isUnclear = false; ///< it grants something else than was asked for, but how much cannot be told
};

/// `plain` is the approver's text. A figure counts when a word such as "only", "up to" or the verdict itself leads to
/// it; one without a currency is read in the requested amount's.
[[nodiscard]] Grant readGrant(const QString &plain, const std::optional<base::Money> &requested,
                              base::Currency inForce);

} // namespace precedent::recognize
